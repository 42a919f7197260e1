import { useQuery } from '@tanstack/react-query'
import { TargetsTabs } from '#areas/targets/ui/index.ts'
import type { TargetLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { ask } from '#ui/api.ts'
import { type ShareBar, ShareBars } from '#ui/charts/ShareBars.tsx'
import { endOfYearOf, showDay, startOfYearOf } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { dong, type MoneyUnit, moneyUnitOf, showMoney } from '#ui/money.ts'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'
import classes from './TargetsScreen.module.css'

type Plan = TargetLine['plans'][number]

const comparisons = { '>=': '≥', '<=': '≤', '=': '=' } as const

export const Verdict = ({ met }: { met: boolean | null }) => {
  const say = useSay()
  const state = met === null ? 'unknown' : met ? 'yes' : 'no'
  const said = { yes: words.met, no: words.notMet, unknown: words.unknown }[state]
  return (
    <span className={screens.verdict} data-met={state}>
      {met === null ? '–' : <Shape name={met ? 'circle' : 'down'} />} {say(said)}
    </span>
  )
}

/** Met and judged targets of each assigner, in the order they first appear. */
const tally = (lines: readonly TargetLine[]) => {
  const byAssigner = new Map<string, { name: string; met: number; all: number }>()
  for (const plan of lines.flatMap((line) => line.plans)) {
    const one = byAssigner.get(plan.assigner.id) ?? { name: plan.assigner.name, met: 0, all: 0 }
    if (plan.met !== null) one.all += 1
    if (plan.met) one.met += 1
    byAssigner.set(plan.assigner.id, one)
  }
  return [...byAssigner.entries()]
}

/** Every share of a plan, in the order of the board; a rate has none. */
const barsOf = (
  lines: readonly TargetLine[],
  period: { from: Day; to: Day },
  say: ReturnType<typeof useSay>,
): ShareBar[] =>
  lines.flatMap((line) =>
    line.plans.flatMap(({ share, record, assigner, met }) =>
      share?.value == null
        ? []
        : [
            {
              id: record,
              label: say(line.label),
              of: assigner.name,
              percent: share.value,
              printed: share.printed,
              met,
              asked: { ref: share.ref, organisation: line.organisation.id, ...period },
            },
          ],
    ),
  )

/** The board of targets: who assigned what, what was done, met or not, in words. */
export const TargetsScreen = () => {
  const say = useSay()
  const { organisation, on } = useScope()
  const question = { organisation, from: startOfYearOf(on), to: endOfYearOf(on) }
  const query = useQuery({
    queryKey: ['book', 'targets', question],
    queryFn: ({ signal }) => ask<TargetLine[]>('/targets', question, signal),
  })
  return (
    <div className={screens.screen}>
      <TargetsTabs />
      <div className={screens.head}>
        <h1>{say(words.targets)}</h1>
        <p className={screens.quiet}>
          {say(uiWords.period, { from: showDay(question.from), to: showDay(question.to) })}
        </p>
      </div>
      <Answered of={query} lines={8}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState text={say(words.noTargets)}>
              <InnerLink to="/enter">{say(words.enter)}</InnerLink>
            </EmptyState>
          ) : (
            <>
              <div>
                {tally(lines).map(([id, one]) => (
                  <p key={id}>{say(words.metOf, { assigner: one.name, met: one.met, all: one.all })}</p>
                ))}
              </div>
              <ShareBars title={words.sharesOfPlans} bars={barsOf(lines, question, say)} />
              <div className={screens.scroll}>
                <table className={`${screens.table} ${classes.targets}`}>
                  <thead>
                    <tr>
                      <th scope="col">{say(words.figure)}</th>
                      <th scope="col" className={screens.numeric}>
                        {say(words.actual)}
                      </th>
                      <th scope="col">{say(words.assigner)}</th>
                      <th scope="col" className={screens.numeric}>
                        {say(words.planned)}
                      </th>
                      <th scope="col" className={screens.numeric}>
                        {say(words.share)}
                      </th>
                      <th scope="col">{say(words.verdict)}</th>
                    </tr>
                  </thead>
                  {lines.map((line) => (
                    <TargetRows
                      key={`${line.figure}.${line.organisation.id}`}
                      line={line}
                      from={question.from}
                      to={question.to}
                    />
                  ))}
                </table>
              </div>
            </>
          )
        }
      </Answered>
    </div>
  )
}

