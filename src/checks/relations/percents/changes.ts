import type { Finding } from '#kernel/check-answers.ts'
import { absolute, add, compare, divide, type Exact, exact, negate, subtract } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { type Interval, intervalOf, judgeShare, quotient } from '../verdicts/interval.ts'
import { agrees, asPrinted, finding, isNot, shown, shownPercent } from '../verdicts/say.ts'
import { claimsAround } from './pairs.ts'
import type { TiedPercent } from './ties.ts'

const zero = exact(0)

const filler = '(?:[\\s\\u00a0]+(?:thêm|được|lên|đi|khoảng|là|mức))*[\\s\\u00a0]*$'
const risen = new RegExp(`(?<![\\p{L}])(?:tăng|vượt|cao hơn|nhiều hơn)${filler}`, 'iu')
const fallen = new RegExp(`(?<![\\p{L}])(?:giảm|hụt|thấp hơn|ít hơn)${filler}`, 'iu')
const aside = /[;\n]|trong đó|bình quân|trung bình/u

const alike = (a: Claim, b: Claim): boolean => a.unit === b.unit && !a.ratio && !b.ratio && !a.upTo && !b.upTo
const leadOf = (layout: Layout, claim: Claim): string =>
  layout.text.slice(Math.max(0, claim.start - 30), claim.start)

interface Change {
  now: Claim
  then: Interval
  /** The number of before as shown, and how the percentage reads on it. */
  base: Exact
  change: Interval
  exactly: Exact
  /** Words tie all the numbers, so that a misfit is an error. */
  sure: boolean
}

const less = (a: Interval, b: Interval): Interval => ({
  low: subtract(a.low, b.high),
  high: subtract(a.high, b.low),
})
const plus = (a: Interval, b: Interval): Interval => ({ low: add(a.low, b.low), high: add(a.high, b.high) })

