import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import type { FigureAnswer, RegisterLine } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { asTree, type Below, text, withoutOthers } from './lineage.ts'
import { countsOf } from './plan-counts.ts'
import { planState, planStates } from './progress.ts'
import styles from './Resolutions.module.css'
import { words } from './words.ts'

/** The papers of the organisation looked at, each under the one it carries out, with what came of it. */
export const PaperList = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const papers = useQuery(rowsOf('directives', { on, organisation: undefined }))
  const tasks = useQuery(rowsOf('tasks', { on, organisation }))
  const listed = asTree(withoutOthers(papers.data ?? [], organisation))
  const asked = useYearSoFar()
  const figures = useQuery(
    figuresOf(
      listed.flatMap(({ paper }) => [countsOf.tasks(paper.subject), countsOf.done(paper.subject)]),
      asked,
    ),
  )
  const found = new Map((figures.data ?? []).map((one) => [one.id, one]))
  return (
    <Answered of={papers} lines={8}>
      {() =>
        listed.length === 0 ? (
          <EmptyState text={say(words.noPapers)} />
        ) : (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.paper)}</th>
                  <th scope="col" className={classes.numeric}>
                    {say(words.tasks)}
                  </th>
                  <th scope="col" className={classes.numeric}>
                    {say(words.done)}
                  </th>
                  <th scope="col">{say(words.state)}</th>
                  <th scope="col">{say(words.review)}</th>
                </tr>
              </thead>
              <tbody>
                {listed.map((one) => (
                  <Row
                    key={one.paper.subject}
                    of={one}
                    tasks={(tasks.data ?? []).filter((task) => task.data.directive === one.paper.subject)}
                    found={found}
                    asked={asked}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  )
}

/** A cell without anything takes no line of a phone. */
const blankIf = (isBlank: boolean) => (isBlank ? styles.blank : '')

interface RowProps {
  of: Below
  tasks: readonly RegisterLine[]
  found: ReadonlyMap<string, FigureAnswer>
  asked: ReturnType<typeof useYearSoFar>
}

const Row = ({ of: { paper, depth }, tasks, found, asked }: RowProps) => {
  const say = useSay()
  const { on } = useScope()
  const { subject, data } = paper
  const due = text(data.reviewDue)
  const state = planState(tasks, on)
  const number = text(data.number)
  return (
    <tr>
      <th scope="row">
        <div className={styles.paper} style={{ '--depth': depth } as CSSProperties}>
          <InnerLink to={`/resolutions/${subject}`}>
            {number ? <strong>{number}</strong> : null} {text(data.title)}
          </InnerLink>
        </div>
      </th>
      {(
        [
          [countsOf.tasks, words.tasks],
          [countsOf.done, words.done],
        ] as const
      ).map(([ref, label]) => (
        <td
          key={label.en}
          data-label={say(label)}
          className={`${classes.numeric} ${blankIf(!found.get(ref(subject))?.value)}`}
        >
          <Count answer={found.get(ref(subject))} of={`${paper.name}: ${say(label)}`} asked={asked} />
        </td>
      ))}
      <td className={`${classes.whole} ${blankIf(state === 'none')}`}>
        {state === 'none' ? (
          <span className={classes.quiet}>–</span>
        ) : (
          <span className={classes.due} data-state={state === 'under-way' ? 'open' : state}>
            {say(planStates[state])}
          </span>
        )}
      </td>
      <td className={`${classes.whole} ${blankIf(!due)}`} data-label={say(words.review)}>
        {due ? <DueDay due={due} state={stateOf(due, on)} /> : <span className={classes.quiet}>–</span>}
      </td>
    </tr>
  )
}
