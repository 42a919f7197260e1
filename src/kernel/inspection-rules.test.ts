import { expect, test } from 'vitest'
import { day } from './calendar.ts'
import { inspectionRulesOn } from './inspection-rules.ts'

test('the rules are those of the day of the decision, and a pack keeps what it does not restate', () => {
  const [in2023, in2026] = [inspectionRulesOn(day('2023-06-01')), inspectionRulesOn(day('2026-06-01'))]
  expect([in2023.id, in2026.id]).toEqual(['69', '296'])
  expect(inspectionRulesOn(day('2025-05-29')).id).toBe('69')
  expect(in2026.reprimandMonths).toEqual(in2023.reprimandMonths)
  expect(in2023.warningMonths.source).toContain('69-QĐ/TW')
  expect(in2023.denunciationWorkingDays.doubt).toBeDefined()
})

test('what lies before the oldest rules is read by the oldest', () => {
  expect(inspectionRulesOn(day('2019-01-01')).id).toBe('22')
})
