import { describe, expect, it } from 'vitest'
import type { Finding } from '#kernel/check-answers.ts'
import { checkText } from '../check-text.ts'

const findings = (text: string): Finding[] => checkText(text).findings
const brief = (text: string) =>
  findings(text)
    .filter((one) => one.relation !== 'same-quantity' && one.relation !== 'plan-percent')
    .map((one) => `${one.relation} ${one.verdict} ${one.stated}: ${one.numbers.join(' ')}`)

describe('lists attach to their total', () => {
  it.each([
    [
      'Xã nhận 1.205 hồ sơ. Trong đó, hồ sơ mới 1.150 hồ sơ; kỳ trước chuyển qua 55 hồ sơ.',
      'parts-total ok 1205: 1150 55',
    ],
    ['Kết nạp 24 đảng viên; trong đó nữ 10 đồng chí.', 'partial-list ok 24: 10'],
    ['Mở 15 công trình, kinh phí 20 tỷ đồng; trong đó có 6 công trình trọng điểm.', 'partial-list ok 15: 6'],
    [
      'Có 40 tổ chức cơ sở đảng (15 đảng bộ cơ sở, với 210 chi bộ trực thuộc và 25 chi bộ cơ sở).',
      'parts-total ok 40: 15 25',
    ],
    ['Xử lý 310 đơn; khiếu nại 80 đơn, tố cáo 30 đơn, phản ánh 200 đơn.', 'parts-total ok 310: 80 30 200'],
    [
      'Hội người cao tuổi góp 12 phần quà, Đoàn xã góp 8 phần quà, cộng 20 phần quà.',
      'parts-total ok 20: 12 8',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected)
  })
  it('sees a part of a basic organisation that does not belong to it', () => {
    expect(brief('Có 58 tổ chức cơ sở đảng, gồm 16 đảng bộ cơ sở và 45 chi bộ cơ sở.')).toEqual([
      'parts-total inconsistent 58: 16 45',
    ])
  })
  it('accuses no number beside the total that its parts make', () => {
    const text =
      'Tuyên truyền cho 612 lượt người, mở 12 lớp cho 845 học viên (gồm 2 lớp 146 học viên; 1 lớp 71 học viên; 9 lớp 628 học viên).'
    expect(findings(text).filter((one) => one.verdict === 'inconsistent')).toEqual([])
    expect(brief(text)).toContain('parts-total ok 845: 146 71 628')
  })
  it('takes parts whose shares make up a hundred per cent for all there are', () => {
    const text = 'Xã có 51 công chức. Trong đó, đại học 30 người, chiếm 60%; cao đẳng 20 người, chiếm 40%.'
    expect(brief(text)).toContain('parts-total inconsistent 51: 30 20')
  })
})

describe('pairs and columns', () => {
  it('asks the planned parts to add up where the done parts do', () => {
    const text =
      'Có 30/52 trường đạt chuẩn (trong đó 12/20 trường mầm non, 10/15 trường tiểu học và 8/15 trường THCS).'
    expect(brief(text)).toContain('parts-total inconsistent 52: 20 15 15')
  })
  it('closes a list of shares with what is named the rest', () => {
    const text = '- Trình độ:\n* Đại học: 16/29 vị;\n* Trung cấp: 05/29 vị;\n* Khác: 07/29 vị.'
    expect(brief(text)).toContain('parts-total inconsistent 29: 16 5 7')
  })
  it('measures what is left of two things side by side', () => {
    const text =
      'Đầu kỳ có 40 hộ nghèo và 35 hộ cận nghèo. Đã giúp 31 hộ nghèo và 24 hộ cận nghèo, chỉ còn 9 hộ nghèo và 8 hộ cận nghèo.'
    expect(brief(text)).toEqual(
      expect.arrayContaining(['difference ok 9: 40 31', 'difference inconsistent 8: 35 24']),
    )
  })
  it('accuses outcomes that are more than all cases', () => {
    const text =
      'Đã giải quyết 20/22 vụ KN và 24/28 vụ TC. Về TC, có 14 vụ TC đúng, 12 vụ TC sai, 5 vụ TC có đúng có sai.'
    expect(brief(text)).toContain('parts-total inconsistent 24: 14 12 5')
  })
})

describe('harvests, names and what is said again', () => {
  it('multiplies area and yield', () => {
    expect(brief('Lúa 40 ha, năng suất đạt 60 tạ/ha, sản lượng đạt 240 tấn.')).toContain(
      'product ok 240: 40 60',
    )
  })
  it.each([
    'Có 3 sản phẩm mới gồm: Trà Sen Hồng; Bánh Khúc; Mật Ong Rừng.',
    'Có 4 đảng bộ (Hòa Bình, Tân Lập, Ea Nam, Phú Sơn) dẫn đầu.',
    'Khen thưởng 2 chi bộ số 3, số 4.',
    'Xã có 02 Ban: Ban Kinh tế – Xã hội và Ban Pháp chế.',
  ])('counts the names of: %s', (text) => {
    expect(brief(text)[0]).toMatch(/^parts-total ok \d: 1( 1)+$/)
  })
  it('finds a quantity stated again', () => {
    const text = 'Huyện có 109 thôn.\n\nĐến nay 109/109 thôn có chi bộ.'
    expect(findings(text).map((one) => one.relation)).toContain('same-quantity')
  })
})

