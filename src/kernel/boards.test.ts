import { expect, test } from 'vitest'
import { boards, organisationBoardOf } from './boards.ts'

test('one board of the commune does the work of the district’s boards from the day it begins', () => {
  expect(organisationBoardOf('Đảng ủy xã Hồ Mẫu', '2025-07-01')).toBe(boards.partyBuilding)
  expect(organisationBoardOf('Đảng ủy phường Tân Mẫu', '2026-03-01')).toBe(boards.partyBuilding)
  expect(organisationBoardOf('Huyện ủy Lắk', '2025-06-30')).toBe(boards.organisation)
  expect(organisationBoardOf('Tỉnh ủy Đắk Lắk', '2026-03-01')).toBe(boards.organisation)
})
