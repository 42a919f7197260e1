import { useQuery } from '@tanstack/react-query'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { withQuery } from '#ui/api.ts'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useLanguage, useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import classes from './Members.module.css'
import { worklistOf } from './queries.ts'
import { words } from './words.ts'

type Line = WorklistAnswer['lines'][number]

/** The day something is due, and in words whether it is late or near: never by colour alone. */
export const DueDay = ({ line }: { line: Pick<Line, 'due' | 'state'> }) => {
  const say = useSay()
  if (line.due === null) return null
  return (
    <span className={classes.due} data-state={line.state}>
      {line.state === 'open' ? null : <Shape name={line.state === 'late' ? 'square' : 'triangle'} />}
      {showDay(line.due)}
      {line.state === 'open' ? null : ` ${say(line.state === 'late' ? words.late : words.soon)}`}
    </span>
  )
}

/** The paper that proposes the list, for the meeting and for signing. */
export const ProposalLink = ({ id }: { id: string }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  return (
    <a className={classes.button} href={withQuery(`/api/worklists/${id}/proposal`, { on, organisation })}>
      {say(words.proposal)}
    </a>
  )
}

export const ExcelLink = ({ id }: { id: string }) => {
  const say = useSay()
  const { language } = useLanguage()
  const { on, organisation } = useScope()
  return (
    <a
      className={classes.button}
      href={withQuery(`/api/worklists/${id}/excel`, { on, organisation, language })}
    >
      {say(words.excel)}
    </a>
  )
}

const addressOf = (list: WorklistAnswer, line: Line): string =>
  withQuery(`/enter/${list.settledBy}`, { unit: line.organisation?.id, subject: line.subject })

/** One list of what is due, with the form that settles each line. */
export const WorklistSection = ({ id, withDue = true }: { id: string; withDue?: boolean }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(worklistOf(id, { on, organisation }))
  return (
    <Answered of={query} lines={4}>
      {(list) => (
        <section className={classes.section}>
          <div className={classes.head}>
            <h2>
              {say(list.label)}{' '}
              <span className={classes.count}>
                {list.lines.length}
                {list.late > 0 ? ` · ${say(words.lateCount, { count: list.late })}` : ''}
              </span>
            </h2>
            {list.lines.length ? <ExcelLink id={id} /> : null}
          </div>
          <p className={classes.quiet}>{say(list.meaning)}</p>
          {list.lines.length ? (
            <WorklistTable list={list} withDue={withDue} />
          ) : (
            <p className={classes.none}>{say(words.noneDue)}</p>
          )}
        </section>
      )}
    </Answered>
  )
}

/** Days, ages and card numbers stay on one line; sentences wrap. */
const shapeOf = (value = ''): string | undefined => {
  if (/^\d+$/.test(value)) return classes.numeric
  return value.length <= 16 ? classes.whole : undefined
}

export const WorklistTable = ({ list, withDue = true }: { list: WorklistAnswer; withDue?: boolean }) => {
  const say = useSay()
  // A column nobody has anything in says nothing.
  const columns = list.columns.filter(({ field }) => list.lines.some((line) => line.values[field]))
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say(words.name)}</th>
            <th scope="col">{say(words.organisation)}</th>
            {columns.map((one) => (
              <th key={one.field} scope="col">
                {say(one.label)}
              </th>
            ))}
            {withDue ? <th scope="col">{say(words.dueOn)}</th> : null}
            {list.settledBy ? <td className="no-print" /> : null}
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line) => (
            <tr key={line.subject}>
              <th scope="row">
                <InnerLink to={`/members/${line.subject}`}>{line.name}</InnerLink>
              </th>
              <td data-label={say(words.organisation)}>{line.organisation?.name}</td>
              {columns.map(({ field, label }) => (
                <td
                  key={field}
                  data-label={say(label)}
                  className={shapeOf(line.values[field])}
                  data-empty={line.values[field] ? undefined : ''}
                >
                  {line.values[field]}
                </td>
              ))}
              {withDue ? (
                <td data-label={say(words.dueOn)} data-empty={line.due ? undefined : ''}>
                  <DueDay line={line} />
                </td>
              ) : null}
              {list.settledBy ? (
                <td className={`${classes.whole} no-print`}>
                  <InnerLink to={addressOf(list, line)} aria-label={`${say(words.settle)}: ${line.name}`}>
                    {say(words.settle)}
                  </InnerLink>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
