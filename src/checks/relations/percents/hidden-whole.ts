import { add, compare, divide, type Exact, exact, multiply, subtract, tenTo } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'

const floorOf = (value: Exact): bigint => {
  const cut = value.n / value.d
  return value.n < 0n && cut * value.d !== value.n ? cut - 1n : cut
}

/** Whole numbers that a count and its printed percentage allow as plan, base or last year's count. */
export interface HiddenWhole {
  /** At most four of them, smallest first. */
  wholes: bigint[]
  /** The nearest whole number and its share, where none is allowed. */
  nearest: { whole: bigint; share: Exact }
}

/**
 * `factor` tells how the percentage reads: 'of' for n = p·N, 'over' for n = (1+p)·N, 'under' for
 * n = (1−p)·N. 'either' allows cut percentages beside rounded ones. Undefined where nothing can be said.
 */
export const hiddenWhole = (
  count: Exact,
  printed: Claim,
  factor: 'of' | 'over' | 'under',
  mode: 'half-up' | 'either',
): HiddenWhole | undefined => {
  const step = tenTo(-printed.decimals - 2)
  const top = mode === 'half-up' ? multiply(step, exact(1, 2)) : step
  const [least, most] = [subtract(printed.value, multiply(step, exact(1, 2))), add(printed.value, top)]
  const one = exact(1)
  const share = (p: Exact): Exact =>
    factor === 'of' ? p : factor === 'over' ? add(one, p) : subtract(one, p)
  const [a, b] = [share(least), share(most)]
  const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a]
  if (compare(low, exact(0)) <= 0 || compare(count, exact(0)) <= 0) return undefined
  const from = divide(count, high)
  const to = divide(count, low)
  // `most` is open: a whole that gives exactly the next printed figure is not allowed.
  let first = floorOf(from) + 1n
  let last = floorOf(to)
  if (factor === 'under') {
    first = from.d === 1n ? from.n : floorOf(from) + 1n
    last = to.d === 1n ? to.n - 1n : floorOf(to)
  }
  const wholes: bigint[] = []
  for (let whole = first; whole <= last && wholes.length < 4; whole += 1n) if (whole > 0n) wholes.push(whole)
  const middle = floorOf(add(divide(count, share(printed.value)), exact(1, 2)))
  const whole = middle > 0n ? middle : 1n
  const truth = divide(count, exact(whole))
  const shown = factor === 'of' ? truth : factor === 'over' ? subtract(truth, one) : subtract(one, truth)
  return { wholes, nearest: { whole, share: shown } }
}
