import type { BookMatch } from '#kernel/check-answers.ts'
import type { Figure } from '#kernel/figure.ts'
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
import { intervalOf, judgeShare, meet, point } from '../relations/interval.ts'
import { shown } from '../relations/say.ts'
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

const amount = (claim: Claim, difference: Exact): string => {
  const size = absolute(difference)
  if (claim.kind === 'percent')
    return `${printNumber(multiply(size, hundred), { decimals: 2, zeros: 'trim' }).text} điểm %`
  return claim.unit === 'dong' ? printMoney(size, { as: 'mixed' }).text : shown(size)
}
const moreOrLess = (claim: Claim, stated: Exact, counted: Exact): string => {
  const difference = subtract(stated, counted)
  return `${difference.n > 0n ? 'nhiều hơn' : 'ít hơn'} ${amount(claim, difference)}`
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

/** Verdict and sentence: what the book counts, from how many records, and how far the text is off. */
export const judge = (
  claim: Claim,
  counted: Counted,
  whole: Counted | undefined,
): Pick<BookMatch, 'verdict' | 'message'> => {
  if (counted.value === null || whole?.value === null)
    return { verdict: 'missing', message: 'Sổ có theo dõi số liệu này nhưng chưa có số của kỳ này.' }
  const printed = whole ? `${counted.printed}/${whole.printed}` : counted.printed
  const book = `Sổ ghi ${printed} (từ ${shown(exact(counted.records))} căn cứ)`
  if (claim.ratio && whole?.value) {
    const { part, whole: of } = claim.ratio
    if (equal(part, counted.value) && equal(of, whole.value))
      return { verdict: 'ok', message: `${book}, khớp văn bản.` }
    const off = [
      ...(equal(part, counted.value) ? [] : [`tử số ${moreOrLess(claim, part, counted.value)}`]),
      ...(equal(of, whole.value) ? [] : [`mẫu số ${moreOrLess(claim, of, whole.value)}`]),
    ]
    return { verdict: 'differs', message: `${book}, văn bản ghi ${numberOf(claim)}: ${off.join(', ')}.` }
  }
  if (agreesWith(claim, counted.value)) return { verdict: 'ok', message: `${book}, khớp văn bản.` }
  return {
    verdict: 'differs',
    message: `${book}, văn bản ghi ${numberOf(claim)}: ${moreOrLess(claim, claim.value, counted.value)}.`,
  }
}

/** "n/d" of an answer, read back. */
export const exactOf = (text: string | null): Exact | null => {
  const [n, d] = text?.split('/') ?? []
  return n !== undefined && d !== undefined ? exact(BigInt(n), BigInt(d)) : null
}
