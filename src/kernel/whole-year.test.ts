import { expect, test } from 'vitest'
import { administrativeYear, day, yearPeriod } from './calendar.ts'
import { restOfTheYear, yearSoFar } from './whole-year.ts'

const period = (from: string, to: string) => ({ from: day(from), to: day(to) })

test('what is left of a year begins after the last day told of and ends with December', () => {
  expect(restOfTheYear(period('2023-01-01', '2023-11-30'))).toEqual(period('2023-12-01', '2023-12-31'))
  expect(restOfTheYear(period('2023-07-01', '2023-09-30'))).toEqual(period('2023-10-01', '2023-12-31'))
})

test('nothing is left of a year told whole, by the calendar or by the administration', () => {
  expect(restOfTheYear(yearPeriod(2023))).toBeNull()
  expect(restOfTheYear(administrativeYear(2023))).toBeNull()
  expect(restOfTheYear(period('2023-01-01', '2023-12-14'))).not.toBeNull()
})

test('a quarter is part of a year that began in January', () => {
  expect(yearSoFar(period('2023-07-01', '2023-09-30'))).toEqual(period('2023-01-01', '2023-09-30'))
  expect(yearSoFar(period('2022-12-15', '2023-11-30')).from).toBe('2022-12-15')
})
