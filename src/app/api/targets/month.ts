import { namesOf } from '#book/journal/read.ts'
import { type TargetRow, targetRows } from '#book/ledger/targets.ts'
import { type Day, type Period, startOfYear, yearOf } from '#kernel/calendar.ts'
import type { Figure } from '#kernel/figure.ts'
import type { BoardValue, MonthBoard, MonthLine, Pace } from '#kernel/target-answers.ts'
import { asked, type Boarded, isMet, printedTarget, targetValue } from './asking.ts'

/** Amounts grow with the months; a rate or a number of what stands does not. */
const growsByTheMonth = ({ form, unit }: Figure): boolean =>
  unit.kind !== 'rate' && (form === 'flow' || form === 'series' || form === 'formula')

interface Judged {
  figure: Figure
  row: TargetRow
  counted: BoardValue
  forecast: BoardValue | null
  on: Day
}

/** The forecast judges where there is one; without it what grows is held against its share of the months. */
export const paceOf = ({ figure, row, counted, forecast, on }: Judged): Pace => {
  const target = targetValue(figure, row)
  const isReached = isMet(counted.value, target, row.comparison)
  // What must stay low is met at the end of the year only.
  if (isReached && row.comparison === '>=') return 'met'
  const expected = isMet(forecast?.value ?? null, target, row.comparison)
  if (expected !== null) return expected ? 'on-course' : 'late'
  if (counted.value === null) return 'unknown'
  if (row.comparison !== '>=' || !growsByTheMonth(figure)) return isReached ? 'on-course' : 'unknown'
  return counted.value * 12 < target * Number(on.slice(5, 7)) ? 'late' : 'on-course'
}

const lineOf = async (
  board: Boarded,
  rows: readonly TargetRow[],
  name: (id: string) => string,
  organisation: string,
  period: Period,
): Promise<MonthLine[]> => {
  const [first] = rows
  if (!first) return []
  const { catalogue } = board
  const figure = catalogue.figure(first.figure)
  const [forecastId, shareId] = [`${figure.id}.forecast`, `${figure.id}.share`]
  const hasForecast = catalogue.figures.has(forecastId)
  const hasShare = catalogue.figures.has(shareId)
  const refs = [
    { figure: figure.id },
    ...(hasForecast ? [{ figure: forecastId }] : []),
    ...(hasShare ? rows.map((row) => ({ figure: shareId, by: row.assigner })) : []),
  ]
  const [counted, ...rest] = await asked(board, refs, organisation, period)
  if (!counted) return []
  const found = hasForecast ? (rest.shift() ?? null) : null
  const forecast = found?.value === null ? null : found
  return [
    {
      figure: figure.id,
      label: figure.label,
      unit: figure.unit.label,
      counted,
      forecast,
      plans: rows.map((row, index) => ({
        assigner: { id: row.assigner, name: name(row.assigner) },
        comparison: row.comparison,
        printed: printedTarget(figure, row),
        share: hasShare ? (rest[index] ?? null) : null,
        pace: paceOf({ figure, row, counted, forecast, on: period.to }),
      })),
    },
  ]
}

/** Plan, count and forecast of every target of the year as of the last day of a month. */
export const monthLines = async (
  board: Boarded,
  organisation: string,
  on: Day,
): Promise<MonthBoard['lines']> => {
  const { tx, book, catalogue, known } = board
  const period = { from: startOfYear(yearOf(on)), to: on }
  const all = await targetRows(tx, book.id, known, on, { organisation })
  const inForce = all.filter(
    (row) => row.age === 1 && row.from >= period.from && row.to >= on && catalogue.figures.has(row.figure),
  )
  const name = await namesOf(tx, catalogue, book.id, [...new Set(inForce.map((row) => row.assigner))])
  const lines: MonthLine[] = []
  for (const figure of new Set(inForce.map((row) => row.figure))) {
    const rows = inForce.filter((row) => row.figure === figure)
    lines.push(...(await lineOf(board, rows, name, organisation, period)))
  }
  return lines
}
