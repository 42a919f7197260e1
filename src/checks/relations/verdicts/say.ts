import type { Finding, RelationKind, Verdict } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'
import { printNumber, printPercent } from '#kernel/numerals.ts'
import { divide, type Exact, exact, multiply, tenTo, toJson } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'

/** A number as Vietnamese prints it, with as many decimals as it needs, at most four. */
export const shown = (value: Exact): string => printNumber(value, { decimals: 4, zeros: 'trim' }).text
export const shownPercent = (share: Exact, decimals: number): string =>
  printPercent(multiply(share, exact(100)), { decimals: Math.min(decimals + 2, 6), zeros: 'trim' }).text

/** Money in the unit it is printed in, everything else as it is. */
export const asPrinted = (value: Exact, total: Claim): Exact =>
  total.unit === 'dong' ? divide(value, tenTo(total.scale)) : value
export const printedUnit = (total: Claim): string | undefined => {
  if (total.unit !== 'dong') return undefined
  return total.scale >= 9
    ? 'tỷ đồng'
    : total.scale >= 6
      ? 'triệu đồng'
      : total.scale >= 3
        ? 'nghìn đồng'
        : 'đồng'
}

/** The same in both languages, where only numbers are said. */
export const inBoth = (words: string): Label => ({ vi: words, en: words })
/** A line of arithmetic that bears the text out, perhaps with what more is to be said of it. */
export const agrees = (line: string, more: Label = inBoth('')): Label => ({
  vi: `${line}: khớp${more.vi}.`,
  en: `${line}: agrees${more.en}.`,
})
/** A line of arithmetic that does not come to what is printed. */
export const isNot = (line: string, printed: string): Label => ({
  vi: `${line}, không phải ${printed}.`,
  en: `${line}, not ${printed}.`,
})
/** How far a sum or a difference agrees with a printed number that it is not exactly. */
export const withinRounding = (printed: string): Label => ({
  vi: ` với ${printed} trong mức làm tròn`,
  en: ` with ${printed} within rounding`,
})

interface Said {
  from: Claim
  to: Claim
  relation: RelationKind
  numbers: readonly Exact[]
  stated: Exact
  expected: Exact | null
  verdict: Verdict
  message: Label
  unit?: string | undefined
  implied?: readonly bigint[]
  correction?: Exact | undefined
}

/** A finding over the text from one claim to another, whichever stands first. */
export const finding = (text: string, said: Said): Finding => {
  const start = Math.min(said.from.start, said.to.start)
  const end = Math.max(said.from.end, said.to.end)
  return {
    start,
    end,
    text: text.slice(start, end),
    relation: said.relation,
    numbers: said.numbers.map(toJson),
    stated: toJson(said.stated),
    expected: said.expected ? toJson(said.expected) : null,
    verdict: said.verdict,
    message: said.message.vi,
    english: said.message.en,
    ...(said.unit ? { unit: said.unit } : {}),
    ...(said.implied && said.implied.length > 0 ? { implied: said.implied.map(Number) } : {}),
    ...(said.correction ? { correction: toJson(said.correction) } : {}),
  }
}
