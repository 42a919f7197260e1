import { namesOf } from '#book/journal/read.ts'
import { type TargetRow, targetRows } from '#book/ledger/targets.ts'
import { type Day, day } from '#kernel/calendar.ts'
import type { AllottedAnswer, PlanName } from '#kernel/target-answers.ts'
import { asked, type Boarded, isMet, printedTarget, targetValue } from './asking.ts'

const isSame = (plan: PlanName, row: TargetRow): boolean =>
  row.figure === plan.figure && row.from === plan.period.from && row.to === plan.period.to

const byName = (rows: readonly TargetRow[], label: (figure: string) => PlanName['label']): PlanName[] => {
  const plans = new Map<string, PlanName>()
  for (const { figure, of, from, to } of rows)
    plans.set(`${of} ${figure} ${from}`, {
      figure,
      label: label(figure),
      plan: of ?? '',
      period: { from, to },
    })
  return [...plans.values()].sort((a, b) => (a.period.to < b.period.to ? 1 : -1))
}

/** The plan asked for; without one what is under way on the day, else the latest. */
const chosenOf = (plans: readonly PlanName[], plan: string | undefined, on: Day): PlanName | null =>
  plans.find((one) => one.plan === plan) ??
  plans.find(({ period }) => period.from <= on && period.to >= on) ??
  plans[0] ??
  null

/** What one plan asks of each organisation below, what it has reached, and how much of it in the month. */
export const allottedBoard = async (
  board: Boarded,
  { on, plan, within }: { on: Day; plan: string | undefined; within: (organisation: string) => boolean },
): Promise<AllottedAnswer> => {
  const { tx, book, catalogue, known } = board
  const all = (await targetRows(tx, book.id, known, on)).filter(
    (row) => row.age === 1 && catalogue.figures.has(row.figure),
  )
  const below = all.filter((row) => row.organisation !== book.root && row.assigner !== row.organisation)
  const plans = byName(below, (figure) => catalogue.figure(figure).label)
  const chosen = chosenOf(plans, plan, on)
  if (!chosen) return { plans, chosen, on, unit: null, whole: null, allotted: null, lines: [] }
  const figure = catalogue.figure(chosen.figure)
  const rows = below.filter((row) => isSame(chosen, row) && row.of === chosen.plan)
  const name = await namesOf(
    tx,
    catalogue,
    book.id,
    rows.map((row) => row.organisation),
  )
  const last = on < chosen.period.to ? on : chosen.period.to
  const period = { from: chosen.period.from, to: last < chosen.period.from ? chosen.period.from : last }
  const month = { from: day(`${period.to.slice(0, 7)}-01`), to: period.to }
  const lines: AllottedAnswer['lines'] = []
  for (const row of rows.filter((one) => within(one.organisation))) {
    const [counted] = await asked(board, [{ figure: figure.id }], row.organisation, period)
    const [inMonth] = await asked(board, [{ figure: figure.id }], row.organisation, month)
    if (!counted || !inMonth) continue
    lines.push({
      organisation: { id: row.organisation, name: name(row.organisation) },
      target: targetValue(figure, row),
      printed: printedTarget(figure, row),
      counted,
      inMonth,
      // Until its last day a target that is not reached yet is under way, not missed.
      met: isMet(counted.value, targetValue(figure, row), row.comparison) || (on < row.to ? null : false),
    })
  }
  const whole = all.find(
    (row) => isSame(chosen, row) && row.organisation === book.root && row.assigner === book.root,
  )
  const sum = rows.reduce((total, row) => total + BigInt(row.amount), 0n)
  return {
    plans,
    chosen,
    on: period.to,
    unit: figure.unit.label,
    whole: whole ? printedTarget(figure, whole) : null,
    allotted: rows[0] ? printedTarget(figure, { ...rows[0], amount: String(sum) }) : null,
    lines: lines.sort((a, b) =>
      a.organisation.name.localeCompare(b.organisation.name, 'vi', { numeric: true }),
    ),
  }
}
