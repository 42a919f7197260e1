import { expect, test } from 'vitest'
import { yearPeriod } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { exact } from '#kernel/quantity.ts'
import { criteriaShare, criteriaTotal } from './countryside.ts'
import { budgetRevenue, outputGrowth } from './economy.ts'
import { targetFigures } from './figures.ts'
import { indicators } from './indicators.ts'
import { povertyReduction } from './poverty/falls.ts'

const year = yearPeriod(2023)

test('every figure has one id, written as references are', () => {
  const ids = targetFigures.map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(parseFigureRef(id)).toEqual({ figure: id })
})

test('every figure with targets is counted in the unit the target is written in', () => {
  for (const { figure, unit } of indicators) {
    const own = targetFigures.find((one) => one.id === figure)
    if (figure.startsWith('targets.')) expect(own?.unit).toBe(unit)
  }
})

test('budget revenue has no total while a part is missing', () => {
  expect(budgetRevenue.compute({ taxes: exact(30_002), other: exact(13_425) }, [], year)).toEqual(
    exact(43_427),
  )
  expect(budgetRevenue.compute({ taxes: exact(30_002), other: null }, [], year)).toBeNull()
})

test('growth is the ratio to last year less 100', () => {
  expect(outputGrowth.compute({ ratio: exact(292_900, 2_709) }, [], year)).toEqual(exact(22_000, 2_709))
})

test('a fall of the poverty rate is a positive number of points', () => {
  const asked = { ref: { figure: povertyReduction.id }, question: { period: yearPeriod(2023) }, plan: [] }
  expect(povertyReduction.inputs(asked).before?.period).toEqual(yearPeriod(2022))
  expect(povertyReduction.compute({ before: exact(1941, 100), now: exact(1512, 100) }, [], year)).toEqual(
    exact(429, 100),
  )
})

test('ten communes have 190 criteria, of which 138 are 72,63…%', () => {
  const all = criteriaTotal.compute({ communes: exact(10) }, [], year)
  expect(all).toEqual(exact(190))
  expect(criteriaShare.compute({ part: exact(138), whole: all }, [], year)).toEqual(exact(13_800, 190))
})
