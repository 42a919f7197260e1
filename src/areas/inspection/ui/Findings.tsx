import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type WorklistLine, worklistOf } from '#ui/worklist/query.ts'
import { text } from './text.ts'
import { words } from './words.ts'

/** What conclusions ask to be put right and no finished task has, with who answers for it and by when. */
export const Findings = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const where = { on, organisation }
  const query = useQuery(worklistOf('inspection.findings-open', where))
  const rows = useQuery(rowsOf('inspection-findings', where))
  const rowOf = (subject: string) => rows.data?.find((one) => one.subject === subject)
  return (
    <Answered of={query} lines={3}>
      {({ lines }) =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noFindings)} />
        ) : (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.item)}</th>
                  <th scope="col">{say(words.responsible)}</th>
                  <th scope="col">{say(words.remedyDue)}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.subject}>
                    <th scope="row">
                      <InnerLink to={`/registers/inspection-findings/${line.subject}`}>{line.name}</InnerLink>
                      <br />
                      <span className={classes.quiet}>{line.organisation?.name}</span>
                    </th>
                    <td className={classes.whole} data-label={say(words.responsible)}>
                      {line.values.responsible}
                    </td>
                    <td className={classes.whole} data-label={say(words.remedyDue)}>
                      {line.due ? <DueDay due={line.due} state={line.state} /> : line.values.state}
                      {!line.due && mayEnter('task.assigned') ? (
                        <div className="no-print">
                          <InnerLink to={assigning(line, rowOf(line.subject))}>{say(words.assign)}</InnerLink>
                        </div>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  )
}

/** The form of the task that puts it right: the finding knows the task, and the task where it arose. */
const assigning = ({ name, organisation }: WorklistLine, finding: RegisterLine | undefined): string => {
  const known = new URLSearchParams({ 'fill.kind': 'finding', 'fill.title': name })
  if (finding) {
    known.set('fill.task', text(finding.data.task))
    known.set('fill.source', finding.opened)
  }
  if (organisation) known.set('unit', organisation.id)
  return `/enter/task.assigned?${known}`
}
