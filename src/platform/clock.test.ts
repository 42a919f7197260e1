import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'

test('the day is the day in Vietnam, which begins seven hours before the one at Greenwich', () => {
  expect(fixedClock('2026-06-30T17:30:00Z').today()).toBe('2026-07-01')
  expect(fixedClock('2026-06-30T16:59:59Z').today()).toBe('2026-06-30')
})

test('a fixed clock cannot be moved through what it hands out', () => {
  const clock = fixedClock('2026-01-01T00:00:00Z')
  clock.now().setFullYear(1999)
  expect(clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z')
})

test('what is no instant is refused', () => {
  expect(() => fixedClock('31/02/2026')).toThrow(RangeError)
})
