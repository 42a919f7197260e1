import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { withQuery } from '#ui/api.ts'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { worklistOf } from '#ui/worklist/query.ts'
import { words } from './words.ts'

const counted = [
  { figure: 'mobilisation.democracy-teams[inspection]', label: words.inspections },
  { figure: 'mobilisation.democracy-teams[supervision]', label: words.supervisions },
  { figure: 'mobilisation.democracy-findings', label: words.findings },
]

/** Teams on grassroots democracy with their conclusions, and findings that wait for a task. */
export const Democracy = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const teams = useQuery(rowsOf('democracy-teams', { on, organisation }))
  if (teams.data?.length === 0) return <EmptyState text={say(words.noTeams)} />
  return (
    <>
      <Counts of={counted} />
      <OpenFindings mayEnter={mayEnter} />
      <ul className={classes.list}>
        {(teams.data ?? []).map((one) => (
          <li key={one.subject}>
            <span>
              <InnerLink to={`/registers/democracy-teams/${one.subject}`}>{one.name}</InnerLink>
              <br />
              <Conclusion of={one} />
            </span>
            {one.data.state === 'working' && mayEnter('democracy-team.concluded') ? (
              <span className={`${classes.verbs} no-print`}>
                <InnerLink to={`/enter/democracy-team.concluded?subject=${one.subject}`}>
                  {say(words.conclude)}
                </InnerLink>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

const Conclusion = ({ of: { data } }: { of: RegisterLine }) => {
  const say = useSay()
  const { on } = useScope()
  if (data.state !== 'working') return <span className={classes.quiet}>{String(data.conclusion ?? '')}</span>
  const due = typeof data.due === 'string' ? data.due : ''
  return (
    <>
      <span className={classes.quiet}>{say(words.notConcluded)}</span>{' '}
      <DueDay due={due} state={stateOf(due, on)} />
    </>
  )
}

/** Each finding that no task takes up, with the form of the task filled in from it. */
const OpenFindings = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const open = useQuery(worklistOf('mobilisation.findings-without-task', { on, organisation }))
  const findings = useQuery(rowsOf('democracy-findings', { on, organisation }))
  const record = new Map((findings.data ?? []).map((one) => [one.subject, String(one.data.record)]))
  if (!open.data?.lines.length) return null
  return (
    <div className={classes.below}>
      <h3>{say(words.findingsOpen)}</h3>
      <ul className={classes.list}>
        {open.data.lines.map((one) => (
          <li key={one.subject}>
            <span>
              <InnerLink to={`/registers/democracy-findings/${one.subject}`}>{one.name}</InnerLink>{' '}
              <span className={classes.quiet}>{one.organisation?.name}</span>
            </span>
            <DueDay due={one.due ?? ''} state={one.state} />
            {mayEnter('task.assigned') ? (
              <span className={`${classes.verbs} no-print`}>
                <InnerLink
                  to={withQuery('/enter/task.assigned', {
                    unit: one.organisation?.id,
                    'fill.kind': 'finding',
                    'fill.title': say(words.remedyOf, { what: one.name }),
                    'fill.due': one.due ?? undefined,
                    'fill.source': record.get(one.subject),
                  })}
                >
                  {say(words.assignTask)}
                </InnerLink>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
