import { describe, expect, it } from 'vitest'
import { toJson } from '#kernel/quantity.ts'
import { readClaims } from './read-claims.ts'

const read = (text: string) =>
  readClaims(text).map((one) => [
    text.slice(one.start, one.end),
    one.upTo ? [toJson(one.value), toJson(one.upTo)] : toJson(one.value),
  ])

describe('what counts', () => {
  it.each([
    ['Xã có 1.205 đảng viên', '1.205 đảng viên', 1205],
    ['có 2709 đồng chí dự', '2709 đồng chí', 2709],
    ['đạt 41.57% kế hoạch', '41.57%', 0.4157],
    ['chiếm 19,8 %', '19,8 %', 0.198],
    ['Dân số 85.400 người', '85.400 người', 85_400],
    ['mật độ 210 người/km2', '210 người/km2', 210],
    ['cử 2 Phó Trưởng ban', '2 Phó Trưởng ban', 2],
    ['mở 07 lớp', '07 lớp', 7],
    ['thu 3 tỷ 405 triệu đồng', '3 tỷ 405 triệu đồng', 3_405_000_000],
    ['tổng mức 120 tỷ 045 triệu', '120 tỷ 045 triệu', 120_045_000_000],
    ['vốn 40.120 triệu đồng', '40.120 triệu đồng', 40_120_000_000],
    ['đã trồng mới25 cây', '25 cây', 25],
    ['cấp 80tỷ đồng', '80tỷ đồng', 80_000_000_000],
    ['nuôi 1.031.200con gà', '1.031.200con', 1_031_200],
    ['có 18/20 thôn', '18/20 thôn', 0.9],
    ['thu nhập 42 triệu đồng/người/năm', '42 triệu đồng/người/năm', 42_000_000],
    ['giảm -3,5% so với năm trước', '3,5%', -0.035],
    ['Đoàn gồm ba đồng chí.', 'ba đồng chí', 3],
    ['đón 1,2 triệu lượt khách', '1,2 triệu lượt khách', 1_200_000],
  ])('%s', (text, found, value) => {
    expect(read(text)).toEqual([[found, value]])
  })
  it('reads a range as one claim with two ends', () => {
    expect(read('mỗi chi bộ có 10-15 đồng chí')).toEqual([['10-15 đồng chí', [10, 15]]])
  })
  it('sees a percentage whose sign is left to its neighbour', () => {
    expect(read('tốt đạt 13,4; khá đạt 73%')).toEqual([
      ['13,4', 0.134],
      ['73%', 0.73],
    ])
  })
})

describe('what only names', () => {
  it.each([
    'ngày 15/5/2016',
    'đến 30.6.2022',
    'nhiệm kỳ 2020-2025',
    'Chỉ thị số 05-CT/TW',
    'Nghị quyết 18 của Trung ương',
    'khoản 2 Điều 7',
    'lần thứ 12',
    'lúc 7 giờ 30, phòng họp số 3',
    'cập nhật 06:02',
    'điện thoại 0912.345.678',
    'huy hiệu 60 năm tuổi Đảng',
    'huy hiệu 30, 40 và 50 năm tuổi Đảng',
    'sản phẩm 3 sao',
    'chi bộ 4 tốt',
    'người dưới 40 tuổi',
    'Thôn 3, xã Hòa An',
    'quý 4 năm 2023',
    'dịch COVID-19',
    'đường điện 110KV',
    'Hằng năm đảng viên được đánh giá',
    'xem https://example.vn/bai-12-300-nguoi.html',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
