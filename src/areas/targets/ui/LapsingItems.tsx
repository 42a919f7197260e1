import { useQuery } from '@tanstack/react-query'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { worklistOf } from './queries.ts'
import classes from './Targets.module.css'
import { words } from './words.ts'

/** Products and certificates that end within half a year, before they do. */
export const LapsingItems = () => (
  <>
    <Lapsing id="targets.ocop-ending" />
    <Lapsing id="targets.vietgap-ending" />
  </>
)

const Lapsing = ({ id }: { id: string }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(worklistOf(id, { on, organisation }))
  return (
    <Answered of={query} lines={2}>
      {(list) => {
        const columns = list.columns.filter(({ field }) => list.lines.some((line) => line.values[field]))
        return (
          <section className={classes.section}>
            <h2>
              {say(list.label)} <span className={classes.quiet}>{list.lines.length}</span>
            </h2>
            {list.lines.length ? (
              <div className={classes.scroll}>
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th scope="col">{say(words.item)}</th>
                      <th scope="col">{say(words.organisation)}</th>
                      {columns.map((one) => (
                        <th key={one.field} scope="col">
                          {say(one.label)}
                        </th>
                      ))}
                      <th scope="col">{say(words.dueOn)}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.lines.map((line) => (
                      <tr key={line.subject}>
                        <th scope="row">
                          <InnerLink to={`/registers/items/${line.subject}`}>{line.name}</InnerLink>
                        </th>
                        <td data-label={say(words.organisation)}>{line.organisation?.name}</td>
                        {columns.map(({ field, label }) => (
                          <td key={field} data-label={say(label)}>
                            {line.values[field]}
                          </td>
                        ))}
                        <td data-label={say(words.dueOn)}>
                          <span
                            className={classes.pace}
                            data-pace={line.state === 'open' ? 'on-course' : 'late'}
                          >
                            {line.state === 'open' ? null : <Shape name="triangle" />}{' '}
                            {line.due ? showDay(line.due) : ''}
                          </span>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            ) : (
              <p className={classes.quiet}>{say(words.noneLapsing)}</p>
            )}
          </section>
        )
      }}
    </Answered>
  )
}
