import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '#kernel/check-answers.ts'
import { readClaims } from '../../claims/read-claims.ts'
import { layOut } from '../layout/layout.ts'
import { percentFindings } from './percents.ts'

const findings = (text: string) => percentFindings(layOut(text, readClaims(text)))
const wrong = (text: string) => findings(text).filter((one) => one.verdict === 'inconsistent')
const dotted = (value: number): string => value.toLocaleString('vi-VN')
/** Half-up, `decimals` figures, without floating point. */
const percent = (part: number, whole: number, decimals = 2): string => {
  const digits = 10 ** decimals
  const scaled = Math.floor((2 * part * 100 * digits + whole) / (2 * whole))
  const fraction = String(scaled % digits).padStart(decimals, '0')
  return decimals === 0 ? `${scaled}` : `${Math.floor(scaled / digits)},${fraction}`
}

describe('a percentage and what it is of', () => {
  it.each<[string, Verdict, number[]]>([
    ['Đã trả lời 45 ý kiến (30 ý kiến bằng văn bản)/50 ý kiến, đạt 90%.', 'ok', [45, 50]],
    ['Có 21 trong tổng số 60 thôn có nhà văn hóa, chiếm 35%.', 'ok', [21, 60]],
    ['Có 21 đồng chí trong tổng số 60 cấp ủy viên là nữ (35%).', 'ok', [21, 60]],
    ['Gieo trồng 95/98 ha. Đạt 96,93% kế hoạch.', 'truncated', [95, 98]],
    ['Ban có 40 đồng chí, trong đó nữ chiếm 30% (12 đồng chí).', 'ok', [12, 40]],
    ['Chi bộ có 40 đảng viên, 10 nữ, 24 trẻ, chiếm lần lượt 25% và 60%.', 'ok', [10, 40]],
    ['Kế hoạch giao 60 đảng viên, thực hiện 66 đảng viên, đạt 110%.', 'ok', [66, 60]],
    ['Kết nạp 66 đảng viên/60 chỉ tiêu (đạt 110%).', 'ok', [66, 60]],
    [
      'Dự toán tỉnh giao 85 tỷ, huyện giao 90 tỷ; thực hiện 88,4 tỷ đồng, đạt 98,2% dự toán huyện.',
      'ok',
      [88.4, 90],
    ],
    ['Kết nạp 66 đảng viên, đạt 110% chỉ tiêu (60 đảng viên).', 'ok', [66, 60]],
    ['Kết nạp 66 đảng viên, vượt 10% kế hoạch (kế hoạch 60 đảng viên).', 'ok', [66, 60]],
    ['Xảy ra 26 vụ, giảm 4 vụ (13,33%) so với cùng kỳ.', 'ok', [4, 30]],
    ['Xảy ra 26 vụ, làm 9 người bị thương. So với cùng kỳ, giảm 4 vụ (-13,33%).', 'ok', [4, 30]],
    ['Xảy ra 26 vụ, giảm 13,33% so với cùng kỳ (30 vụ).', 'ok', [4, 30]],
    ['Số chi bộ tăng từ 30 chi bộ lên 36 chi bộ, tăng 20%.', 'ok', [6, 30]],
    ['Thu 120 tỷ đồng, bằng 125% so với cùng kỳ (96 tỷ đồng).', 'ok', [120, 96]],
    ['Đã giải quyết 98 đơn (đạt 80,33%), số đơn đến hạn là 122 đơn.', 'ok', [98, 122]],
  ])('%s', (text, verdict, numbers) => {
    expect(findings(text)).toContainEqual(expect.objectContaining({ verdict, numbers }))
    expect(wrong(text)).toEqual([])
  })
  it.each([
    'Đã trả lời 45 ý kiến (30 ý kiến bằng văn bản)/50 ý kiến, đạt 94%.',
    'Có 21 trong tổng số 60 thôn có nhà văn hóa, chiếm 37%.',
    'Gieo trồng 95/98 ha. Đạt 97,93%.',
    'Kế hoạch giao 60 đảng viên, thực hiện 66 đảng viên, đạt 120%.',
    'Kết nạp 66 đảng viên, đạt 112% chỉ tiêu (60 đảng viên).',
    'Xảy ra 26 vụ, giảm 4 vụ (18,33%) so với cùng kỳ.',
    'Số chi bộ tăng từ 30 chi bộ lên 36 chi bộ, tăng 25%.',
    'Xảy ra 120 vụ việc trên địa bàn. Đã giải quyết 96 vụ việc (tỷ lệ 90%).',
    'Tổ chức 90/95 trường, đạt tỷ lệ 91,7% (trong đó có 30/40 trường mầm non).',
    'Đã kiểm điểm 180/200 đảng viên, đạt 90%, trong đó: miễn 12 đảng viên, chiếm 6,67%; vắng 8 đảng viên, chiếm 4%.',
  ])('one number off: %s', (text) => {
    expect(wrong(text)).toHaveLength(1)
  })
})

