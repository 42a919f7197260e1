import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { stateOf } from '#ui/due.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type Stage, stages } from '../stages.ts'
import own from './Learning.module.css'
import { words } from './words.ts'

const counted = [
  { figure: 'learning.books-under-way', label: words.booksUnderWay },
  { figure: 'learning.books-published', label: words.booksPublished },
]
const inOrder = Object.keys(stages) as Stage[]

/** Histories and proceedings by the stage they have come to. */
export const Books = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const rows = useQuery(rowsOf('book-projects', { on, organisation }))
  return (
    <Answered of={rows} lines={4}>
      {(lines) =>
        lines.length === 0 ? (
          <EmptyState text={say(words.noBooks)} />
        ) : (
          <>
            <Counts of={counted} />
            <div className={own.board}>
              {inOrder.map((stage) => (
                <StageColumn
                  key={stage}
                  stage={stage}
                  lines={lines.filter((line) => line.data.stage === stage)}
                  mayMove={stage !== 'published' && mayEnter('book-project.stage-reached')}
                />
              ))}
            </div>
          </>
        )
      }
    </Answered>
  )
}

const StageColumn = ({
  stage,
  lines,
  mayMove,
}: {
  stage: Stage
  lines: readonly RegisterLine[]
  mayMove: boolean
}) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <div className={own.stage} data-empty={lines.length ? undefined : ''}>
      <h3>
        {say(stages[stage])} <span className={classes.quiet}>{lines.length}</span>
      </h3>
      <ul className={own.cards}>
        {lines.map((line) => {
          const due = typeof line.data.due === 'string' && stage !== 'published' ? line.data.due : ''
          return (
            <li key={line.subject} className={own.card}>
              <InnerLink to={`/registers/book-projects/${line.subject}`}>{line.name}</InnerLink>
              <span className={classes.quiet}>
                {[line.data.coverage, line.organisation?.name].filter(Boolean).join(' · ')}
              </span>
              {due ? (
                <span>
                  <span className={classes.quiet}>{say(words.due)}</span>{' '}
                  <DueDay due={due} state={stateOf(due, on)} />
                </span>
              ) : null}
              {mayMove ? (
                <InnerLink
                  className={`${classes.verb} no-print`}
                  to={`/enter/book-project.stage-reached?subject=${line.subject}`}
                >
                  {say(words.nextStage)}
                </InnerLink>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
