import { namesOf } from '#book/journal/read.ts'
import { type TargetRow, targetRows } from '#book/ledger/targets.ts'
import { type Day, endOfYear, startOfYear, yearOf } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import type { BoardValue, TermAnswer } from '#kernel/target-answers.ts'
import { asked, type Boarded, isMet, printedTarget, targetValue } from './asking.ts'

/** A plan of a term reaches over more than one year, or into one well after it was decided. */
const isOfATerm = (row: TargetRow): boolean =>
  yearOf(row.from) < yearOf(row.to) || yearOf(row.to) - yearOf(row.decided_on) >= 2

/** The years a plan speaks of: a congress decides in one and its term runs for the five that follow. */
const yearsOf = (rows: readonly TargetRow[]): number[] => {
  const last = Math.max(...rows.map((row) => yearOf(row.to)))
  const first = Math.min(last - 4, ...rows.map((row) => yearOf(row.from)))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const valueIn = async (
  board: Boarded,
  figure: Figure,
  organisation: string,
  year: number,
  on: Day,
): Promise<BoardValue> => {
  // An observation speaks of its whole year; what is counted is counted to the asked day.
  const end = figure.form === 'series' || endOfYear(year) <= on ? endOfYear(year) : on
  const period = { from: startOfYear(year), to: end }
  const unknown = { ref: figure.id, period, printed: '…', value: null, estimate: false }
  // What happened before the book was opened was not counted: that is not nought.
  if (figure.form !== 'series' && period.to <= board.book.opened_on) return unknown
  const [value] = await asked(board, [{ figure: figure.id }], organisation, period)
  return value ?? unknown
}

/** Until its last day a target that is not reached yet is under way, not missed. */
const metBy = (on: Day, { to }: TargetRow, met: boolean | null): boolean | null =>
  met === false && on < to ? null : met

const lineOf = async (
  board: Boarded,
  row: TargetRow,
  { years, on, name }: { years: readonly number[]; on: Day; name: (id: string) => string },
): Promise<TermAnswer['lines'][number]> => {
  const figure = board.catalogue.figure(row.figure)
  const values: BoardValue[] = []
  for (const year of years.filter((one) => startOfYear(one) <= on))
    values.push(await valueIn(board, figure, row.organisation, year, on))
  const addsUp = figure.form === 'flow' && yearOf(row.from) < yearOf(row.to)
  const period = { from: row.from, to: on < row.to ? on : row.to }
  const [sofar = null] = addsUp
    ? await asked(board, [{ figure: figure.id }], row.organisation, period)
    : [null]
  const reached = sofar ?? values.find((one) => yearOf(one.period.to) === yearOf(row.to)) ?? values.at(-1)
  return {
    figure: figure.id,
    label: figure.label,
    unit: figure.unit.label,
    assigner: { id: row.assigner, name: name(row.assigner) },
    period: { from: row.from, to: row.to },
    comparison: row.comparison,
    target: printedTarget(figure, row),
    values,
    sofar,
    met: metBy(on, row, isMet(reached?.value ?? null, targetValue(figure, row), row.comparison)),
    record: row.id,
  }
}

/** Each target of a term with the value of every year so far. */
export const termBoard = async (
  board: Boarded,
  { organisation, on, plan }: { organisation: string; on: Day; plan: string | undefined },
): Promise<TermAnswer> => {
  const { tx, book, catalogue, known } = board
  const all = (await targetRows(tx, book.id, known, on, { organisation })).filter(
    (row) => row.age === 1 && catalogue.figures.has(row.figure),
  )
  const plans = [...new Set(all.filter(isOfATerm).map((row) => row.of ?? ''))].sort()
  const chosen = plans.find((one) => one === plan) ?? plans.at(-1) ?? null
  const rows = all.filter((row) => row.of === chosen)
  if (chosen === null || rows.length === 0) return { plans, plan: null, years: [], lines: [] }
  const years = yearsOf(rows)
  const name = await namesOf(tx, catalogue, book.id, [...new Set(rows.map((row) => row.assigner))])
  const lines: TermAnswer['lines'] = []
  for (const row of rows) lines.push(await lineOf(board, row, { years, on, name }))
  return { plans, plan: chosen, years, lines }
}
