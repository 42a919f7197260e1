import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Hedge,
  holds,
  lastPlaceOf,
  parseNumberVi,
  printHedged,
  printMoney,
  printNumber,
  printPercent,
  readNumberVi,
} from './numerals.ts'
import { type Exact, exact, percentOf, type Rounding, round } from './quantity.ts'

const million = 1_000_000n
const roundings: Rounding[] = ['half-up', 'truncate', 'raise']
const anyExact = fc
  .tuple(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.bigInt(1n, 10_000n))
  .map(([n, d]): Exact => exact(n, d))

describe('numbers', () => {
  test.each([
    [exact(3348), {}, '3.348'],
    [exact(1234567), {}, '1.234.567'],
    [exact(1234567), { group: false }, '1234567'],
    [exact(4), { pad: 2 as const }, '04'],
    [exact(0), { pad: 2 as const }, '0'],
    [exact(109), { pad: 2 as const }, '109'],
    [exact(434, 10), { decimals: 2 }, '43,40'],
    [exact(434, 10), { decimals: 2, zeros: 'trim' as const }, '43,4'],
    [exact(-5, 1000), { decimals: 2 }, '-0,01'],
    [exact(-4, 1000), { decimals: 2 }, '0,00'],
    [exact(3348), { decimals: -3 }, '3.000'],
  ])('given %o with %o, then %s', (value, style, text) => {
    expect(printNumber(value, style).text).toBe(text)
  })

  test('given 41 of 42, then the report that cuts prints 97,61% and the one that rounds 97,62%', () => {
    const share = percentOf(exact(41), exact(42))
    expect(printPercent(share, { decimals: 2, rounding: 'truncate' }).text).toBe('97,61%')
    expect(printPercent(share, { decimals: 2 })).toEqual({
      text: '97,62%',
      value: exact(9762, 100),
      decimals: 2,
    })
  })

  test('given a column that trims zeros, then 136,37% and 101% stand together', () => {
    const style = { decimals: 2, zeros: 'trim' as const }
    expect(printPercent(exact(13637, 100), style).text).toBe('136,37%')
    expect(printPercent(exact(101), style)).toEqual({ text: '101%', value: exact(101), decimals: 0 })
  })
})

describe('money', () => {
  test.each([
    [2_631n * million, 'mixed', '2 tỷ 631 triệu đồng'],
    [130_071n * million, 'mixed', '130 tỷ 071 triệu đồng'],
    [457_835n * million, 'mixed', '457 tỷ 835 triệu đồng'],
    [35n * million, 'mixed', '35 triệu đồng'],
    [30_000n * million, 'mixed', '30 tỷ đồng'],
    [1_250_000n * million, 'mixed', '1.250 tỷ đồng'],
    [999_900_000n, 'mixed', '1 tỷ đồng'],
    [500_000n, 'mixed', '500.000 đồng'],
    [-2_631n * million, 'mixed', '-2 tỷ 631 triệu đồng'],
    [43_400n * million, 'ty', '43,4 tỷ đồng'],
    [35n * million, 'trieu', '35 triệu đồng'],
    [35_500_000n, 'trieu', '35,5 triệu đồng'],
    [43_400n * million, 'full', '43.400.000.000 đồng'],
  ] as const)('given %s đồng as %s, then %s', (dong, as, text) => {
    expect(printMoney(exact(dong), { as }).text).toBe(text)
  })

  test('given what is shown, then the last digit shown is told', () => {
    expect(printMoney(exact(43_400n * million), { as: 'ty' }).decimals).toBe(-8)
    expect(printMoney(exact(2_631_499_999n), { as: 'mixed' })).toMatchObject({
      value: exact(2_631n * million),
      decimals: -6,
    })
    expect(printMoney(exact(2_631_500_000n), { as: 'mixed', decimals: 1 }).text).toBe('2 tỷ 631,5 triệu đồng')
  })
})

