import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type IssueField, issueFields, issueStates } from '../issue-fields.ts'
import { text } from './lineage.ts'
import { words } from './words.ts'

/** What presses and is not resolved: where, who leads, by when; past its day it goes before the committee. */
export const IssueTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(rowsOf('issues', { on, organisation }, 'state:open,state:escalated'))
  return (
    <Answered of={query}>
      {(issues) =>
        issues.length === 0 ? (
          <EmptyState text={say(words.noIssues)} />
        ) : (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.issue)}</th>
                  <th scope="col">{say(words.lead)}</th>
                  <th scope="col">{say(words.state)}</th>
                </tr>
              </thead>
              <tbody>
                {issues.map((issue) => (
                  <Row key={issue.subject} issue={issue} mayEnter={mayEnter} />
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  )
}

const Row = ({ issue, mayEnter }: { issue: RegisterLine; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on } = useScope()
  const { data, subject } = issue
  const isEscalated = data.state === 'escalated'
  const due = text(data.due)
  const verbs = [
    ...(isEscalated ? [] : [['issue.escalated', words.escalate] as const]),
    ['issue.resolved', words.resolve] as const,
  ]
  return (
    <tr>
      <th scope="row">
        <InnerLink to={`/registers/issues/${subject}`}>{issue.name}</InnerLink>
        <div className={classes.quiet}>
          {[say(issueFields[data.field as IssueField]), text(data['place.name'])].filter(Boolean).join(' · ')}
        </div>
      </th>
      <td className={classes.whole} data-label={say(words.lead)}>
        {text(data['responsible.name'])}
        <div className={classes.quiet}>{issue.organisation?.name}</div>
      </td>
      <td className={classes.whole}>
        {isEscalated ? <div>{say(issueStates.escalated)}</div> : null}
        <DueDay due={due} state={stateOf(due, on)} />
        <div className={`${classes.verbs} no-print`}>
          {verbs
            .filter(([kind]) => mayEnter(kind))
            .map(([kind, label]) => (
              <InnerLink
                key={kind}
                className={classes.verb}
                to={`/enter/${kind}?subject=${subject}${issue.organisation ? `&unit=${issue.organisation.id}` : ''}`}
              >
                {say(label)}
              </InnerLink>
            ))}
        </div>
      </td>
    </tr>
  )
}
