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
    ['gồm 12 345 hộ', '12 345 hộ', 12_345],
    ['dân số 12,409 người', '12,409 người', 12_409],
    ['rừng trồng 12,409 ha', '12,409 ha', 12.409],
    ['hiến 3.200m2 đất', '3.200m2', 3200],
    ['năng suất 61,5 tạ/ha', '61,5 tạ/ha', 61.5],
    ['vốn 5 nghìn 300 tỷ đồng', '5 nghìn 300 tỷ đồng', 5_300_000_000_000],
    ['hỗ trợ 2 triệu rưỡi', '2 triệu rưỡi', 2_500_000],
    ['vay 3 triệu USD', '3 triệu USD', 3_000_000],
    ['tỷ suất sinh 14,2‰', '14,2‰', 0.0142],
    ['hộ nghèo còn 9,% toàn xã', '9,%', 0.09],
    ['có 4.112 cấp ủy viên', '4.112 cấp ủy viên', 4112],
    ['trình độ trung cấp 35, đạt yêu cầu', '35', 35],
    ['cả năm: 18.000 tấn', '18.000 tấn', 18_000],
    ['mỗi tháng 2 buổi', '2 buổi', 2],
    ['góp 300 ngày công', '300 ngày công', 300],
    ['thi hành kỷ luật 1, cấp huyện', '1', 1],
    ['Nữ 12, đạt yêu cầu', '12', 12],
    ['đại hội 45/45 chi bộ', '45/45 chi bộ', 1],
    ['kết quả 8/10 (80%)', '8/10', 0.8, '80%', 0.8],
    ['Đoàn gồm mười lăm đồng chí.', 'mười lăm đồng chí', 15],
    ['Cử hai mươi ba đồng chí.', 'hai mươi ba đồng chí', 23],
    ['có 14 trong tổng số chi bộ', '14', 14],
    ['tăng từ 15 lên 22 chi bộ', '15', 15, '22 chi bộ', 22],
    ['tiếp 45 lượt/60 lượt người', '45 lượt', 45, '60 lượt người', 60],
    ['tuổi bình quân 43,5 tuổi', '43,5 tuổi', 43.5],
    ['thu 98,7/105 tỷ đồng', '98,7/105 tỷ đồng', 0.94],
    ['tăng 1,5 tạ/ha so với', '1,5 tạ/ha', 1.5],
    ['góp 2,5 tỷ đồng/2,0 tỷ đồng', '2,5 tỷ đồng', 2.5e9, '2,0 tỷ đồng', 2e9],
    ['xếp loại: 35 hoàn thành tốt nhiệm vụ', '35', 35],
    ['xếp loại: 3 không hoàn thành nhiệm vụ', '3', 3],
    ['từ 3% -5% số hộ', '3%', 0.03, '5%', 0.05],
  ] as const)('%s', (text, ...found) => {
    expect(read(text).flat()).toEqual(found)
  })
  it.each([
    'mỗi chi bộ có 10-15 đồng chí',
    'mỗi chi bộ có 10 - 15 đồng chí',
    'mỗi chi bộ có từ 10 đến 15 đồng chí',
  ])('reads a range as one claim with two ends: %s', (text) => {
    expect(read(text)).toEqual([[expect.stringMatching(/^10.*15 đồng chí$/), [10, 15]]])
  })
  it('reads a range of amounts by the scale word at its end', () => {
    expect(read('cần 5 - 7 tỷ đồng, vay từ 10 đến 15 triệu đồng')).toEqual([
      ['5 - 7 tỷ đồng', [5_000_000_000, 7_000_000_000]],
      ['10 đến 15 triệu đồng', [10_000_000, 15_000_000]],
    ])
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
    'lúc 05:23 (GMT+7)',
    'Nghị quyết Trung ương 4 khóa XII',
    'khoản 1, 2 và 3 Điều 7',
    'tiếp dân ngày 03; 10; 17; 24',
    'Thôn 3, 5 và 7',
    'mô hình “5 không, 3 sạch”',
    'phong trào “3 an toàn”',
    'quy trình 5 bước',
    'đạt chuẩn mức độ 2.',
    'bản đồ tỷ lệ 1/5.000',
    'trực 24/24 giờ',
    'họp chiều 22.6',
    'số tài khoản: 12345678',
    'biển số 47A',
    'công nghiệp 4.0.',
    'ISO 9001:2015',
    'Chương trình 135',
    '(1) nâng cao chất lượng; (2) đổi mới phương thức',
    '1. Công tác tư tưởng. 2. Công tác tổ chức',
    'từ 18 đến 60 tuổi',
    'mùng 10 tháng Giêng',
    'dài hạn 24 tháng',
    'Ngày 12, 13/5 tổ chức hội thao',
    'sáng 13/5 tổ chức họp',
    'lúc 7g30, 14h00',
    'chạy 4x100, khổ 10 x 15',
    'tiêm mũi 2, mũi 3',
    'Bệnh viện 115;',
    'mô hình 3 trong 1;',
    'gọi (0262) 3586123',
    'xếp hạng 7/63',
    'Bí thư 42 tuổi',
    'hoặc 0262 3586 123;',
    'họp tại Hội trường 2; tổ đảng 3;',
    'Lịch tuần 23 (từ 03/6 - 09/6/2024)',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
