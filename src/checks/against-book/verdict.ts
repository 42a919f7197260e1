import type { BookMatch } from '#kernel/check-answers.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { printMoney, printNumber } from '#kernel/numerals.ts'
import {
  absolute,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  multiply,
  negate,
  subtract,
  tenTo,
} from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { intervalOf, judgeShare, meet, point } from '../relations/verdicts/interval.ts'
import { inBoth, shown } from '../relations/verdicts/say.ts'
import type { MeantQuestion } from './questions.ts'

const hundred = exact(100)
const isShare = ({ unit }: Figure): boolean => unit.id === 'percent' || unit.id === 'point'

/** A figure's value as the claim states it: of one where it is in per cent, the excess where it says "vượt". */
export const asClaimed = (figure: Figure, value: Exact, { over, down }: MeantQuestion): Exact => {
  if (!isShare(figure)) return down ? negate(value) : value
  const beyond = over || down ? subtract(value, hundred) : value
  return divide(down ? negate(beyond) : beyond, hundred)
}

/** Whether what the book counts is what the text prints, under its rounding and hedge. */
export const agreesWith = (claim: Claim, value: Exact): boolean => {
  if (claim.upTo) return compare(claim.value, value) <= 0 && compare(value, claim.upTo) <= 0
  if (claim.kind === 'percent') {
    const verdict = judgeShare(point(value), claim)
    return verdict === 'ok' || verdict === 'truncated'
  }
  if (meet(point(value), intervalOf(claim))) return true
  // Cut instead of rounded: 30 tỷ of 30,9 is a matter of style; a count has nothing to cut.
  const cut = subtract(value, claim.value)
  const step = tenTo(-claim.decimals)
  const isWhole = claim.kind === 'count' && claim.scale === 0 && claim.decimals >= 0
  return !isWhole && compare(cut, exact(0)) >= 0 && compare(cut, step) < 0
}

const inPoints = (size: Exact): string =>
  printNumber(multiply(size, hundred), { decimals: 2, zeros: 'trim' }).text
const amount = (claim: Claim, size: Exact): Label => {
  if (claim.kind === 'percent') return { vi: `${inPoints(size)} điểm %`, en: `${inPoints(size)} points` }
  return inBoth(claim.unit === 'dong' ? printMoney(size, { as: 'mixed' }).text : shown(size))
}
const moreOrLess = (claim: Claim, stated: Exact, counted: Exact): Label => {
  const difference = subtract(stated, counted)
  const by = amount(claim, absolute(difference))
  return difference.n > 0n
    ? { vi: `nhiều hơn ${by.vi}`, en: `${by.en} more` }
    : { vi: `ít hơn ${by.vi}`, en: `${by.en} less` }
}

const numberOf = (claim: Claim): string =>
  /[\d.,]+(?:\s?[/–-]\s?[\d.,]+)?(?:\s?%)?(?:\s?(?:tỷ|triệu|nghìn)(?:\s\d+\s?(?:triệu|nghìn))?(?:\s?đồng)?)?/u
    .exec(claim.text)?.[0]
    .trim() ?? claim.text

export interface Counted {
  printed: string
  records: number
  value: Exact | null
}

/** What is said of a claim that the book knows. */
export type Judged = Pick<BookMatch, 'verdict' | 'message' | 'english'>

export const judgedAs = (verdict: BookMatch['verdict'], { vi, en }: Label): Judged => ({
  verdict,
  message: vi,
  english: en,
})

const noneYet: Label = {
  vi: 'Sổ có theo dõi số liệu này nhưng chưa có số của kỳ này.',
  en: 'The book follows this figure and has no value of the period yet.',
}

/** Verdict and sentence: what the book counts, from how many records, and how far the text is off. */
export const judge = (claim: Claim, counted: Counted, whole: Counted | undefined): Judged => {
  if (counted.value === null || whole?.value === null) return judgedAs('missing', noneYet)
  const printed = whole ? `${counted.printed}/${whole.printed}` : counted.printed
  const records = shown(exact(counted.records))
  const book: Label = {
    vi: `Sổ ghi ${printed} (từ ${records} căn cứ)`,
    en: `The book has ${printed} (from ${records} papers)`,
  }
  const fits = (): Judged =>
    judgedAs('ok', { vi: `${book.vi}, khớp văn bản.`, en: `${book.en}, as the text says.` })
  const differs = (off: Label): Judged =>
    judgedAs('differs', {
      vi: `${book.vi}, văn bản ghi ${numberOf(claim)}: ${off.vi}.`,
      en: `${book.en}, the text says ${numberOf(claim)}: ${off.en}.`,
    })
  if (!claim.ratio || !whole?.value)
    return agreesWith(claim, counted.value) ? fits() : differs(moreOrLess(claim, claim.value, counted.value))
  const { part, whole: of } = claim.ratio
  const off = [
    { name: { vi: 'tử số', en: 'its part' }, stated: part, counted: counted.value },
    { name: { vi: 'mẫu số', en: 'its whole' }, stated: of, counted: whole.value },
  ].flatMap(({ name, stated, counted }) => {
    const by = moreOrLess(claim, stated, counted)
    return equal(stated, counted) ? [] : { vi: `${name.vi} ${by.vi}`, en: `${name.en} ${by.en}` }
  })
  return off.length === 0
    ? fits()
    : differs({ vi: off.map((one) => one.vi).join(', '), en: off.map((one) => one.en).join(', ') })
}

/** "n/d" of an answer, read back. */
export const exactOf = (text: string | null): Exact | null => {
  const [n, d] = text?.split('/') ?? []
  return n !== undefined && d !== undefined ? exact(BigInt(n), BigInt(d)) : null
}
