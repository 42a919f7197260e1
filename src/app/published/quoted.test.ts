import { describe, expect, test } from 'vitest'
import { yearPeriod } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { exact } from '#kernel/quantity.ts'
import { publishedLak } from './lak.ts'
import { agrees, numberIn, type PrintRule, type PublishedFigure, printAsPublished } from './quoted.ts'

const figure = (quoted: string, print: PrintRule): PublishedFigure => ({
  id: 'X-1',
  figure: 'members',
  period: yearPeriod(2023),
  unit: '',
  quoted,
  print,
})

describe('the number in a quotation', () => {
  test.each([
    ['hơn 43,4 tỷ đồng', exact(43_400_000_000)],
    ['ước hơn 43,4 tỷ đồng', exact(43_400_000_000)],
    ['2 tỷ 631 triệu đồng', exact(2_631_000_000)],
    ['ước 35 triệu đồng/người/năm', exact(35_000_000)],
    ['3.348 đảng viên', exact(3348)],
    ['04 tiêu chí', exact(4)],
    ['97,61%', exact(9761, 100)],
    ['hơn 114 ha', exact(114)],
    ['nhiều tiêu chí', undefined],
  ])('%s', (quoted, value) => expect(numberIn(quoted)).toEqual(value))
})

describe('agreement', () => {
  const share = figure('97,61%', { as: 'percent', decimals: 2 })

  test('41/42 is 97,61% cut and 97,62% rounded', () => {
    const value = exact(4100, 42)
    expect(agrees(value, share, 'truncate')).toBe(true)
    expect(agrees(value, share, 'half-up')).toBe(false)
  })

  test('"hơn 43,4 tỷ" is true of 43,427 and not of 43,39 or 43,5', () => {
    const revenue = figure('hơn 43,4 tỷ đồng', { as: 'ty', decimals: 1, hedge: 'more-than' })
    expect(agrees(exact(43_427_000_000), revenue, 'truncate')).toBe(true)
    expect(agrees(exact(43_390_000_000), revenue, 'truncate')).toBe(false)
    expect(agrees(exact(43_500_000_000), revenue, 'truncate')).toBe(false)
    expect(printAsPublished(exact(43_427_000_000), revenue.print, 'truncate')).toBe('hơn 43,4 tỷ đồng')
  })

  test('"gần 550 triệu" raises', () => {
    const fund = figure('gần 550 triệu đồng', { as: 'trieu', decimals: 0, hedge: 'nearly' })
    expect(agrees(exact(549_200_000), fund, 'truncate')).toBe(true)
    expect(agrees(exact(550_100_000), fund, 'truncate')).toBe(false)
  })

  test('a missing value agrees with nothing', () => expect(agrees(null, share, 'truncate')).toBe(false))
})

describe('the figures of the text on Lắk', () => {
  test('each has a reference and a number', () => {
    for (const one of publishedLak.figures) {
      expect(parseFigureRef(one.figure), one.id).toBeDefined()
      expect(numberIn(one.quoted), one.id).toBeDefined()
    }
    const ids = publishedLak.figures.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
