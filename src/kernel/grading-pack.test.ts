import { expect, test } from 'vitest'
import { day } from './calendar.ts'
import { gradingPackOn, gradingPacks } from './grading-pack.ts'

test.each([
  ['2023-12-05', '124', '2025-08-29'],
  ['2025-08-29', '124', '2025-08-29'],
  ['2025-08-30', '366', null],
  ['2020-12-05', '124', '2025-08-29'],
])('given %s, then %s', (on, id, until) => {
  expect(gradingPackOn(day(on))).toMatchObject({ id, validTo: until })
})

test('nobody is graded by the quarter before 366-QĐ/TW, and every limit says where it comes from', () => {
  expect(gradingPackOn(day('2023-12-05')).quarterlyFor.value).toEqual([])
  expect(gradingPackOn(day('2026-04-05')).quarterlyFor.value).toContain('civil-servant')
  for (const { excellentCap, monthsBeforeGrading, quarterlyFor } of gradingPacks)
    for (const { source } of [excellentCap, monthsBeforeGrading, quarterlyFor])
      expect(source).toMatch(/-QĐ\/TW/)
})
