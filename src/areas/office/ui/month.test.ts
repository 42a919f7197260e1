import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { day, endOfMonth, weekday } from '#kernel/calendar.ts'
import { monthsOn, printMonth, weeksOf } from './month.ts'

const line = (name: string, data: object): RegisterLine => ({
  subject: name,
  name,
  organisation: null,
  from: day('2023-12-01'),
  to: null,
  opened: 'x',
  data: { ...data },
})
const meeting = line('Họp Ban Thường vụ', { on: '2024-01-04', at: '08:00', state: 'called' })
const earlier = line('Tiếp công dân', { on: '2024-01-04', at: '07:00', who: [] })
const otherMonth = line('Tổng kết năm', { on: '2023-12-29', at: '08:00', state: 'held' })

const months = fc
  .record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)

test('a sheet has every day of its month once, in weeks from Monday to Sunday', () => {
  fc.assert(
    fc.property(months, (month) => {
      const weeks = weeksOf(month, [], [])
      for (const week of weeks) expect(week.map((one) => weekday(one.day))).toEqual([1, 2, 3, 4, 5, 6, 7])
      const own = weeks.flat().filter((one) => one.isOfMonth)
      expect(own[0]?.day).toBe(`${month}-01`)
      expect(own.at(-1)?.day).toBe(endOfMonth(day(`${month}-01`)))
      expect(new Set(own.map((one) => one.day)).size).toBe(own.length)
      for (const week of weeks) expect(week.some((one) => one.isOfMonth)).toBe(true)
    }),
  )
})

test('a day has its meetings and engagements by the hour, and those of other months are not told', () => {
  const days = weeksOf('2024-01', [meeting, otherMonth], [earlier]).flat()
  expect(days.flatMap((one) => one.entries.map((entry) => `${one.day} ${entry.at} ${entry.title}`))).toEqual([
    '2024-01-04 07:00 Tiếp công dân',
    '2024-01-04 08:00 Họp Ban Thường vụ',
  ])
})

test('months go on over the turn of the year', () => {
  expect(monthsOn('2023-12', 1)).toBe('2024-01')
  expect(monthsOn('2024-01', -1)).toBe('2023-12')
  expect(printMonth('2024-01')).toBe('1/2024')
})
