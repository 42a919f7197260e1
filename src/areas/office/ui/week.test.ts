import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { day } from '#kernel/calendar.ts'
import { mondayOf, weekFrom } from './week.ts'

const line = (name: string, data: object): RegisterLine => ({
  subject: name,
  name,
  organisation: null,
  from: day('2023-12-01'),
  to: null,
  opened: 'x',
  data: { ...data },
})
const meeting = line('Họp Ban Thường vụ', { on: '2024-01-04', at: '08:00', state: 'called', chair: 'An' })
const early = line('Tiếp công dân', { on: '2024-01-04', at: '07:00', who: ['An', 'Bình'] })
const whole = line('Đi cơ sở', { on: '2024-01-04', who: [] })
const sunday = line('Ngày hội', { on: '2024-01-07', who: [] })

test('a week begins on its Monday', () => {
  expect(mondayOf(day('2024-01-04'))).toBe('2024-01-01')
  expect(mondayOf(day('2024-01-07'))).toBe('2024-01-01')
  expect(mondayOf(day('2024-01-01'))).toBe('2024-01-01')
})

test('a day has its meetings and engagements by the hour, those without an hour last', () => {
  const week = weekFrom(day('2024-01-01'), [meeting], [whole, early])
  expect(week.map((one) => one.day)).toEqual([
    '2024-01-01',
    '2024-01-02',
    '2024-01-03',
    '2024-01-04',
    '2024-01-05',
  ])
  expect(week[3]?.entries.map((one) => one.title)).toEqual(['Tiếp công dân', 'Họp Ban Thường vụ', 'Đi cơ sở'])
  expect(week[3]?.entries[0]?.people).toEqual(['An', 'Bình'])
})

test('a weekend day is shown only where it has something', () => {
  expect(
    weekFrom(day('2024-01-01'), [], [sunday])
      .map((one) => one.day)
      .at(-1),
  ).toBe('2024-01-07')
  expect(weekFrom(day('2024-01-08'), [], [sunday])).toHaveLength(5)
})
