import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { figureAnswers } from '#book/ledger/answers.ts'
import type { Memory } from '#book/ledger/memory.ts'
import { printValue } from '#book/ledger/print.ts'
import type { TargetRow } from '#book/ledger/targets.ts'
import type { Tx } from '#book/session.ts'
import type { FigureAnswer } from '#kernel/answers.ts'
import { type Day, type Period, startOfYear, yearOf } from '#kernel/calendar.ts'
import type { Comparison, Figure, FigureRef } from '#kernel/figure.ts'
import { fromSteps, toJson } from '#kernel/quantity.ts'
import type { BoardValue } from '#kernel/target-answers.ts'

/** What every board is asked with. */
export interface Boarded {
  tx: Tx
  book: BookInfo
  catalogue: Catalogue
  known: number
  memory?: Memory | undefined
}

export const boardValue = ({ id, printed, value, estimate }: FigureAnswer, period: Period): BoardValue => ({
  ref: id,
  period,
  printed,
  value,
  estimate,
})

/** A target of the year that the day lies in: neither of a whole term, nor the next year's given early. */
export const isOfTheYear = (row: TargetRow, on: Day): boolean =>
  row.age === 1 && row.from >= startOfYear(yearOf(on)) && row.from <= on && row.to >= on

/** Values of figures of one organisation and period. */
export const asked = async (
  { tx, book, catalogue, known, memory }: Boarded,
  refs: readonly FigureRef[],
  organisation: string,
  period: Period,
): Promise<BoardValue[]> => {
  const question = { organisation, period, known }
  const answers = await figureAnswers(tx, book, catalogue, refs, question, { memory })
  return answers.map((one) => boardValue(one, period))
}

export const targetValue = (figure: Figure, row: TargetRow): number =>
  toJson(fromSteps(BigInt(row.amount), figure.unit))

export const printedTarget = (figure: Figure, row: TargetRow): string =>
  printValue(figure, fromSteps(BigInt(row.amount), figure.unit))

/** Whether what was reached meets the target; null while nothing is known. */
export const isMet = (actual: number | null, target: number, comparison: Comparison): boolean | null => {
  if (actual === null) return null
  if (comparison === '=') return actual === target
  return comparison === '>=' ? actual >= target : actual <= target
}