describe('reading', () => {
  test.each([
    ['3.348', exact(3348), 0],
    ['43,4', exact(434, 10), 1],
    ['04', exact(4), 0],
    ['  2 tỷ   631 triệu ', exact(2_631n * million), -6],
    ['2 tỉ 631 triệu đồng', exact(2_631n * million), -6],
    ['130 tỷ 071 triệu đồng', exact(130_071n * million), -6],
    ['43,4 tỷ', exact(43_400n * million), -8],
    ['2 triệu 500.000 đồng', exact(2_500_000n), 0],
    ['500 nghìn đồng', exact(500_000n), -3],
    ['97,61%', exact(9761, 100), 2],
    ['-5', exact(-5), 0],
  ])('given %s, then it is read with its last digit', (text, value, decimals) => {
    expect(readNumberVi(text)).toEqual({ text, value, decimals })
  })

  test.each([
    '',
    'tỷ',
    '1.5',
    '12.34',
    '0.348',
    '1.2345',
    '1,2,3',
    '2 tỷ 5',
    '2 tỷ 1.500 triệu',
    '2,5 tỷ 3 triệu',
    '3 triệu 2 tỷ',
    '12 345',
    '5x',
    '1e3',
  ])('given "%s", then it is not guessed at', (text) => {
    expect(parseNumberVi(text)).toBeUndefined()
  })

  test('given any number printed, when read again, then it is the rounded number', () => {
    fc.assert(
      fc.property(
        anyExact,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...roundings),
        fc.constantFrom('fixed' as const, 'trim' as const),
        fc.constantFrom(undefined, 2 as const, 3 as const),
        (value, decimals, rounding, zeros, pad) => {
          const printed = printNumber(value, { decimals, rounding, zeros, ...(pad ? { pad } : {}) })
          expect(parseNumberVi(printed.text)).toEqual(round(value, decimals, rounding))
          expect(printed.value).toEqual(round(value, decimals, rounding))
        },
      ),
    )
  })

  test('given any amount of money printed, when read again, then value and last digit agree', () => {
    fc.assert(
      fc.property(
        anyExact,
        fc.constantFrom('full' as const, 'mixed' as const, 'trieu' as const, 'ty' as const),
        fc.constantFrom(...roundings),
        (dong, as, rounding) => {
          const printed = printMoney(dong, { as, rounding })
          const read = readNumberVi(printed.text)
          expect(read?.value).toEqual(printed.value)
          if (read?.value.n !== 0n) expect(read?.decimals).toBe(printed.decimals)
        },
      ),
    )
  })
})

describe('hedges', () => {
  test.each<[Hedge, Exact, string, boolean]>([
    ['more-than', exact(434_500n * million), '434 tỷ', true],
    ['over', exact(433_900n * million), '434 tỷ', false],
    ['more-than', exact(435_000n * million), '434 tỷ', false],
    ['nearly', exact(433_900n * million), '434 tỷ', true],
    ['nearly', exact(434_100n * million), '434 tỷ', false],
    ['about', exact(433_100n * million), '434 tỷ', true],
    ['estimate', exact(432_900n * million), '434 tỷ', false],
    ['more-than', exact(976190, 10000), '97,6', true],
  ])('given %s, %o and "%s", then %s', (hedge, value, text, expected) => {
    const read = readNumberVi(text)
    expect(read && holds(hedge, value, read.value, read.decimals)).toBe(expected)
  })

  test('given hơn 3.000 for 3.348, then it holds when 3.000 is meant in thousands', () => {
    expect(holds('more-than', exact(3348), exact(3000), 0)).toBe(false)
    expect(lastPlaceOf(exact(3000), 0)).toBe(-3)
    expect(holds('more-than', exact(3348), exact(3000), lastPlaceOf(exact(3000), 0))).toBe(true)
    expect(lastPlaceOf(exact(434, 10), 2)).toBe(1)
    expect(lastPlaceOf(exact(0), 2)).toBe(0)
  })

  test('given any value, when printed with a hedge, then the hedge holds of what is shown', () => {
    fc.assert(
      fc.property(
        anyExact,
        fc.constantFrom<Hedge>('more-than', 'over', 'nearly', 'estimate', 'about'),
        fc.integer({ min: 0, max: 3 }),
        (value, hedge, decimals) => {
          const printed = printHedged(hedge, (rounding) =>
            printNumber(value, { decimals, rounding, zeros: 'trim' }),
          )
          expect(holds(hedge, value, printed.value, printed.decimals)).toBe(true)
        },
      ),
    )
    expect(printHedged('nearly', (rounding) => printNumber(exact(1199, 10), { rounding })).text).toBe(
      'gần 120',
    )
  })
})
