import { namesOf } from '#book/journal/read.ts'
import { type TargetRow, targetRows } from '#book/ledger/targets.ts'
import { type Day, startOfYear, yearOf } from '#kernel/calendar.ts'
import type { Figure, FigureRef } from '#kernel/figure.ts'
import type { BoardValue, MonthBoard, MonthLine, Pace } from '#kernel/target-answers.ts'
import { asked, type Boarded, isMet, isOfTheYear, printedTarget, targetValue } from './asking.ts'

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

/** What is asked of one figure: its count, its forecast where it has one, and its share of each plan. */
const refsOf = ({ catalogue }: Boarded, rows: readonly TargetRow[]): FigureRef[] =>
  rows
    .slice(0, 1)
    .flatMap(({ figure }) => [
      { figure },
      ...(catalogue.figures.has(forecastOf(figure)) ? [{ figure: forecastOf(figure) }] : []),
      ...(catalogue.figures.has(shareOf(figure))
        ? rows.map((row) => ({ figure: shareOf(figure), by: row.assigner }))
        : []),
    ])

const forecastOf = (figure: string) => `${figure}.forecast`
const shareOf = (figure: string) => `${figure}.share`

const lineOf = (
  { catalogue }: Boarded,
  rows: readonly TargetRow[],
  values: BoardValue[],
  name: (id: string) => string,
): MonthLine[] => {
  const [first] = rows
  const [counted, ...rest] = values
  if (!first || !counted) return []
  const figure = catalogue.figure(first.figure)
  const found = catalogue.figures.has(forecastOf(figure.id)) ? rest.shift() : undefined
  const forecast = found && found.value !== null ? found : null
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
        share: rest[index] ?? null,
        pace: paceOf({ figure, row, counted, forecast, on: counted.period.to }),
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
  const inForce = all.filter((row) => isOfTheYear(row, on) && catalogue.figures.has(row.figure))
  const name = await namesOf(tx, catalogue, book.id, [...new Set(inForce.map((row) => row.assigner))])
  const groups = [...new Set(inForce.map((row) => row.figure))].map((figure) =>
    inForce.filter((row) => row.figure === figure),
  )
  // All at once: the ledger asks leaves of one period together.
  const refs = groups.map((rows) => refsOf(board, rows))
  const values = await asked(board, refs.flat(), organisation, period)
  return groups.flatMap((rows, index) =>
    lineOf(board, rows, values.splice(0, refs[index]?.length ?? 0), name),
  )
}
