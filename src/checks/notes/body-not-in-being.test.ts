import { describe, expect, it } from 'vitest'
import { notesIn, on } from './given.ts'

const bodies = (text: string, day?: string) =>
  notesIn(text, day ? on(day) : {})
    .filter((one) => one.note === 'body-not-in-being')
    .map((one) => one.text)

describe('given a report of December 2025, a body that ended is noted', () => {
  it.each([
    ['Ban Thường vụ Huyện ủy lãnh đạo thực hiện tốt nhiệm vụ.', 'Huyện ủy'],
    ['Bí thư huyện uỷ chủ trì hội nghị.', 'huyện uỷ'],
    ['HUYỆN ỦY KRÔNG ANA', 'HUYỆN ỦY'],
    ['Ban Tổ chức Quận ủy tham mưu 12 văn bản.', 'Quận ủy'],
    ['Thị ủy Buôn Hồ đã ban hành chương trình.', 'Thị ủy'],
    ['Thành ủy Buôn Ma Thuột tổ chức 3 hội nghị.', 'Thành ủy'],
    ['Đảng bộ thành phố Pleiku có 90 tổ chức cơ sở đảng.', 'Đảng bộ thành phố'],
    ['Phối hợp với UBND huyện tổ chức 4 cuộc đối thoại.', 'UBND huyện'],
    ['Ủy ban nhân dân thị xã chỉ đạo các phòng.', 'Ủy ban nhân dân thị xã'],
    ['Mặt trận Tổ quốc Việt Nam huyện vận động 2 tỷ đồng.', 'Mặt trận Tổ quốc Việt Nam huyện'],
    ['UBND TP. Kon Tum giải quyết 12 kiến nghị.', 'UBND TP'],
    ['Công an huyện xử lý 14 vụ việc.', 'Công an huyện'],
    ['Đảng ủy thị trấn kết nạp 7 đảng viên.', 'Đảng ủy thị trấn'],
    ['Ban Dân vận Tỉnh ủy kiểm tra 2 đơn vị.', 'Ban Dân vận'],
    ['Đảng ủy Khối các cơ quan tỉnh khen thưởng 5 tập thể.', 'Đảng ủy Khối'],
  ])('%s', (sentence, body) => {
    expect(bodies(sentence, '2025-12-15')).toEqual([body])
  })
})

describe('given a report of December 2025, what is there or is history is not noted', () => {
  it.each([
    'Ban Thường vụ Đảng ủy xã lãnh đạo thực hiện tốt nhiệm vụ.',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy kiểm tra 2 đơn vị.',
    'Ban Xây dựng Đảng tham mưu 30 văn bản.',
    'Thành ủy Đà Nẵng giao 14 chỉ tiêu.',
    'Thành ủy Thành phố Hồ Chí Minh giao 14 chỉ tiêu.',
    'UBND thành phố Huế giao dự toán.',
    'UBND TP. Cần Thơ giao dự toán.',
    'Thành ủy chỉ đạo quyết liệt.',
    'Trước ngày 01/7/2025, Huyện ủy đã bàn giao 42 hồ sơ.',
    'Đồng chí nguyên Bí thư Huyện ủy dự hội nghị.',
    'Tiếp nhận 512 hồ sơ của Huyện ủy Lắk (cũ).',
    'Thực hiện Nghị quyết số 05-NQ/HU của Huyện ủy về phát triển đảng viên.',
    'Ngày 20/3/2025, Ban Thường vụ Huyện ủy họp.',
    'Năm 2023, Huyện ủy đã kết nạp 210 đảng viên.',
    'Nghị quyết Đại hội Đảng bộ huyện lần thứ XV đề ra 14 chỉ tiêu.',
    'Sau khi sáp nhập, cán bộ của UBND huyện được bố trí về xã.',
    'UBND huyện đảo Phú Quý trước đây nay là đặc khu.',
    'Đảng bộ đặc khu Phú Quý có 20 chi bộ.',
    'Đảng bộ khối phố 4 có 30 đảng viên.',
    'Sách «Lịch sử Huyện ủy Đắk Mil» được in 500 cuốn.',
  ])('%s', (sentence) => {
    expect(bodies(sentence, '2025-12-15')).toEqual([])
  })
})

describe('the day decides', () => {
  it.each([
    ['Huyện ủy họp.', '2025-06-30', 0],
    ['Huyện ủy họp.', '2025-07-01', 1],
    ['Công an huyện xử lý 14 vụ.', '2025-02-28', 0],
    ['Công an huyện xử lý 14 vụ.', '2025-03-01', 1],
    ['Ban Xây dựng Đảng tham mưu 30 văn bản.', '2025-06-15', 1],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy có 40 người.', '2024-12-31', 1],
    ['Ban Tuyên giáo Tỉnh ủy có 40 người.', '2024-12-31', 0],
  ])('%s on %s', (sentence, day, count) => {
    expect(bodies(sentence, day)).toHaveLength(count)
  })

  it('is read from the paper where nobody gives it', () => {
    expect(bodies('Ea Kar, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nHuyện ủy họp.')).toEqual(['Huyện ủy'])
    expect(bodies('BÁO CÁO\nkết quả công tác 6 tháng đầu năm 2025\nHuyện ủy họp.')).toEqual([])
    expect(bodies('BÁO CÁO\nkết quả công tác 9 tháng năm 2025\n\nHuyện ủy họp.')).toEqual(['Huyện ủy'])
    expect(bodies('Huyện ủy họp.')).toEqual([])
  })

  it('one name is noted once and counted', () => {
    const [note, ...more] = notesIn(
      'Huyện ủy họp.\nHuyện ủy giao 3 việc.\nHuyện ủy nhắc lại.',
      on('2026-01-05'),
    )
    expect(more).toEqual([])
    expect(note?.message).toContain('nhắc 3 lần')
    expect(note?.message).toContain('30/06/2025')
  })
})
