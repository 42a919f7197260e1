import { describe, expect, test } from 'vitest'
import { day, endOfYear, startOfYear, weekday, yearOf } from './calendar.ts'
import { holidays } from './rulebook.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

describe('the official calendars', () => {
  test.each([
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('given %i, then offices work %i days', (year, days) => {
    const before = isWorkingDay(startOfYear(year), holidays) ? 1 : 0
    expect(workingDaysBetween(startOfYear(year), endOfYear(year), holidays)).toBe(days - before)
  })

  test('given any notice, then days off fall on weekdays and worked days on weekends of their year', () => {
    for (const { year, daysOff, daysWorked } of holidays) {
      for (const { day: off } of daysOff) expect([yearOf(off), weekday(off) <= 5], off).toEqual([year, true])
      for (const { day: worked } of daysWorked)
        expect([yearOf(worked), weekday(worked) >= 6], worked).toEqual([year, true])
    }
  })
})

describe('limits in working days', () => {
  test('given a decision before Tết, then the holiday does not count', () => {
    expect(addWorkingDays(day('2023-01-19'), 1, holidays)).toBe('2023-01-27')
    expect(addWorkingDays(day('2023-01-19'), 0, holidays)).toBe('2023-01-19')
  })

  test('given a Saturday worked in exchange, then it counts', () => {
    expect(isWorkingDay(day('2024-05-04'), holidays)).toBe(true)
    expect(isWorkingDay(day('2024-04-29'), holidays)).toBe(false)
    expect(addWorkingDays(day('2024-05-03'), 1, holidays)).toBe('2024-05-04')
  })

  test('given a ceremony within 30 working days of 15/12/2022, then it is due on 03/02/2023', () => {
    expect(addWorkingDays(day('2022-12-15'), 30, holidays)).toBe('2023-02-03')
    expect(workingDaysBetween(day('2022-12-15'), day('2023-02-03'), holidays)).toBe(30)
  })

  test('given a year without a calendar, then nothing is guessed', () => {
    expect(isWorkingDay(day('2027-01-04'), holidays)).toBeUndefined()
    expect(addWorkingDays(day('2026-12-30'), 5, holidays)).toBeUndefined()
    expect(workingDaysBetween(day('2026-12-30'), day('2027-01-04'), holidays)).toBeUndefined()
    expect(() => addWorkingDays(day('2023-01-19'), -1, holidays)).toThrow(RangeError)
  })
})
