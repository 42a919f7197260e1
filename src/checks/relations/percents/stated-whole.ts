import { compare, exact } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Layout, Sentence } from '../layout/layout.ts'
import { labelOf } from '../layout/wording.ts'
import { type Base, fits, fitsTwo } from './bases.ts'
import { hiddenWhole } from './hidden-whole.ts'
import { judgePair } from './judge.ts'
import type { TiedPercent } from './ties.ts'

const opensOf = /^[\s\u00a0–•*+-]*trong(?:[\s\u00a0]+số)?[\s\u00a0]+(?:đó|này)(?!\p{L})/iu
const opensResult =
  /^[\s\u00a0–•*+-]*(?:(?:sau khi|qua|theo|kết quả)(?:[\s\u00a0]+\p{L}+){0,2}[\s\u00a0]+(?:đánh giá|xếp loại|phân loại|rà soát|kiểm tra|phân tích)|kết quả(?=[\s\u00a0]*[,:]))/iu
const statesWhole =
  /(?<!\p{L})(?:có|gồm|tổng(?:[\s\u00a0]+số)?|là|với)[\s\u00a0]+(?:tổng[\s\u00a0]+số[\s\u00a0]+)?$/iu
const ended = /^[\s\u00a0]*(?:[;,.)\n]|$)/u

/** What it counts, a basic organisation of the Party in full. */
const nounOf = (text: string, claim: Claim): string =>
  labelOf(text, claim).replace(/^(?:tccsđ|tccs đảng|cơ sở đảng)(?!\p{L})/u, 'tổ chức cơ sở đảng')

const oneNoun = (text: string, part: Claim, whole: Claim): boolean => {
  if (part.unit !== whole.unit || part.unit === 'number') return false
  if (part.unit !== 'org' && part.unit !== 'person') return true
  const [a, b] = [nounOf(text, part).split(' '), nounOf(text, whole).split(' ')]
  return a[0] === b[0] && a[1] === b[1]
}

const isCount = ({ claim }: Base): boolean =>
  claim.kind === 'count' && claim.scale === 0 && claim.decimals === 0 && !claim.hedge

const near = 1
const sentenceBefore = (layout: Layout, tied: TiedPercent): Sentence | undefined => {
  const before = layout.sentences[tied.of.sentence - 1]
  return before && tied.of.paragraph - before.paragraph <= near ? before : undefined
}

const calls =
  /^[\s\u00a0]*(?:(?:trong|trên|so với)[\s\u00a0]+)?(?:tổng[\s\u00a0]+)?(?:số[\s\u00a0]+)?(?<words>\p{L}+(?:[\s\u00a0]+\p{L}+){1,2})/u

/** Nothing is said of the whole behind the percentage, or it is called as in the sentence before. */
const callsNoOther = (layout: Layout, percent: Claim, before: Sentence): boolean => {
  const after = layout.text.slice(percent.end, percent.end + 60).toLowerCase()
  if (ended.test(after)) return true
  const words = calls.exec(after)?.groups?.words
  return words !== undefined && layout.text.slice(before.start, before.end).toLowerCase().includes(words)
}

const says = ({ saysShare, saysDone, percent, of }: TiedPercent, asOf: boolean): boolean =>
  saysShare || percent.depth > of.depth || (saysDone === true && !asOf)

/** Two shares or more that one number fits which is not printed are of that number. */
const ofAnother = (shares: readonly TiedPercent[], tied: TiedPercent): boolean => {
  const run = shares.filter(
    (one) => one.of.sentence === tied.of.sentence && one.of.claim.unit === tied.of.claim.unit,
  )
  if (run.length < 2) return false
  const guess = hiddenWhole(tied.of.claim.value, tied.percent.claim, 'of', 'either')
  return (guess?.wholes ?? []).some((whole) =>
    run.every((one) => fits(judgePair(one.of.claim, exact(whole), one.percent.claim))),
  )
}

/**
 * "Đảng bộ có 709 TCCSĐ. Qua đánh giá có 439 TCCSĐ …, chiếm 62,62%", "… 715 hộ. Trong đó, hộ dân tộc thiểu số
 * là 699 hộ, chiếm 98,7%": the whole the sentence before states, where nothing else is counted by its noun.
 */
export const statedWhole = (
  layout: Layout,
  tied: TiedPercent,
  bases: readonly Base[],
  shares: readonly TiedPercent[],
): Base | undefined => {
  const { of, percent } = tied
  const before = sentenceBefore(layout, tied)
  const here = layout.sentences[of.sentence]
  if (!before || !here || of.claim.kind !== 'count' || of.claim.hedge || of.claim.scale > 0) return undefined
  if (percent.claim.hedge === 'about' || !callsNoOther(layout, percent.claim, before)) return undefined
  const opening = layout.text.slice(here.start, here.start + 80)
  const asOf = opensOf.test(opening)
  if ((!asOf && !opensResult.test(opening)) || !says(tied, asOf)) return undefined
  const siblings = new Set(shares.map((one) => one.of.claim))
  const told = bases.filter(
    (base) => base.claim.start >= before.start && base.claim.start < of.claim.start && isCount(base),
  )
  const wholes = told.filter(
    (base) =>
      base.claim.end <= before.end && oneNoun(layout.text, of.claim, base.claim) && !siblings.has(base.claim),
  )
  const others = told.filter((base) => base.claim.start > here.start && base.claim.unit === of.claim.unit)
  const whole = wholes.at(-1)
  if (!whole || compare(whole.value, of.claim.value) < 0) return undefined
  if (others.some((base) => !siblings.has(base.claim))) return undefined
  const stated = statesWhole.test(layout.text.slice(Math.max(0, whole.claim.start - 24), whole.claim.start))
  if (!asOf && (wholes.length > 1 || !stated)) return undefined
  if (fitsTwo(tied, told) || ofAnother(shares, tied)) return undefined
  return whole
}
