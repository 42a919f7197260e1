import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { text } from './lineage.ts'
import { inOrderOfDay, isDirection, isOpen, taskState } from './progress.ts'
import { words } from './words.ts'

interface Props {
  tasks: readonly RegisterLine[]
  mayEnter: MayEnter
  /** Under which paper it stands, where the list is of several. */
  withPaper?: boolean
  /** Left out where the whole list is of one person. */
  withoutPerson?: boolean
}

/** Tasks with their one person, their day and how they stand; late ones first. */
export const TaskTable = ({ tasks, mayEnter, withPaper, withoutPerson }: Props) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.what)}</th>
            {withoutPerson ? null : <th scope="col">{say(words.who)}</th>}
            <th scope="col">{say(words.state)}</th>
          </tr>
        </thead>
        <tbody>
          {inOrderOfDay(tasks, on).map((task) => (
            <tr key={task.subject}>
              <th scope="row">
                <InnerLink to={`/registers/tasks/${task.subject}`}>{text(task.data.title)}</InnerLink>
                <About task={task} withPaper={withPaper ?? false} />
              </th>
              {withoutPerson ? null : (
                <td className={classes.whole} data-label={say(words.who)}>
                  <Who task={task} />
                </td>
              )}
              <td className={classes.whole}>
                <State task={task} />
                {isOpen(task) && !isDirection(task) ? <Verbs task={task} mayEnter={mayEnter} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const About = ({ task: { data }, withPaper }: { task: RegisterLine; withPaper: boolean }) => {
  const say = useSay()
  const product = text(data.product)
  const paper = text(data.directive)
  const result = data.state === 'open' ? text(data.result) : ''
  const carriedFrom = typeof data.carriedFrom === 'number' ? data.carriedFrom : null
  return (
    <div className={classes.quiet}>
      {[
        product ? say(words.product, { product }) : '',
        carriedFrom ? say(words.carriedFrom, { year: carriedFrom }) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
      {result ? <div>{say(words.soFar, { result })}</div> : null}
      {withPaper && paper ? (
        <div>
          <InnerLink to={`/resolutions/${paper}`}>{text(data['directive.name'])}</InnerLink>
        </div>
      ) : null}
    </div>
  )
}

const Who = ({ task }: { task: RegisterLine }) => {
  const say = useSay()
  const name = text(task.data['responsible.name'])
  const where = task.organisation?.name
  return (
    <>
      {name || (isDirection(task) ? '' : <span className={classes.warned}>{say(words.nobody)}</span>)}
      {where ? <div className={classes.quiet}>{where}</div> : null}
    </>
  )
}

const State = ({ task }: { task: RegisterLine }) => {
  const say = useSay()
  const { on } = useScope()
  const state = taskState(task, on)
  const doneOn = text(task.data.doneOn)
  if (state === 'dropped') return <span className={classes.quiet}>{say(words.dropped)}</span>
  if (state === 'done')
    return (
      <span className={classes.due} data-state="done">
        {say(words.doneOn, { day: showDay(doneOn) })}
        {task.data.doneLate ? <span className={classes.warned}> ({say(words.doneLate)})</span> : null}
      </span>
    )
  if (isDirection(task)) return <span className={classes.quiet}>{say(words.direction)}</span>
  return <DueDay due={text(task.data.due)} state={state} />
}

const Verbs = ({ task, mayEnter }: { task: RegisterLine; mayEnter: MayEnter }) => {
  const say = useSay()
  const unit = task.organisation ? `&unit=${task.organisation.id}` : ''
  const verbs = task.data.assigned
    ? ([
        ['task.result-recorded', words.enterResult],
        ['task.done', words.finish],
      ] as const)
    : ([['task.reassigned', words.assignIt]] as const)
  return (
    <div className={`${classes.verbs} no-print`}>
      {verbs
        .filter(([kind]) => mayEnter(kind))
        .map(([kind, label]) => (
          <InnerLink key={kind} className={classes.verb} to={`/enter/${kind}?subject=${task.subject}${unit}`}>
            {say(label)}
          </InnerLink>
        ))}
    </div>
  )
}