interface RowsProps {
  line: TargetLine
  from: ReturnType<typeof startOfYearOf>
  to: ReturnType<typeof startOfYearOf>
}

/** Money is told in the unit of its row, which its name says. */
const printedIn = (
  money: MoneyUnit | undefined,
  { value, printed }: { value: number | null; printed: string },
) => (money && value !== null ? showMoney(value, money) : printed)

const TargetRows = ({ line, from, to }: RowsProps) => {
  const say = useSay()
  const { root } = useScope()
  const asked = (ref: string) => ({ ref, organisation: line.organisation.id, from, to })
  const label = say(line.label)
  const rows = Math.max(1, line.plans.length)
  const money =
    line.unit.vi === dong.label.vi
      ? moneyUnitOf([line.actual.value ?? 0, ...line.plans.map((plan) => plan.value)])
      : undefined
  return (
    <tbody>
      {(line.plans.length ? line.plans : [null]).map((plan, index) => (
        <tr key={plan?.record ?? 'none'}>
          {index === 0 ? (
            <>
              <th scope="rowgroup" rowSpan={rows}>
                {label}
                <span className={screens.quiet}>
                  {' '}
                  ({say(money?.label ?? line.unit)}
                  {line.organisation.id === root.id ? '' : `; ${line.organisation.name}`})
                </span>
              </th>
              <td rowSpan={rows} className={screens.numeric} data-label={say(words.actual)}>
                <Figure
                  asked={asked(line.actual.id)}
                  label={label}
                  printed={printedIn(money, line.actual)}
                  missing={line.actual.value === null}
                  estimate={line.actual.estimate}
                />
                {line.actual.estimate ? (
                  <span className={screens.quiet}> ({say(uiWords.estimate)})</span>
                ) : null}
              </td>
            </>
          ) : null}
          {plan ? <PlanCells plan={plan} label={label} money={money} asked={asked} /> : <td colSpan={4} />}
        </tr>
      ))}
    </tbody>
  )
}

interface PlanProps {
  plan: Plan
  label: string
  money: MoneyUnit | undefined
  asked: (ref: string) => { ref: string; organisation: string }
}

const PlanCells = ({ plan, label, money, asked }: PlanProps) => {
  const say = useSay()
  return (
    <>
      <td className={classes.assigner}>{plan.assigner.name}</td>
      <td className={screens.numeric} data-label={say(words.planned)}>
        {comparisons[plan.comparison]}{' '}
        <Figure
          asked={asked(plan.ref)}
          label={`${say(words.planned)}: ${label}, ${plan.assigner.name}`}
          printed={printedIn(money, plan)}
        />
        {plan.replaces ? (
          <div className={screens.quiet}>
            <InnerLink to={`/records/${plan.replaces.record}`}>
              {say(words.replacedPlan, {
                printed: plan.replaces.printed,
                day: showDay(plan.replaces.decidedOn),
              })}
            </InnerLink>
          </div>
        ) : null}
      </td>
      <td className={screens.numeric} data-label={say(words.share)}>
        {plan.share ? (
          <Figure
            asked={asked(plan.share.ref)}
            label={`${say(words.share)}: ${label}, ${plan.assigner.name}`}
            printed={plan.share.printed}
            missing={plan.share.value === null}
          />
        ) : (
          '–'
        )}
      </td>
      <td>
        <Verdict met={plan.met} />
      </td>
    </>
  )
}
