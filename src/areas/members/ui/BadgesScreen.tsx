import { useQuery } from '@tanstack/react-query'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { worklistOf } from '#ui/worklist/query.ts'
import { ExcelLink, ProposalLink, Worklist } from '#ui/worklist/Worklist.tsx'
import { WorklistTable } from '#ui/worklist/WorklistTable.tsx'
import { words as listWords } from '#ui/worklist/words.ts'
import { MembersTabs } from './MembersTabs.tsx'
import { words } from './words.ts'

const round = 'members.badge-round'

/** How many of each tier: what the tờ trình says in its first sentence. */
const tiersOf = (list: WorklistAnswer): [tier: string, count: number][] => {
  const counts = new Map<string, number>()
  for (const { values } of list.lines) {
    const tier = values.tier ?? ''
    counts.set(tier, (counts.get(tier) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => Number(a) - Number(b))
}

/** Who reaches a badge at the next of the four rounds, after the day looked at. */
export const BadgesScreen = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(worklistOf(round, { on, organisation }))
  return (
    <div className={classes.tool}>
      <MembersTabs />
      <Answered of={query} lines={8}>
        {(list) => {
          const day = list.lines[0]?.due
          const tiers = tiersOf(list).map(([tier, count]) => say(words.ofTier, { tier, count }))
          return (
            <>
              <div className={classes.head}>
                <h1>
                  {say(words.badges)}
                  {day ? `: ${say(words.roundOf, { day: showDay(day) }).toLowerCase()}` : ''}
                </h1>
                {list.lines.length ? (
                  <div className={`${classes.tools} no-print`}>
                    <ProposalLink id={round} />
                    <ExcelLink id={round} of={list.label} />
                  </div>
                ) : null}
              </div>
              {list.lines.length ? (
                <>
                  <p>{say(words.roundSum, { count: list.lines.length, tiers: tiers.join('; ') })}</p>
                  <WorklistTable list={list} due={null} />
                </>
              ) : (
                <p className={classes.quiet}>{say(listWords.nobody)}</p>
              )}
              <p className={classes.quiet}>{say(list.meaning)}</p>
            </>
          )
        }}
      </Answered>
      <details className={classes.fold}>
        <summary>{say(words.early)}</summary>
        <Worklist id="members.badge-early" due={null} />
      </details>
    </div>
  )
}
