import { useQuery } from '@tanstack/react-query'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type ProgrammeId, programmes } from '../programmes.ts'
import { words } from './words.ts'

const ids = Object.keys(programmes) as ProgrammeId[]
const opened = 'learning.classes'
const columns = [
  { figure: opened, label: words.classesOpened },
  { figure: 'learning.learners', label: words.learners },
  { figure: 'learning.certificates', label: words.certificates },
  { figure: 'learning.organisations-sending', label: words.sending },
  { figure: 'learning.organisations-without-learners', label: words.without },
]
const of = (figure: string, programme: ProgrammeId) => `${figure}[${programme}]`
const asked = ids.flatMap((id) => columns.map(({ figure }) => of(figure, id)))

/** Classes of the year by programme, and those under way with what is entered about them next. */
export const ClassTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const year = useYearSoFar()
  const query = useQuery(figuresOf(asked, year))
  return (
    <>
      <Answered of={query} lines={5}>
        {(answers) => {
          const found = new Map(answers.map((one) => [one.id, one]))
          const held = ids.filter((id) => found.get(of(opened, id))?.value)
          if (!held.length) return <EmptyState text={say(words.noClasses)} />
          return (
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.programme)}</th>
                    {columns.map(({ figure, label }) => (
                      <th key={figure} scope="col" className={classes.numeric}>
                        {say(label)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {held.map((id) => (
                    <tr key={id}>
                      <th scope="row">{say(programmes[id])}</th>
                      {columns.map(({ figure, label }) => (
                        <td key={figure} data-label={say(label)} className={classes.numeric}>
                          <Count
                            answer={found.get(of(figure, id))}
                            of={`${say(programmes[id])}: ${say(label)}`}
                            asked={year}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }}
      </Answered>
      <UnderWay mayEnter={mayEnter} />
    </>
  )
}

const UnderWay = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const rows = useQuery(rowsOf('classes', { on, organisation }))
  if (!rows.data?.length) return null
  return (
    <div className={classes.below}>
      <h3>{say(words.underWay)}</h3>
      <ul className={classes.list}>
        {rows.data.map((line) => (
          <li key={line.subject}>
            <span>
              <InnerLink to={`/registers/classes/${line.subject}`}>{line.name}</InnerLink>{' '}
              <span className={classes.quiet}>
                {line.organisation?.name}, {say(words.until, { day: showDay(String(line.data.until)) })}
              </span>
            </span>
            <span className={`${classes.verbs} no-print`}>
              {mayEnter('class.learners-joined') ? (
                <InnerLink to={`/enter/class.learners-joined?subject=${line.subject}`}>
                  {say(words.addLearners)}
                </InnerLink>
              ) : null}
              {mayEnter('class.ended') ? (
                <InnerLink to={`/enter/class.ended?subject=${line.subject}`}>{say(words.endClass)}</InnerLink>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
