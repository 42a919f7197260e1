import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  administrativeYear,
  day,
  dayNumber,
  daySchema,
  fromDayNumber,
  fullMonthsBetween,
  isDay,
  isExact,
  isWithin,
  parseDayVi,
  parseMomentVi,
  previousYear,
  printDay,
  printDayLong,
  printVague,
  vague,
  vagueSchema,
  weekday,
  yearPeriod,
} from './calendar.ts'

const anyDay = fc
  .integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2200-12-31')) })
  .map(fromDayNumber)

describe('days', () => {
  test('given dates that do not exist, then they are no days', () => {
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2023-13-01',
      '2023-00-10',
      '2023-1-1',
      '0000-01-01',
      '2023-06-31',
    ])
      expect(isDay(text), text).toBe(false)
    expect(isDay('2000-02-29')).toBe(true)
    expect(() => day('14/12/2023')).toThrow(RangeError)
    expect(daySchema.safeParse('2023-02-30').success).toBe(false)
    expect(daySchema.parse('2023-02-03')).toBe('2023-02-03')
  })

  test('given a zone east of Greenwich, then numbers and weekdays are those of the calendar', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0)
    expect(dayNumber(day('2000-03-01'))).toBe(11_017)
    expect(fromDayNumber(-1)).toBe('1969-12-31')
    expect(weekday(day('2023-12-14'))).toBe(4)
    expect(weekday(day('1930-02-03'))).toBe(1)
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01')
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
  })

  test('given any day, then its number leads back to it and agrees with the platform', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (of, days) => {
        expect(fromDayNumber(dayNumber(of))).toBe(of)
        expect(dayNumber(of)).toBe(Date.parse(of) / 86_400_000)
        const other = addDays(of, days)
        expect(Math.sign(days)).toBe(other > of ? 1 : other < of ? -1 : 0)
      }),
    )
  })
})

describe('months', () => {
  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2015-07-26', 12, '2016-07-26'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-15', -13, '2021-12-15'],
  ])('given %s and %i months, then %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test.each([
    ['2005-05-20', '2023-05-19', 215],
    ['2005-05-20', '2023-05-20', 216],
    ['2004-02-29', '2022-02-28', 216],
    ['1963-03-31', '2023-04-30', 721],
    ['2023-05-20', '2023-05-19', -1],
  ])('given somebody born %s, then on %s they are %s full months old', (born, on, months) => {
    expect(fullMonthsBetween(day(born), day(on))).toBe(months)
  })

  test('given any two days, then the full months are the most that fit between them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const months = fullMonthsBetween(from, to)
        expect(addMonths(from, months) <= to).toBe(true)
        expect(addMonths(from, months + 1) > to).toBe(true)
      }),
    )
  })
})

describe('periods', () => {
  test('given 2023, then its administrative year runs from 15/12/2022 to 14/12/2023, both included', () => {
    const period = administrativeYear(2023)
    expect(period).toEqual({ from: '2022-12-15', to: '2023-12-14' })
    expect(isWithin(day('2022-12-15'), period) && isWithin(day('2023-12-14'), period)).toBe(true)
    expect(isWithin(day('2022-12-14'), period) || isWithin(day('2023-12-15'), period)).toBe(false)
    expect(previousYear(period)).toEqual(administrativeYear(2022))
    expect(previousYear(yearPeriod(2023))).toEqual(yearPeriod(2022))
  })

  test('given a period to the end of February, then last year’s ends with February too', () => {
    expect(previousYear({ from: day('2025-02-01'), to: day('2025-02-28') }).to).toBe('2024-02-29')
    expect(previousYear({ from: day('2024-02-01'), to: day('2024-02-29') }).to).toBe('2023-02-28')
  })
})

describe('writing', () => {
  test.each(['3/2/2023', '03/02/2023', '3-2-2023', '03.02.2023', ' 2023-02-03 '])(
    'given %s, then 03/02/2023',
    (text) => {
      expect(parseDayVi(text)).toBe('2023-02-03')
    },
  )

  test.each(['3/2', '3/2/23', '31/2/2023', '3/2-2023', 'tháng 2', ''])('given "%s", then no day', (text) => {
    expect(parseDayVi(text)).toBeUndefined()
  })

  test.each(['3/2/2023 19:30', '03-02-2023', '2023-02-03T19:30', ' 2023-02-03 '])(
    'given the moment %s, then its day',
    (text) => {
      expect(parseMomentVi(text)).toBe('2023-02-03')
    },
  )

  test('given a day, then tables and papers write it their own way', () => {
    expect(printDay(day('2023-02-03'))).toBe('03/02/2023')
    expect(printDayLong(day('2023-02-03'))).toBe('ngày 03 tháng 02 năm 2023')
    expect(printDayLong(day('2023-09-12'))).toBe('ngày 12 tháng 9 năm 2023')
  })
})

describe('vague days', () => {
  test.each([
    ['2015', '2015-01-01', '2015-12-31', '2015'],
    ['2015-07', '2015-07-01', '2015-07-31', '07/2015'],
    ['7/2015', '2015-07-01', '2015-07-31', '07/2015'],
    ['2016-02', '2016-02-01', '2016-02-29', '02/2016'],
    ['2015-07-26', '2015-07-26', '2015-07-26', '26/07/2015'],
  ])('given %s, then it lies from %s to %s and prints as %s', (text, from, to, printed) => {
    expect(vague(text)).toEqual({ from, to })
    expect(printVague(vague(text))).toBe(printed)
    expect(isExact(vague(text))).toBe(from === to)
  })

  test('given what is no day, month or year, then it is refused', () => {
    expect(() => vague('2015-13')).toThrow(RangeError)
    expect(vagueSchema.safeParse('7/2015').success).toBe(false)
    expect(vagueSchema.safeParse('2015-02-30').success).toBe(false)
    expect(vagueSchema.parse('2015-07')).toBe('2015-07')
  })
})