describe('silence where the wording does not tie', () => {
  it.each([
    'Có 75 chi bộ có doanh thu đạt 97,35% kế hoạch.',
    'Giải ngân 15 dự án, đạt 97,35% kế hoạch vốn.',
    'Có 35 xã, tỷ lệ hộ nghèo chiếm 12,35%.',
    'Đảng bộ có 40 đồng chí nữ (chiếm 25%); 32 đồng chí trẻ (chiếm 20%); 8 đồng chí là người dân tộc (chiếm 5%).',
    'Nâng tổng số đảng viên lên 73 đồng chí. Xếp loại: xuất sắc 15 đảng viên, chiếm 20,83%; tốt 55 đảng viên, chiếm 76,39%; hoàn thành 2 đảng viên, chiếm 2,78%.',
    'Tiếp nhận 100 đơn, kỳ trước chuyển sang 20 đơn. Đã giải quyết 90 đơn, đạt tỷ lệ 75%.',
    'Có 12 đồng chí được khen, chiếm 3,15% tổng số đảng viên toàn tỉnh.',
    'Vi phạm quy định: 15 (20,2%); lối sống: 14 (18,9%); tham nhũng: 12 (16,2%); khác: 8 (10,8%).',
    'Bầu 15 đồng chí vào cấp ủy, đạt 97,65%.',
    'Giải ngân cho 15 dự án, đạt 97,35%.',
    'Có 76 đảng viên mới kết nạp là đoàn viên, giảm 5,8% so với năm trước.',
    'Có 15/19 xã đạt chuẩn, đạt 107% kế hoạch.',
    'Thu ngân sách 81,5 tỷ đồng, đạt 163% kế hoạch tỉnh giao (tăng 31,5 tỷ đồng).',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([])
  })
})

const count = fc.integer({ min: 20, max: 400 })
const more = fc.integer({ min: 5, max: 300 })
const wordings: ((n: number, of: number, p: string) => string)[] = [
  (n, of, p) => `Có ${dotted(n)} trong tổng số ${dotted(of)} chi bộ sinh hoạt chuyên đề, đạt ${p}%.`,
  (n, of, p) => `Đã giải quyết ${dotted(n)} đơn (12 đơn tố cáo)/${dotted(of)} đơn, đạt tỷ lệ ${p}%.`,
  (n, of, p) => `Kế hoạch ${dotted(of)} đảng viên, thực hiện ${dotted(n)} đảng viên, đạt ${p}%.`,
  (n, of, p) => `Kết nạp ${dotted(n)} đảng viên, đạt ${p}% kế hoạch (${dotted(of)} đảng viên).`,
  (n, of, p) => `Tổ chức ${dotted(n)}/${dotted(of)} lớp. Đạt ${p}%.`,
  (n, of, p) => `Trồng được ${dotted(n)}/${dotted(of)} ha, tỷ lệ ${p}%.`,
  (n, of, p) =>
    `Xảy ra ${dotted(of)} vụ, giảm ${dotted(n)} vụ (${percent(n, of + n)}%) so với cùng kỳ; tỷ lệ ${p}%.`,
]

describe('in random numbers', () => {
  it('true relations raise no alarm, whatever the decimals', () => {
    fc.assert(
      fc.property(
        count,
        more,
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...wordings),
        (n, extra, decimals, wording) => {
          const text = wording(n, n + extra, percent(n, n + extra, decimals))
          expect(wrong(text), text).toEqual([])
        },
      ),
    )
  })
  it('a percentage beyond its interval raises one', () => {
    fc.assert(
      fc.property(
        count,
        more,
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom(...wordings.slice(0, 6)),
        (n, extra, off, wording) => {
          const text = wording(n, n + extra, percent(n + off, n + extra + off + 1))
          fc.pre(Math.abs((n + off) / (n + extra + off + 1) - n / (n + extra)) > 0.0002)
          expect(wrong(text), text).toHaveLength(1)
        },
      ),
    )
  })
  it('a change and its percentage agree with the year before they imply', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 19 }), fc.boolean(), (now, change, rises) => {
        const before = rises ? now - change : now + change
        const way = rises ? 'tăng' : 'giảm'
        const text = (p: string) =>
          `Phát hiện ${dotted(now)} vụ, ${way} ${change} vụ (${p}%) so với cùng kỳ năm trước.`
        expect(wrong(text(percent(change, before)))).toEqual([])
        expect(wrong(text(percent(change * 3 + 1, before)))).toHaveLength(1)
      }),
    )
  })
})

describe('time', () => {
  it('stays linear in one endless sentence', () => {
    const piece = 'Xếp loại 120 chi bộ: xuất sắc 24 chi bộ, chiếm 20%, tăng 3 chi bộ (14,3%) so với cùng kỳ; '
    const taken = (times: number): number => {
      const text = piece.repeat(times)
      const start = performance.now()
      findings(text)
      return performance.now() - start
    }
    taken(200)
    expect(taken(4000)).toBeLessThan(Math.max(400, 40 * taken(400)))
  })
})
