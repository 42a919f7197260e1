import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#kernel/check-answers.ts'
import { checkText } from '../check-text.ts'

const findings = (text: string): Finding[] => checkText(text).findings
const brief = (text: string) => findings(text).map((one) => `${one.relation} ${one.verdict} ${one.stated}`)
const wrong = (text: string) => findings(text).filter((one) => one.verdict === 'inconsistent')

describe('what must be found wrong', () => {
  it.each([
    ['Đã giải quyết 190/240 vụ việc, đạt 79,17%, còn lại 60 vụ việc.', 'difference inconsistent 60'],
    [
      'Có 310 hội viên bị xử lý vi phạm.\n\nTrong số này có 62 cán bộ, chiếm 12,5% tổng số hội viên bị vi phạm.',
      'ratio-percent inconsistent 0.125',
    ],
    [
      'Qua phân loại 4.310 đơn này, đã hướng dẫn 640 đơn, chuyển cơ quan khác 1.280 đơn, đôn đốc 150 đơn và giải quyết 2.420 đơn.',
      'parts-total inconsistent 4310',
    ],
    [
      '- Hội viên đầu kỳ: 640 đồng chí.\n- Tăng: kết nạp 52 đồng chí (nữ 20).\n- Cuối kỳ có 690 đồng chí, tăng 60 đồng chí so với đầu kỳ.',
      'difference inconsistent 60',
    ],
    [
      'Tổng nguồn vốn 2.410 tỷ đồng, tăng 180 tỷ đồng. Trong đó, trung ương 1.900 tỷ đồng, tăng 120 tỷ đồng; địa phương 310 tỷ đồng, tăng 40 tỷ đồng; dân góp 210 tỷ đồng, tăng 20 tỷ đồng.',
      'parts-total inconsistent 2410',
    ],
    [
      'Phát hiện 120 vụ, 210 đối tượng. Đã khởi tố 70 vụ, 130 bị can, phạt hành chính 30 vụ, 51 đối tượng, đang điều tra 20 vụ, 92 đối tượng.',
      'parts-total inconsistent 210',
    ],
    [
      'Thu ngân sách 412,6 tỷ đồng. Trong đó, thu do tỉnh quản lý 210,5 tỷ đồng; thu do huyện quản lý 207,1 tỷ đồng.',
      'parts-total inconsistent 412.6',
    ],
    ['Số vụ giảm 16,2% (410/480 vụ) so với năm trước.', 'change-percent inconsistent 0.162'],
    ['Có 91 chủ thể, gồm: 24 hợp tác xã, 16 công ty và 53 hộ.', 'parts-total inconsistent 91'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected)
  })
})

describe('what a careful reader sees', () => {
  it.each([
    ['Kết nạp 64 đồng chí (nữ 20, đoàn viên 31).', 'partial-list ok 64'],
    ['Số người ứng cử là 60, bao gồm 24 nữ, 20 người dưới 40 tuổi và 19 người tái cử.', 'partial-list ok 60'],
    ['Còn 8.210 hộ nghèo. Trong đó, hộ nghèo dân tộc thiểu số là 6.120.', 'partial-list ok 8210'],
    ['Có 46 chủ thể, bao gồm: 14 hợp tác xã, 8 công ty và 24 hộ.', 'parts-total ok 46'],
    ['Toàn huyện tiếp 45 lượt.\n\nTheo đó, xã A 10 lượt, xã B 27 lượt và xã C 8 lượt.', 'parts-total ok 45'],
    ['Số vụ giảm 14,58% (410/480 vụ) so với năm trước.', 'change-percent ok 0.1458'],
    [
      'Có 3/17 xã đạt chuẩn là xã Tân Lập (tăng 7%), xã Ea Nam (tăng 2%) và xã Phú Sơn (tăng 1%).',
      'parts-total ok 3',
    ],
    ['Đã trả lời 52/60 ý kiến.\n\nTheo báo cáo, đã trả lời 52/60 ý kiến của cử tri.', 'same-quantity ok 52'],
    ['Tổng dư nợ 420,5 tỷ đồng/10.120 khách hàng; dư nợ bình quân 41,6 triệu đồng/hộ.', 'product ok 41.6'],
    [
      'Tổng số 120 vụ, 210 đối tượng. Khởi tố 90 vụ, 150 bị can; xử phạt 30 vụ, 60 đối tượng.',
      'parts-total ok 210',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected)
    expect(wrong(text)).toEqual([])
  })
  it('tells the whole of a share on its own', () => {
    const [share] = findings('Xã có 120 đảng viên.\n\nTrong đó nữ 30 đồng chí, chiếm 25%.').filter(
      (one) => one.relation === 'ratio-percent',
    )
    expect([share?.numbers, share?.whole]).toEqual([[30], 120])
  })
})

describe('no alarm', () => {
  it.each([
    'Số người ứng cử là 60, bao gồm 30 nữ, 24 người dưới 40 tuổi, 9 người ngoài Đảng.',
    'Kết nạp 67 đảng viên (gồm 32 đảng viên dân tộc thiểu số, 35 đảng viên trong độ tuổi Đoàn, 33 đảng viên nữ).',
    'Toàn Đảng bộ có 36 tổ chức cơ sở đảng gồm: 12 đảng bộ cơ sở và 24 chi bộ cơ sở; có 127 chi bộ trực thuộc.',
    'Tội phạm giảm 5,83% (3.389/3.599 vụ).',
    'Cùng kỳ xảy ra ít hơn 3 vụ = 1,6% (180/183 vụ).',
    'Phân bổ 39 đồng chí.\n\nGiới thiệu 45 đồng chí.\nSố dư là 6 đồng chí, đạt 15,3%. Trong đó, tái cử: 31, chiếm 68,89%; mới: 14, chiếm 31,11%.',
    'Có 2.580 đảng viên; trong đó, chính thức 2.500 đồng chí, nữ 900 đồng chí, trẻ 77 đồng chí.',
    'Xã có 1.200 hộ, trong đó thôn Thượng 500 hộ, thôn Trung 400 hộ, thôn Hạ 210 hộ.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([])
  })
  const part = fc.integer({ min: 3, max: 900 })
  it('of two columns that both add up', () => {
    fc.assert(
      fc.property(part, part, part, part, (a, b, x, y) => {
        const text = `Phát hiện ${a + b} vụ, ${x + y} đối tượng; đã khởi tố ${a} vụ, ${x} bị can; xử phạt ${b} vụ, ${y} đối tượng.`
        expect(wrong(text), text).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
  it('of a pair behind its change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), part, (now, more) => {
        const percent = Math.round((more / (now + more)) * 10000) / 100
        const text = `Số vụ giảm ${String(percent).replace('.', ',')}% (${now}/${now + more} vụ).`
        expect(wrong(text), text).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
