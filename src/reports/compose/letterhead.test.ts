import { expect, test } from 'vitest'
import { bodyOfCommittee, letterheadOf } from './letterhead.ts'

test.each([
  ['Đảng bộ huyện Lắk', 'Huyện ủy Lắk', 'HU', 'Lắk'],
  ['Đảng bộ tỉnh Đắk Lắk', 'Tỉnh ủy Đắk Lắk', 'TU', 'Đắk Lắk'],
  ['Đảng bộ xã Liên Sơn Lắk', 'Đảng ủy xã Liên Sơn Lắk', 'ĐU', 'Liên Sơn Lắk'],
  ['Đảng bộ Công an huyện', 'Đảng ủy Công an huyện', 'ĐU', 'Công an huyện'],
  ['Chi bộ buôn Jun', 'Chi bộ buôn Jun', 'CB', 'Jun'],
])('%s issues as %s, symbol %s, at %s', (body, committee, symbol, place) => {
  expect(letterheadOf(body)).toMatchObject({ committee, symbol, place })
})

test.each([
  ['Tỉnh ủy Đắk Lắk', 'Đảng bộ tỉnh Đắk Lắk'],
  ['Huyện ủy Lắk', 'Đảng bộ huyện Lắk'],
  ['Đảng ủy xã Đắk Phơi', 'Đảng bộ xã Đắk Phơi'],
  ['Đảng bộ huyện Lắk', 'Đảng bộ huyện Lắk'],
])('what is above is named by its body: %s leads %s', (committee, body) => {
  expect(bodyOfCommittee(committee)).toBe(body)
})
