import { expect, test } from 'vitest'
import { day } from './calendar.ts'
import { personnelRulesOn } from './personnel-rules.ts'

test('the rules are those of the day of the decision, and a pack keeps what it does not restate', () => {
  const [in2023, in2026] = [personnelRulesOn(day('2023-06-01')), personnelRulesOn(day('2026-06-01'))]
  expect([in2023.id, in2026.id]).toEqual(['80', '377'])
  expect(personnelRulesOn(day('2025-10-07')).id).toBe('80')
  expect(in2026.termMonths.source).toContain('377-QĐ/TW')
  expect(in2026.womenSharePercent).toEqual(in2023.womenSharePercent)
  expect(in2026.incompatible).toEqual(in2023.incompatible)
})

test('what lies before the oldest rules is read by the oldest', () => {
  expect(personnelRulesOn(day('2019-01-01')).id).toBe('80')
})
