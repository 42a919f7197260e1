import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  addQuantities,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  fromSteps,
  multiply,
  negate,
  percentOf,
  round,
  subtract,
  sum,
  toJson,
  toSteps,
  units,
} from './quantity.ts'
import { unitById } from './unit.ts'

const anyExact = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 100_000n))
  .map(([n, d]): Exact => exact(n, d))

describe('exact numbers', () => {
  test('given 57 of 50, then 114 % exactly; given 120 of 110, then 109,0909… without end', () => {
    expect(percentOf(exact(57), exact(50))).toEqual(exact(114))
    expect(percentOf(exact(120), exact(110))).toEqual({ n: 1200n, d: 11n })
  })

  test('given a tenth three times, then exactly three tenths', () => {
    expect(sum([exact(1, 10), exact(1, 10), exact(1, 10)])).toEqual(exact(3, 10))
  })

  test('given any form of a fraction, then one normal form', () => {
    expect(exact(-6, -4)).toEqual({ n: 3n, d: 2n })
    expect(exact(6, -4)).toEqual({ n: -3n, d: 2n })
    expect(exact(0, -7)).toEqual({ n: 0n, d: 1n })
    expect(() => exact(1, 0)).toThrow(RangeError)
    expect(() => exact(0.1)).toThrow(RangeError)
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError)
  })

  test('given any three numbers, then the laws of arithmetic hold', () => {
    fc.assert(
      fc.property(anyExact, anyExact, anyExact, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(add(subtract(a, b), b)).toEqual(a)
        expect(add(a, negate(a))).toEqual(exact(0))
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
      }),
    )
  })
})

describe('rounding', () => {
  test.each([
    [exact(41 * 100, 42), 2, 'truncate', exact(9761, 100)],
    [exact(41 * 100, 42), 2, 'half-up', exact(9762, 100)],
    [exact(5, 2), 0, 'half-up', exact(3)],
    [exact(-5, 2), 0, 'half-up', exact(-3)],
    [exact(-5, 2), 0, 'truncate', exact(-2)],
    [exact(21, 10), 0, 'raise', exact(3)],
    [exact(2), 0, 'raise', exact(2)],
    [exact(2_631_499_999), -6, 'half-up', exact(2_631_000_000)],
  ] as const)('given %o to %i decimals, %s, then %o', (value, decimals, mode, expected) => {
    expect(round(value, decimals, mode)).toEqual(expected)
  })

  test('given any number, then cut and raised enclose it, and half-up is one of the two', () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: -3, max: 6 }), (value, decimals) => {
        const [cut, raised] = [round(value, decimals, 'truncate'), round(value, decimals, 'raise')]
        const half = round(value, decimals, 'half-up')
        expect(compare(value, cut) * compare(value, raised)).toBeLessThanOrEqual(0)
        expect(equal(half, cut) || equal(half, raised)).toBe(true)
      }),
    )
  })
})

describe('units', () => {
  test('given amounts in steps, then they come back as they were', () => {
    expect(fromSteps(1234, units.hectare)).toEqual(exact(1234, 100))
    expect(toSteps(exact(617, 50), units.hectare)).toBe(1234n)
    expect(toJson(fromSteps(976_100, units.percent))).toBe(97.61)
    expect(() => toSteps(exact(1, 3), units.hectare)).toThrow(RangeError)
  })

  test('given turns and people, then they have no sum', () => {
    const turns = { value: exact(14), unit: units.turn }
    expect(addQuantities(turns, turns)).toEqual({ value: exact(28), unit: units.turn })
    expect(() => addQuantities(turns, { value: exact(61), unit: units.person })).toThrow(TypeError)
  })

  test('given the list, then each unit is found by its own id', () => {
    for (const [id, unit] of Object.entries(units)) expect([unit.id, unitById(id)]).toEqual([id, unit])
    expect(unitById('furlong')).toBeUndefined()
  })
})
