import type { Period } from '#kernel/calendar.ts'
import {
  type Hedge,
  hedgeWords,
  holds,
  type MoneyStyle,
  type NumberStyle,
  type Printed,
  printHedged,
  printMoney,
  printNumber,
  printPercent,
  readNumberVi,
} from '#kernel/numerals.ts'
import { type Exact, equal, type Rounding } from '#kernel/quantity.ts'

/** How a published text prints a figure. `unit` follows the number; money brings its own. */
export interface PrintRule {
  as: 'number' | 'percent' | MoneyStyle['as']
  decimals: number
  pad?: NonNullable<NumberStyle['pad']>
  unit?: string
  hedge?: Hedge
  /** "ước" stands before the number: the text says that it is an estimate. */
  estimate?: true
}

/** A number an article printed, and the question of the book that answers it. */
export interface PublishedFigure {
  id: string
  /** `figure[of]@by`. */
  figure: string
  period: Period
  /** The root of the book when absent. */
  organisation?: string
  print: PrintRule
  /** The number as the article has it, with its hedge and unit. */
  quoted: string
  /** The unit `value` is given in, as lists of these figures name it. */
  unit: string
}

export interface PublishedText {
  /** The sample whose book answers. */
  name: string
  rounding: Extract<Rounding, 'half-up' | 'truncate'>
  figures: readonly PublishedFigure[]
}

const plain = (value: Exact, { as, decimals, pad }: PrintRule, rounding: Rounding): Printed => {
  const style = { decimals, rounding, zeros: 'trim' as const }
  if (as === 'number') return printNumber(value, { ...style, ...(pad ? { pad } : {}) })
  if (as === 'percent') return printPercent(value, style)
  return printMoney(value, { ...style, as })
}

const printedWith = (value: Exact, rule: PrintRule, rounding: Rounding): Printed =>
  rule.hedge ? printHedged(rule.hedge, (mode) => plain(value, rule, mode)) : plain(value, rule, rounding)

/** The figure as the report prints it: hedge, number, unit. */
export const printAsPublished = (value: Exact, rule: PrintRule, rounding: Rounding): string =>
  [
    ...(rule.estimate ? [hedgeWords.estimate.vi] : []),
    printedWith(value, rule, rounding).text,
    ...(rule.unit ? [rule.unit] : []),
  ].join(' ')

const words = Object.values(hedgeWords)
  .map((word) => word.vi)
  .join('|')
const quotedPattern = new RegExp(
  `^(?:(?:${words}) )*(-?\\d[\\d.]*(?:,\\d+)?(?: ?%| ?(?:tỷ|triệu|nghìn)(?: \\d[\\d.]*(?:,\\d+)? triệu)?(?: đồng)?)?)`,
)

/** The number in a quotation, its hedges and unit left aside; undefined where there is none. */
export const numberIn = (quoted: string): Exact | undefined => {
  const found = quotedPattern.exec(quoted.normalize('NFC').trim())?.[1]
  return found === undefined ? undefined : readNumberVi(found)?.value
}

/**
 * Whether the article's number is what the book's value prints as: the same number under the report's
 * rounding, and true under its hedge. A missing value agrees with nothing.
 */
export const agrees = (value: Exact | null, figure: PublishedFigure, rounding: Rounding): boolean => {
  const stated = numberIn(figure.quoted)
  if (value === null || stated === undefined) return false
  const printed = printedWith(value, figure.print, rounding)
  const { hedge } = figure.print
  return equal(printed.value, stated) && (!hedge || holds(hedge, value, stated, printed.decimals))
}