const changeFrom = (
  layout: Layout,
  tied: TiedPercent,
  now: Placed,
  way: 'up' | 'down',
): Change | undefined => {
  const change = tied.of.claim
  const gap = layout.text.slice(now.claim.end, change.start)
  const [current, moved] = [intervalOf(now.claim), intervalOf(change)]
  const then = way === 'up' ? less(current, moved) : plus(current, moved)
  const base = way === 'up' ? subtract(now.claim.value, change.value) : add(now.claim.value, change.value)
  if (compare(then.low, zero) <= 0 || compare(base, zero) <= 0) return undefined
  const sure = tied.close && /^[\s\u00a0,(]*(?:tăng|giảm)/u.test(gap)
  return { now: now.claim, then, base, change: moved, exactly: change.value, sure }
}

/** "xảy ra 26 vụ, giảm 4 vụ (13,3%)": the change against what there was before it, here or in the sentence before. */
const ofChange = (layout: Layout, tied: TiedPercent): Change[] => {
  const change = tied.of.claim
  const lead = leadOf(layout, change)
  const way = risen.test(lead) ? 'up' : fallen.test(lead) ? 'down' : undefined
  if (!way || compare(change.value, zero) <= 0) return []
  const isNow = (each: Placed): boolean => alike(each.claim, change) && compare(each.claim.value, zero) > 0
  const near = claimsAround(layout, tied.of, 'before', 3).filter(isNow).slice(0, 1)
  const here = near.filter((each) => {
    const gap = layout.text.slice(each.claim.end, change.start)
    return gap.length <= 120 && !aside.test(gap)
  })
  const before = (layout.sentences[tied.of.sentence - 1]?.claims ?? []).slice(-6).filter(isNow).toReversed()
  return [
    ...here.flatMap((each) => changeFrom(layout, tied, each, way) ?? []),
    ...before
      .flatMap((each) => changeFrom(layout, tied, each, way) ?? [])
      .map((each) => ({ ...each, sure: false })),
  ]
}

const earlierBefore =
  /(?:cùng kỳ|năm trước|năm[\s\u00a0]+\d{4}|kỳ trước|đầu nhiệm kỳ|đầu năm|từ)(?:[\s\u00a0]+(?:là|có|đạt|chỉ|mức))*[\s\u00a0:(]*$/iu
const fromOne = /(?<![\p{L}])từ[\s\u00a0]+(?:chỉ[\s\u00a0]+|mức[\s\u00a0]+)*$/iu
const toOther = /^[^,;:.()]{0,60}(?:lên|xuống|còn)(?:[\s\u00a0]+(?:còn|đến|thành|là))*[\s\u00a0]+$/u

/** The number of the year before: "(cùng kỳ 30 vụ)", "từ 30 vụ xuống 26 vụ". */
const earlierNumber = (layout: Layout, tied: TiedPercent): { placed: Placed; sure: boolean } | undefined => {
  const now = tied.of
  const before = claimsAround(layout, now, 'before', 3)
  const from = before.find((each) => alike(each.claim, now.claim))
  if (from && fromOne.test(leadOf(layout, from.claim)))
    if (toOther.test(layout.text.slice(from.claim.end, now.claim.start)))
      return { placed: from, sure: tied.close }
  const behind = claimsAround(layout, tied.percent, 'behind', 1)[0]
  const isEarlier = (each: Placed): boolean =>
    alike(each.claim, now.claim) && earlierBefore.test(leadOf(layout, each.claim))
  if (behind && isEarlier(behind)) {
    const gap = layout.text.slice(tied.percent.claim.end, behind.claim.start)
    if (gap.length < 60 && !/[;\n.]/.test(gap))
      return { placed: behind, sure: tied.close && gap.includes('(') }
  }
  const stated = before.find(isEarlier)
  return stated ? { placed: stated, sure: false } : undefined
}

const againstEarlier = (layout: Layout, tied: TiedPercent): Change | undefined => {
  const { role } = tied
  if (role !== 'increase' && role !== 'decrease' && role !== 'index') return undefined
  const found = earlierNumber(layout, tied)
  if (!found || compare(found.placed.claim.value, zero) <= 0) return undefined
  const [now, then] = [intervalOf(tied.of.claim), intervalOf(found.placed.claim)]
  const base = found.placed.claim.value
  const moved = role === 'index' ? now : role === 'increase' ? less(now, then) : less(then, now)
  const exactly =
    role === 'index'
      ? tied.of.claim.value
      : role === 'increase'
        ? subtract(tied.of.claim.value, base)
        : subtract(base, tied.of.claim.value)
  if (compare(then.low, zero) <= 0) return undefined
  return { now: found.placed.claim, then, base, change: moved, exactly, sure: found.sure }
}

const judged = (layout: Layout, tied: TiedPercent, found: Change): Finding | undefined => {
  if (compare(found.exactly, zero) < 0) return undefined
  const { claim } = tied.percent
  const percent = { ...claim, value: absolute(claim.value) }
  const verdict = judgeShare(quotient(found.change, found.then), percent)
  const fit = verdict === 'ok' || verdict === 'truncated'
  // Some print the change as a share of the new number: wrong, but not for the arithmetic to say.
  const ofNew = judgeShare(quotient(found.change, intervalOf(found.now)), percent) !== 'inconsistent'
  const hedged = percent.hedge ?? found.now.hedge ?? tied.of.claim.hedge
  if (!fit && (!found.sure || ofNew || hedged)) return undefined
  const expected = divide(found.exactly, found.base)
  const [part, whole] = [asPrinted(found.exactly, tied.of.claim), asPrinted(found.base, tied.of.claim)]
  const line = `${shown(part)}/${shown(whole)} = ${shownPercent(expected, percent.decimals)}`
  return finding(layout.text, {
    from: tied.of.claim,
    to: claim,
    relation: 'change-percent',
    numbers: [part, whole],
    stated: claim.value,
    expected: claim.value.n < 0n ? negate(expected) : expected,
    verdict: fit ? verdict : 'inconsistent',
    message: fit ? agrees(line) : isNot(line, percent.text),
  })
}

/** A percentage of change whose number of before is printed, or follows from the change itself. */
export const changedPercent = (layout: Layout, tied: TiedPercent): Finding | undefined => {
  const earlier = againstEarlier(layout, tied)
  const found = [...ofChange(layout, tied), ...(earlier ? [earlier] : [])].flatMap(
    (each) => judged(layout, tied, each) ?? [],
  )
  return found.find((each) => each.verdict !== 'inconsistent') ?? found[0]
}
