import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { above, below, text } from './lineage.ts'
import { countsOf } from './plan-counts.ts'
import { type PlanState, planState, planStates } from './progress.ts'
import styles from './Resolutions.module.css'
import { words } from './words.ts'

const counts = [
  { ref: countsOf.tasks, label: words.tasks },
  { ref: countsOf.done, label: words.done },
  { ref: countsOf.open, label: words.underWay },
  { ref: countsOf.carried, label: words.carried },
  { ref: countsOf.dropped, label: words.dropped },
] as const

interface Props {
  paper: RegisterLine
  papers: readonly RegisterLine[]
  tasks: readonly RegisterLine[]
}

/** From the highest paper down to what carries this one out, each with the tasks set under it. */
export const Lineage = ({ paper, papers, tasks }: Props) => {
  const say = useSay()
  const higher = above(papers, paper.subject)
  const lower = below(papers, paper.subject)
  const home = text(paper.data.home)
  const ofOthers = lower.filter((one) => one.paper.data.home !== home)
  const chain = [
    ...higher.map((one, depth) => ({ paper: one, depth })),
    { paper, depth: higher.length },
    ...lower
      .filter((one) => !ofOthers.includes(one))
      .map((one) => ({ paper: one.paper, depth: higher.length + one.depth })),
  ]
  return (
    <ol className={styles.chain}>
      {chain.map((one) => (
        <Link
          key={one.paper.subject}
          {...one}
          isThis={one.paper.subject === paper.subject}
          tasks={tasks.filter((task) => task.data.directive === one.paper.subject)}
        />
      ))}
      {ofOthers.length ? (
        <li style={{ '--depth': higher.length + 1 } as CSSProperties}>
          <a href="#own-plans">{say(words.ownBelow, { count: ofOthers.length })}</a>
        </li>
      ) : null}
    </ol>
  )
}

interface LinkProps {
  paper: RegisterLine
  depth: number
  isThis: boolean
  tasks: readonly RegisterLine[]
}

const Link = ({ paper, depth, isThis, tasks }: LinkProps) => {
  const { on } = useScope()
  return (
    <li style={{ '--depth': depth } as CSSProperties} aria-current={isThis || undefined}>
      {isThis ? paper.name : <InnerLink to={`/resolutions/${paper.subject}`}>{paper.name}</InnerLink>}{' '}
      <small>{text(paper.data.issuer)}</small>
      {tasks.length ? <TaskCounts paper={paper} state={planState(tasks, on)} /> : null}
    </li>
  )
}

const TaskCounts = ({ paper, state }: { paper: RegisterLine; state: PlanState }) => {
  const say = useSay()
  const asked = useYearSoFar()
  const query = useQuery(
    figuresOf(
      counts.map(({ ref }) => ref(paper.subject)),
      asked,
    ),
  )
  const found = new Map((query.data ?? []).map((one) => [one.id, one]))
  return (
    <dl className={classes.counts}>
      <div>
        <dt>{say(words.state)}</dt>
        <dd className={state === 'late' ? styles.late : ''}>{say(planStates[state])}</dd>
      </div>
      {counts
        .filter(({ ref }, index) => index < 2 || found.get(ref(paper.subject))?.value)
        .map(({ ref, label }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>
              <Count
                answer={found.get(ref(paper.subject))}
                of={`${paper.name}: ${say(label)}`}
                asked={asked}
              />
            </dd>
          </div>
        ))}
    </dl>
  )
}
