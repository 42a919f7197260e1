import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '#kernel/check-answers.ts'
import { checkText } from './check-text.ts'

const verdicts = (text: string): Verdict[] => checkText(text).findings.map((one) => one.verdict)
const wrong = (text: string) => checkText(text).findings.filter((one) => one.verdict === 'inconsistent')
const dotted = (value: number): string => value.toLocaleString('vi-VN')
const padded = (value: number): string => (value < 10 ? `0${value}` : dotted(value))
/** Half-up, `decimals` figures, without floating point. */
const percent = (part: number, whole: number, decimals: number): string => {
  const digits = 10 ** decimals
  const scaled = Math.floor((2 * part * 100 * digits + whole) / (2 * whole))
  const fraction = String(scaled % digits).padStart(decimals, '0')
  return decimals === 0 ? `${scaled}` : `${Math.floor(scaled / digits)},${fraction}`
}

const pairWordings = [
  (n: string, of: string, p: string) => `Có ${n}/${of} trường học có chi bộ, đạt tỷ lệ ${p}%.`,
  (n: string, of: string, p: string) => `Kiểm điểm ${n}/${of} đồng chí, chiếm ${p}%.`,
  (n: string, of: string, p: string) => `Kết quả ${n}/${of} chi bộ (${p}%) sinh hoạt đúng kỳ.`,
  (n: string, of: string, p: string) => `Đã cấp thẻ cho ${n}/${of} đảng viên, tỷ lệ ${p} %.`,
  (n: string, of: string, p: string) => `Trong ${of} đồng chí cấp ủy có ${n} đồng chí nữ, chiếm ${p}%.`,
  (n: string, of: string, p: string) => `Xếp loại ${of} chi bộ, gồm hoàn thành tốt ${n} chi bộ, chiếm ${p}%.`,
]
const listWordings = [
  (t: string, a: string, b: string, c: string) =>
    `Công tác cán bộ đối với ${t} đồng chí, gồm điều động ${a} đồng chí; bổ nhiệm ${b} đồng chí; giới thiệu ứng cử ${c} đồng chí.`,
  (t: string, a: string, b: string, c: string) =>
    `Tiếp nhận ${t} đơn, bao gồm: khiếu nại ${a} đơn, tố cáo ${b} đơn và kiến nghị ${c} đơn.`,
  (t: string, a: string, b: string, c: string) =>
    `Thi hành kỷ luật ${t} đảng viên, gồm khiển trách ${a}, cảnh cáo ${b}, khai trừ ${c}.`,
  (t: string, a: string, b: string, c: string) =>
    `Tổ chức ${t} kỳ họp (${a} kỳ họp thường lệ, ${b} kỳ họp chuyên đề và ${c} kỳ họp bất thường).`,
]

describe('true relations in many wordings', () => {
  it('no share and no sum raises an alarm', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...pairWordings),
        (n, more, decimals, wording) => {
          const text = wording(padded(n), padded(n + more), percent(n, n + more, decimals))
          expect(wrong(text), text).toEqual([])
        },
      ),
    )
    const part = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(...listWordings), (a, b, c, wording) => {
        const text = wording(padded(a + b + c), padded(a), padded(b), padded(c))
        expect(wrong(text), text).toEqual([])
        expect(verdicts(text), text).toContain('ok')
      }),
    )
  })
})

describe('one number moved beyond its interval', () => {
  it('raises an alarm', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 90 }),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom(...pairWordings),
        (n, more, off, wording) => {
          const text = wording(padded(n), padded(n + more), percent(n + off, n + more + off + 1, 2))
          const share = n / (n + more)
          const shift = Math.abs((n + off) / (n + more + off + 1) - share)
          fc.pre(shift > 0.0002)
          expect(wrong(text).length, text).toBeGreaterThan(0)
        },
      ),
    )
    const part = fc.integer({ min: 1, max: 400 })
    const shift = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(part, part, part, shift, fc.constantFrom(...listWordings), (a, b, c, off, wording) => {
        const text = wording(padded(a + b + c + off), padded(a), padded(b), padded(c))
        expect(wrong(text).length, text).toBe(1)
      }),
    )
  })
})

describe('verdicts', () => {
  it.each<[string, Verdict]>([
    ['Có 41/42 điểm trường có chi bộ, đạt 97,61%.', 'truncated'],
    ['Có 41/42 điểm trường có chi bộ, đạt 97,62%.', 'ok'],
    ['Kết nạp 66 quần chúng ưu tú, đạt 110% chỉ tiêu.', 'ok'],
    ['Kết nạp 75 quần chúng ưu tú, vượt 10,25% chỉ tiêu.', 'inconsistent'],
    [
      'Xếp loại 90 tổ chức: hoàn thành xuất sắc 20, hoàn thành tốt 50, hoàn thành 15, không hoàn thành 4.',
      'inconsistent',
    ],
    ['Tổng vốn 35,5 tỷ đồng, gồm trung ương 20,3 tỷ đồng và huyện 15,1 tỷ đồng.', 'ok'],
    ['Có 17/20 thôn kết nghĩa, còn 03 thôn chưa có đơn vị nhận.', 'ok'],
    ['Có 17/20 thôn kết nghĩa, còn 04 thôn chưa có đơn vị nhận.', 'inconsistent'],
  ])('%s is %s', (text, verdict) => {
    expect(verdicts(text)).toContain(verdict)
  })
  it('tells the plan behind a percentage, and the pair that would be right', () => {
    expect(checkText('Kết nạp 120 quần chúng ưu tú, đạt 109% chỉ tiêu.').findings[0]?.implied).toEqual([110])
    expect(wrong('Kiểm điểm 352/353 đồng chí, chiếm 99,43%.')[0]?.correction).toBe(351)
  })
  it.each([
    'Toàn xã có 125 đồng chí cấp ủy, trong đó nữ 40 đồng chí, dân tộc thiểu số 70 đồng chí, dưới 40 tuổi 60 đồng chí.',
    'Chi hỗ trợ 12 hộ, gồm một số hộ khó khăn như thôn Đông 3 hộ, thôn Tây 2 hộ.',
    'Đạt 18/20 tiêu chí; thu nhập đạt 105% kế hoạch.',
    'Có 12/15 chỉ tiêu đạt 100% kế hoạch.',
    'Xây 04 nhà, gồm 12 phòng học và 3 phòng chức năng.',
    'Đoàn gồm đại diện lãnh đạo, 3 trưởng phòng, 2 chuyên viên.',
  ])('stays silent on: %s', (text) => {
    expect(wrong(text)).toEqual([])
  })
})

describe('any text', () => {
  it('never throws, and spans lie in the text in order', () => {
    const piece = fc.constantFrom(
      'đồng chí',
      '%',
      '/',
      '1.234',
      '97,6',
      ' gồm ',
      '(',
      ')',
      ';',
      'tỷ',
      '\n',
      'trong đó',
      '0',
      'chiếm ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const { claims, findings } = checkText(text)
          for (const one of [...claims, ...findings]) {
            expect(one.end).toBeGreaterThan(one.start)
            expect(text.slice(one.start, one.end)).toBe(one.text)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
