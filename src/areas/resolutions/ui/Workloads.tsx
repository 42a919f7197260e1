import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { useYearSoFar } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { byPerson } from './progress.ts'
import styles from './Resolutions.module.css'
import { TaskTable } from './TaskTable.tsx'
import { words } from './words.ts'

const loadOf = (person: string) => `resolutions.tasks-of-person[${person}]`

/** How much each person answers for; opened, what it is. */
export const Workloads = ({ tasks, mayEnter }: { tasks: readonly RegisterLine[]; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const people = byPerson(tasks, on)
  const asked = useYearSoFar()
  const figures = useQuery(
    figuresOf(
      people.map((one) => loadOf(one.person)),
      asked,
    ),
  )
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  if (people.length === 0) return <EmptyState text={say(words.noneOpen)} />
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say(words.who)}</th>
            <th scope="col" className={classes.numeric}>
              {say(words.tasks)}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.person}>
              <th scope="row">
                <details className={styles.person}>
                  <summary>
                    {one.name}{' '}
                    {one.late ? (
                      <span className={styles.late}>{say(words.lateCount, { count: one.late })}</span>
                    ) : null}
                  </summary>
                  <TaskTable tasks={one.tasks} mayEnter={mayEnter} withPaper withoutPerson />
                </details>
              </th>
              <td className={classes.numeric}>
                <Count
                  answer={found.get(loadOf(one.person))}
                  of={`${one.name}: ${say(words.tasks)}`}
                  asked={asked}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