describe('one quantity with two values', () => {
  const twice = (second: string) =>
    `Toàn huyện có 51 tổ chức cơ sở đảng trực thuộc.\n\nCông tác kiểm tra được chú trọng. ${second}`
  it('is told where nothing can have changed between', () => {
    const text = twice('Toàn huyện có 53 tổ chức cơ sở đảng trực thuộc.')
    expect(brief(text)).toEqual([])
    expect(findings(text).map((one) => [one.relation, one.verdict, one.expected])).toEqual([
      ['same-quantity', 'inconsistent', 51],
    ])
  })
  it.each([
    'Đến cuối năm, toàn huyện có 53 tổ chức cơ sở đảng trực thuộc.',
    'Toàn huyện có 53 tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ.',
    'Sau khi sắp xếp, toàn huyện có 48 tổ chức cơ sở đảng trực thuộc.',
    'Toàn tỉnh có 653 tổ chức cơ sở đảng trực thuộc.',
  ])('is not told of: %s', (second) => {
    expect(findings(twice(second)).filter((one) => one.verdict === 'inconsistent')).toEqual([])
  })
})

describe('no alarm', () => {
  it.each([
    'Ban hành 125 văn bản (12 nghị quyết, 35 quyết định, 20 kế hoạch...).',
    'Tiếp 866 lượt, giảm 146 lượt (6 tháng đầu năm trước 1.012 lượt).',
    'Số hộ nghèo giảm từ 320 hộ xuống còn 250 hộ, bình quân mỗi năm giảm 23 hộ.',
    'Năm nay kết nạp 25 hội viên, nâng tổng số lên 480 hội viên; đầu năm có 450 hội viên.',
    'Chuyên môn 609 người, gồm trung cấp 372, đại học 237; lý luận chính trị 624 người, gồm sơ cấp 275, trung cấp 349.',
    'Thành lập 3 tổ công tác, mỗi tổ gồm 5 đồng chí.',
    'Ban Chấp hành gồm 15 đồng chí, Ban Thường vụ 5 đồng chí, Ủy ban Kiểm tra 3 đồng chí.',
    'Cấp ủy 15 đồng chí: nữ 4 đồng chí, trẻ 5 đồng chí, tái cử 10 đồng chí, tham gia lần đầu 5 đồng chí.',
    'Phát hiện 25 vụ, 40 đối tượng; khởi tố 18 vụ, 30 bị can; phạt hành chính 6 vụ, 9 đối tượng.',
    'Trồng 350 ha rừng, trong đó rừng phòng hộ 50 ha, rừng sản xuất 280 ha.',
    'Đã chi ước 5.000 tỷ đồng. Trong đó, đầu tư 2.000 tỷ đồng và thường xuyên 2.900 tỷ đồng.',
    'Giá trị đạt trên 6.070 tỷ đồng, gồm nông nghiệp 3.792,56 tỷ đồng; công nghiệp 995,37 tỷ đồng; dịch vụ 1.282,62 tỷ đồng.',
  ])('%s', (text) => {
    expect(findings(text).filter((one) => one.verdict === 'inconsistent')).toEqual([])
  })
  it('says one thing of one place', () => {
    const text = 'Có 123 vụ, trong đó 5 vụ đúng, 111 vụ sai, 6 vụ đúng một phần.'
    expect(brief(text)).toEqual(['parts-total inconsistent 123: 5 111 6'])
  })
})

describe('the stretch of a finding', () => {
  const stretch = (text: string) => findings(text).map((one) => one.text)
  it('ends with its bracket', () => {
    expect(stretch('Nhận 7 đơn (khiếu nại 3 đơn, tố cáo 4 đơn giấu tên), đã chuyển 5 đơn.')).toContain(
      '7 đơn (khiếu nại 3 đơn, tố cáo 4 đơn giấu tên)',
    )
  })
  it('takes in no other number for it', () => {
    const text = 'Kết nạp 24 đảng viên (đạt 109% chỉ tiêu tỉnh giao và 104% chỉ tiêu huyện giao).'
    expect(stretch(text)).toContain('24 đảng viên (đạt 109%')
  })
})

describe('a quantity stated again', () => {
  const again = (text: string) => findings(text).filter((one) => one.relation === 'same-quantity').length
  it('is one of the same persons, by whatever word for them', () => {
    expect(again('Kết nạp 35 đảng viên. Trao quyết định cho 35 đồng chí.')).toBe(1)
    expect(again('Mở lớp cho 35 học viên. Cấp giấy chứng nhận cho 35 người.')).toBe(1)
  })
  it('is none where the other number counts those who took part in something else', () => {
    expect(again('Kết nạp 35 đồng chí. Mở lớp bồi dưỡng cho 35 học viên.')).toBe(0)
    expect(again('Có 45 cử tri nêu ý kiến. Tuyên dương 45 giáo viên.')).toBe(0)
  })
})

describe('a balance of money', () => {
  const fund = (closing: string) =>
    findings(
      `Đảng phí: dư đầu kỳ 125,4 triệu đồng; thu 482,6 triệu đồng; nộp cấp trên 241,3 triệu đồng; chi tại đơn vị 196,5 triệu đồng; dư cuối kỳ ${closing} triệu đồng.`,
    ).map((one) => `${one.relation} ${one.verdict} ${one.expected}`)
  it('agrees within the rounding of its numbers', () => {
    expect(fund('170,2')).toContain('balance ok 170.2')
    expect(fund('170,3')).toContain('balance ok 170.2')
  })
  it('is wrong beyond it', () => {
    expect(fund('180,2')).toContain('balance inconsistent 170.2')
  })
})
