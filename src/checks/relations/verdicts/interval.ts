import type { Verdict } from '#kernel/check-answers.ts'
import { lastPlaceOf } from '#kernel/numerals.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  multiply,
  subtract,
  tenTo,
} from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'

/** From low to high, both included. */
export interface Interval {
  low: Exact
  high: Exact
}

export const point = (value: Exact): Interval => ({ low: value, high: value })
const half = exact(1, 2)

/** All values that round to this one at its last place. */
export const rounded = (value: Exact, lastPlace: number): Interval => {
  const off = multiply(tenTo(-lastPlace), half)
  return { low: subtract(value, off), high: add(value, off) }
}

/**
 * The values a printed number may stand for. A count of whole things stands for itself; money, areas and
 * weights for all that rounds to them; "hơn" and "trên" reach up to the next figure, "gần" down.
 */
export const intervalOf = (claim: Claim): Interval => {
  const { value, hedge } = claim
  if (hedge && hedge !== 'estimate') {
    const coarse = tenTo(-lastPlaceOf(value, claim.decimals))
    return {
      low: hedge === 'nearly' || hedge === 'about' ? subtract(value, coarse) : value,
      high: hedge === 'nearly' ? value : add(value, coarse),
    }
  }
  const whole = claim.kind === 'count' || claim.kind === 'ratio'
  return whole && claim.decimals >= 0 && claim.scale === 0 ? point(value) : rounded(value, claim.decimals)
}

export const sumOf = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) }))

export const meet = (a: Interval, b: Interval): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0

/** All values of part over whole; the whole must lie above zero. */
export const quotient = (part: Interval, whole: Interval): Interval => ({
  low: divide(part.low, whole.high),
  high: divide(part.high, whole.low),
})

const below = (a: Exact, b: Exact, open: boolean): boolean => (open ? compare(a, b) < 0 : compare(a, b) <= 0)
const within = (one: Interval, low: Exact, high: Exact, open = false): boolean =>
  below(low, one.high, open) && compare(one.low, high) < 0

/** How far "hơn" and "trên" reach beyond a percentage that is told to the tenth or finer, in its steps. */
const overReach = exact(10)

/** How a printed percentage (of one; `decimals` of the per cent) stands to the true share. */
export const judgeShare = (share: Interval, printed: Claim): Verdict => {
  const step = tenTo(-printed.decimals - 2)
  const value = printed.value
  if (equal(share.low, value) || equal(share.high, value)) return 'ok'
  if (printed.hedge === 'more-than' || printed.hedge === 'over') {
    const tooFar = printed.decimals > 0 && compare(share.low, add(value, multiply(step, overReach))) > 0
    return compare(share.high, value) >= 0 && !tooFar ? 'ok' : 'inconsistent'
  }
  if (printed.hedge === 'nearly' || printed.hedge === 'about') {
    const wide = multiply(tenTo(-lastPlaceOf(value, printed.decimals + 2)), exact(2))
    return within(share, subtract(value, wide), add(value, wide)) ? 'ok' : 'inconsistent'
  }
  if (within(share, subtract(value, multiply(step, half)), add(value, multiply(step, half)))) return 'ok'
  if (within(share, value, add(value, step))) return 'truncated'
  if (within(share, subtract(value, step), add(value, step), true)) return 'rounding'
  return 'inconsistent'
}
