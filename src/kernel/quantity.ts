import type { Unit } from './unit.ts'

export { type Unit, units } from './unit.ts'

/** An exact number: 57/50 is 114 % and 120/110 is 109,0909… without end. Lowest terms, d > 0. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/** How a shown number comes from the exact one: half away from zero, cut ("cắt"), or raised. */
export type Rounding = 'half-up' | 'truncate' | 'raise'

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [left, right] = [magnitude(a), magnitude(b)]
  while (right !== 0n) [left, right] = [right, left % right]
  return left
}

const whole = (value: bigint | number): bigint => {
  if (typeof value === 'bigint') return value
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  return BigInt(value)
}

/** n/d in lowest terms. Throws RangeError for a number that is not whole, or for d = 0. */
export const exact = (n: bigint | number, d: bigint | number = 1n): Exact => {
  const [top, bottom] = [whole(n), whole(d)]
  if (bottom === 1n) return { n: top, d: bottom }
  if (bottom === 0n) throw new RangeError('division by zero')
  const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n)
  return { n: top / divisor, d: bottom / divisor }
}

export const zero: Exact = { n: 0n, d: 1n }

export const add = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d)
export const subtract = (a: Exact, b: Exact): Exact => exact(a.n * b.d - b.n * a.d, a.d * b.d)
export const multiply = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d)
/** Throws RangeError when b is zero. */
export const divide = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n)
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d })
export const absolute = (a: Exact): Exact => ({ n: magnitude(a.n), d: a.d })
export const sum = (values: readonly Exact[]): Exact => values.reduce(add, zero)
export const isZero = (a: Exact): boolean => a.n === 0n

/** Negative, zero or positive, as sorting wants it. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0

/** part of whole in percent: 57 of 50 is 114. Throws RangeError when the whole is zero. */
export const percentOf = (part: Exact, of: Exact): Exact => multiply(divide(part, of), exact(100))

/** Ten to a power, negative powers included. */
export const tenTo = (power: number): Exact =>
  power >= 0 ? { n: 10n ** BigInt(power), d: 1n } : { n: 1n, d: 10n ** BigInt(-power) }

/** Rounded to so many decimals; negative decimals round to tens, hundreds, … (-6: to the million). */
export const round = (value: Exact, decimals: number, mode: Rounding): Exact => {
  const steps = multiply(value, tenTo(decimals))
  const size = magnitude(steps.n)
  const cut = size / steps.d
  const rest = size % steps.d
  const up = mode === 'raise' ? rest > 0n : mode === 'half-up' && rest * 2n >= steps.d
  const result = up ? cut + 1n : cut
  return multiply(exact(steps.n < 0n ? -result : result), tenTo(-decimals))
}

/** Floating point appears only here, on the way into JSON. */
export const toJson = (value: Exact): number => {
  const nearest = Number(value.n) / Number(value.d)
  if (Number.isFinite(nearest)) return nearest
  throw new RangeError('too large for JSON')
}

export interface Quantity {
  readonly value: Exact
  readonly unit: Unit
}

/** A stored amount, in steps, as units. Throws RangeError when the amount is not whole. */
export const fromSteps = (amount: bigint | number, unit: Unit): Exact => exact(whole(amount), unit.scale)

/** Units as the stored amount. Throws RangeError for a value finer than the unit's step. */
export const toSteps = (value: Exact, unit: Unit): bigint => {
  const steps = multiply(value, exact(unit.scale))
  if (steps.d !== 1n) throw new RangeError(`finer than a step of ${unit.id}: ${value.n}/${value.d}`)
  return steps.n
}

/** Throws TypeError when the units differ: 14 lượt and 61 đồng chí have no sum. */
export const addQuantities = (a: Quantity, b: Quantity): Quantity => {
  if (a.unit.id !== b.unit.id) throw new TypeError(`cannot add ${b.unit.id} to ${a.unit.id}`)
  return { value: add(a.value, b.value), unit: a.unit }
}
