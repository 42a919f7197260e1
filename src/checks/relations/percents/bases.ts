import type { Verdict } from '#kernel/check-answers.ts'
import { add, compare, type Exact, equal, exact, subtract, sum } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { hiddenWhole } from './hidden-whole.ts'
import { judgePair } from './judge.ts'
import type { TiedPercent } from './ties.ts'

/** A whole that shares may be taken of: a stated total, or either number of a pair. */
export interface Base {
  claim: Claim
  depth: number
  value: Exact
  /** The wording names it as the whole: "Trong 125 …", "gồm", "trong đó", "tổng số". */
  named: boolean
}

const namedBefore =
  /(?:trong(?:[\s\u00a0]+(?:tổng[\s\u00a0]+)?số)?|tổng(?:[\s\u00a0]+số)?(?:[\s\u00a0]+\p{L}+){0,6}|toàn[\s\u00a0]+\p{L}+(?:[\s\u00a0]+\p{L}+){0,4}|hiện|xếp loại)[\s\u00a0]+(?:là[\s\u00a0]+|có[\s\u00a0]+)?$/u
const opensWithIn = /(?<![\p{L}])trong(?:[\s\u00a0]+(?:tổng[\s\u00a0]+)?số)?[\s\u00a0]+$/iu
const namedAfter =
  /^(?:[^;.:\d]|\d+(?:[.,]\d+)?[\s\u00a0]?%){0,70}(?:gồm|trong đó|:|\((?![\s\u00a0]*(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ|tăng|giảm|vượt|\d[\d.,]*[\s\u00a0]?%)))/u
const lists = /gồm|trong đó|trong số/u

export const basesOf = (text: string, placed: Placed): Base[] => {
  const { claim, depth } = placed
  const kinds = ['count', 'ratio', 'money', 'area']
  if (claim.upTo || claim.hedge || !kinds.includes(claim.kind)) return []
  const named =
    namedBefore.test(text.slice(Math.max(0, claim.start - 40), claim.start).toLowerCase()) ||
    namedAfter.test(text.slice(claim.end, claim.end + 70).toLowerCase())
  if (!claim.ratio) return [{ claim, depth, value: claim.value, named }]
  return [
    { claim, depth, value: claim.ratio.part, named },
    { claim, depth, value: claim.ratio.whole, named },
  ]
}

export const fits = (verdict: Verdict | undefined): boolean => verdict === 'ok' || verdict === 'truncated'

const alike = (part: Claim, base: Claim): boolean =>
  part.unit === base.unit || part.unit === 'number' || base.unit === 'number'

/** The bases a share may be of, by unit and size; those behind it too, which only ever excuse it. */
export const candidates = (tied: TiedPercent, bases: readonly Base[], where: 'before' | 'behind'): Base[] =>
  bases.filter(
    (base) =>
      base.claim !== tied.of.claim &&
      base.claim.start < tied.of.claim.start === (where === 'before') &&
      alike(tied.of.claim, base.claim) &&
      compare(base.value, tied.of.claim.value) >= 0,
  )

const fitsBase = (tied: TiedPercent, value: Exact): boolean =>
  fits(judgePair(tied.of.claim, value, tied.percent.claim))

/** The whole most shares of a paragraph fit. */
export interface CommonBase {
  base: Base
  /** How many different shares fit it. */
  count: number
  /** Enough of them, and more than do not, so that the others may be measured by it. */
  proven: boolean
}

const pairKey = (tied: TiedPercent): string => `${tied.of.claim.value.n}:${tied.percent.claim.value.n}`

export const commonBase = (
  shares: readonly TiedPercent[],
  bases: readonly Base[],
): CommonBase | undefined => {
  let best: CommonBase | undefined
  for (const base of bases) {
    const under = shares.filter((tied) => candidates(tied, [base], 'before').length > 0)
    const fitting = under.filter((tied) => fitsBase(tied, base.value))
    const count = new Set(fitting.map(pairKey)).size
    if (count === 0 || (best && count < best.count) || (best && count === best.count && !base.named)) continue
    if (best && count === best.count && best.base.named) continue
    best = { base, count, proven: count >= 2 && 2 * fitting.length > under.length }
  }
  return best
}

/** Whether one whole number that is not printed explains every share of the run. */
const hiddenWholeOfRun = (shares: readonly TiedPercent[], tied: TiedPercent): boolean => {
  const run = shares.filter(
    (one) => one.percent.paragraph === tied.percent.paragraph && one.of.claim.unit === tied.of.claim.unit,
  )
  const [first] = run
  if (!first || run.length < 3 || run.length > 12) return false
  const guess = hiddenWhole(first.of.claim.value, first.percent.claim, 'of', 'either')
  return (guess?.wholes ?? []).some((whole) => run.every((one) => fitsBase(one, exact(whole))))
}

/** Shares told one after another make up a whole that is not printed, where every one of them fits it. */
export const wholeOfRun = (shares: readonly TiedPercent[], tied: TiedPercent): Exact | undefined => {
  const run = shares.filter(
    (one) => one.percent.paragraph === tied.percent.paragraph && one.of.claim.unit === tied.of.claim.unit,
  )
  for (const some of [run, run.filter((one) => one.percent.sentence === tied.percent.sentence)]) {
    if (some.length < 2 || some.length > 12) continue
    const whole = sum(some.map((one) => one.of.claim.value))
    if (some.every((one) => fitsBase(one, whole))) return whole
  }
  return undefined
}

/** Whether the percentage is of the sum or the difference of two stated numbers of its kind. */
export const fitsTwo = (tied: TiedPercent, bases: readonly Base[]): boolean => {
  const near = bases.filter((base) => alike(tied.of.claim, base.claim)).slice(-8)
  return near.some((one, at) =>
    near.slice(at + 1).some((other) => {
      const [more, less] = compare(one.value, other.value) > 0 ? [one, other] : [other, one]
      return fitsBase(tied, add(more.value, less.value)) || fitsBase(tied, subtract(more.value, less.value))
    }),
  )
}

/** "2.645/2.993 …, trong đó 19 …, 329 …": parts that make up what the pair leaves are no share of its first number. */
export const isBeyond = (shares: readonly TiedPercent[], tied: TiedPercent, base: Base): boolean => {
  const pair = base.claim.ratio
  if (!pair || !equal(base.value, pair.part) || equal(pair.part, pair.whole)) return false
  const rest = shares.filter(
    (one) => one.percent.sentence === tied.percent.sentence && one.of.claim.start > base.claim.start,
  )
  return (
    rest.includes(tied) &&
    rest.length <= 6 &&
    equal(sum([pair.part, ...rest.map((one) => one.of.claim.value)]), pair.whole)
  )
}

const opens = (layout: Layout, base: Base, tied: TiedPercent, isShare: boolean): boolean => {
  const gap = layout.text.slice(base.claim.end, tied.of.claim.start)
  if (!base.named || gap.length >= 300 || /[\n]|\.[\s\u00a0]+\p{Lu}/u.test(gap)) return false
  const [first = ''] = gap.split(';')
  if (lists.test(first)) return true
  if (isShare) return false
  const before = layout.text.slice(Math.max(0, base.claim.start - 24), base.claim.start)
  return (tied.of.depth > base.depth ? first.includes('(') : first.includes(':')) || opensWithIn.test(before)
}

/** The one whole a misfit is measured by: what its neighbours fit, or the total its list opens with. */
export const strongBase = (
  layout: Layout,
  tied: TiedPercent,
  possible: readonly Base[],
  common: CommonBase | undefined,
  shares: readonly TiedPercent[],
): Base | undefined => {
  const neighbour =
    common?.proven && !hiddenWholeOfRun(shares, tied)
      ? possible.find((base) => equal(base.value, common.base.value))
      : undefined
  const opening = possible.findLast((base) =>
    opens(
      layout,
      base,
      tied,
      shares.some((one) => one.of.claim === base.claim),
    ),
  )
  if (opening && (tied.saysShare || neighbour)) return neighbour ?? opening
  return neighbour && !tied.saysDone ? neighbour : undefined
}

const outcome =
  /(?<![\p{L}])(?:giải quyết|xử lý|khám phá|điều tra|làm rõ|trả lời|hoàn thành|thực hiện|xét xử|kiểm điểm|giải ngân|trả kết quả|hòa giải)(?:[\s\u00a0]+\p{L}+){0,4}[\s\u00a0]+$/iu
const intake =
  /(?<![\p{L}])(?:tiếp nhận|nhận|xảy ra|phát hiện|thụ lý|tổng số|tổng cộng)(?:[\s\u00a0]+\p{L}+){0,4}[\s\u00a0]+$/iu

/** "Xảy ra 120 vụ … . Đã khám phá 96 vụ (tỷ lệ …)": the intake the sentence before tells. */
export const intakeBefore = (
  layout: Layout,
  tied: TiedPercent,
  possible: readonly Base[],
): Base | undefined => {
  const leads = (pattern: RegExp, claim: Claim): boolean =>
    pattern.test(layout.text.slice(Math.max(0, claim.start - 50), claim.start))
  if (!tied.close || !tied.saysShare || tied.of.claim.unit === 'number') return undefined
  if (!leads(outcome, tied.of.claim)) return undefined
  const of = possible.filter((base) => base.claim.unit === tied.of.claim.unit && leads(intake, base.claim))
  const last = of.at(-1)
  return of.length === 1 && last && tied.of.claim.start - last.claim.start < 400 ? last : undefined
}
