import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { caseStates, caseTopics } from '../matters.ts'
import { Cell } from './Cell.tsx'
import { named, text } from './text.ts'
import { words } from './words.ts'

const columns = [
  { figure: 'inspection.cases-opened', label: words.opened },
  { figure: 'inspection.cases-closed', label: words.closed },
  { figure: 'inspection.cases-open', label: words.still },
] as const
const topics = Object.entries(caseTopics)

/** Signs of violation, undecided discipline, corruption: how many, and where each stands. */
export const Cases = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(rowsOf('watched-cases', { on, organisation }))
  return (
    <>
      <TopicTable />
      <Answered of={query} lines={3}>
        {(lines) => {
          const open = lines.filter(({ data }) => data.state !== 'closed')
          return open.length === 0 ? (
            <EmptyState text={say(words.noCases)} />
          ) : (
            <ul className={classes.list}>
              {open.map((line) => (
                <Case key={line.subject} line={line} mayEnter={mayEnter} />
              ))}
            </ul>
          )
        }}
      </Answered>
    </>
  )
}

const TopicTable = () => {
  const say = useSay()
  const asked = useYearSoFar()
  const ids = topics.flatMap(([topic]) => columns.map((one) => `${one.figure}[${topic}]`))
  const query = useQuery(figuresOf(ids, asked))
  return (
    <Answered of={query} lines={6}>
      {(answers) => (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{say(words.topic)}</th>
                {columns.map((one) => (
                  <th key={one.figure} scope="col" className={classes.numeric}>
                    {say(one.label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {topics.map(([topic, label]) => (
                <tr key={topic}>
                  <th scope="row">{say(label)}</th>
                  {columns.map((one) => (
                    <td key={one.figure} className={classes.numeric}>
                      <Cell
                        answer={answers.find((found) => found.id === `${one.figure}[${topic}]`)}
                        of={`${say(label)}: ${say(one.label)}`}
                        asked={asked}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Answered>
  )
}

const Case = ({ line, mayEnter }: { line: RegisterLine; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const doors = [
    { kind: 'watched-case.moved', label: words.goOn },
    { kind: 'watched-case.closed', label: words.close },
  ].filter(({ kind }) => mayEnter(kind))
  return (
    <li>
      <span>
        <InnerLink to={`/registers/watched-cases/${line.subject}`}>{line.name}</InnerLink>{' '}
        <span className={classes.quiet}>
          {say(named(caseTopics, line.data.topic))},{' '}
          {say(named(caseStates, line.data.state)).toLocaleLowerCase('vi')}
        </span>
      </span>
      <DueDay due={text(line.data.due)} state={stateOf(text(line.data.due), on)} />
      <span className={`${classes.verbs} no-print`}>
        {doors.map(({ kind, label }) => (
          <InnerLink key={kind} to={`/enter/${kind}?subject=${line.subject}`}>
            {say(label)}
          </InnerLink>
        ))}
      </span>
    </li>
  )
}
