import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { DueLines } from './DueLines.tsx'
import { words } from './words.ts'

const counted = [
  { figure: 'mobilisation.twinned-units', label: words.partners },
  { figure: 'mobilisation.twinnings', label: words.ties },
  { figure: 'mobilisation.twinnings-active', label: words.activeTies },
  { figure: 'mobilisation.twinning-help', label: words.helpTurns },
  { figure: 'mobilisation.twinning-value', label: words.helpValue },
]

/** Ties of partners and villages: how many, what they did, and which were silent for six months. */
export const Pairs = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const ties = useQuery(rowsOf('twinnings', { on, organisation }))
  if (ties.data?.length === 0) return <EmptyState text={say(words.noTies)} />
  return (
    <>
      <Counts of={counted} />
      <DueLines
        list="mobilisation.twinnings-in-question"
        register="twinnings"
        heading={words.inQuestion}
        more={words.more}
      />
      <DueLines
        list="mobilisation.twinnings-without-activity"
        register="twinnings"
        heading={words.quietTies}
        none={words.noQuietTies}
        more={words.more}
        verb={
          mayEnter('twinning.helped') ? { kind: 'twinning.helped', label: words.enterActivity } : undefined
        }
      />
      <p className={`${classes.verbs} no-print`}>
        <InnerLink to="/registers/twinnings">
          {say(words.allTies, { count: ties.data?.length ?? '…' })}
        </InnerLink>
        {mayEnter('twinning.half-year-reported') ? (
          <InnerLink to="/enter/twinning.half-year-reported">{say(words.reportTies)}</InnerLink>
        ) : null}
      </p>
    </>
  )
}
