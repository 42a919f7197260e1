import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from '../check-text.ts'

const wrong = (text: string) => checkText(text).findings.filter((one) => one.verdict === 'inconsistent')
const told = (text: string, relation: string) =>
  checkText(text).findings.filter((one) => one.relation === relation)
const dotted = (value: number): string => value.toLocaleString('vi-VN')
const padded = (value: number): string => (value < 10 ? `0${value}` : dotted(value))
const part = fc.integer({ min: 2, max: 400 })
const off = fc.integer({ min: 1, max: 9 })

type Three = (total: string, a: string, b: string, c: string) => string

/** Wordings that leave nothing out: a wrong total is an error. */
const complete: Three[] = [
  (t, a, b, c) => `Huyện tiếp nhận ${t} đơn, gồm ${a} đơn khiếu nại, ${b} đơn tố cáo và ${c} đơn kiến nghị.`,
  (t, a, b, c) => `Trong quý, ban hành ${t} văn bản (${a} nghị quyết, ${b} quyết định, ${c} kế hoạch).`,
  (t, a, b, c) =>
    `Toàn xã trồng ${t} cây, bao gồm: thôn Thượng ${a} cây; thôn Trung ${b} cây; thôn Hạ ${c} cây.`,
  (t, a, b, c) =>
    `Tặng ${t} suất quà, gồm có: ${a} suất cho hộ nghèo, ${b} suất cho học sinh, ${c} suất cho người có công.`,
  (t, a, b, c) =>
    `Xử lý ${t} hồ sơ với ${a} hồ sơ đất đai, ${b} hồ sơ hộ tịch và ${c} hồ sơ xây dựng, qua đó rút ngắn thời gian.`,
  (t, a, b, c) =>
    `Xã xếp loại ${t} chi bộ, trong đó hoàn thành xuất sắc ${a}, hoàn thành tốt ${b}, không hoàn thành nhiệm vụ ${c}.`,
  (t, a, b, c) =>
    `Huyện có ${t} tổ chức cơ sở đảng, trong đó ${a} đảng bộ xã; ${b} đảng bộ cơ quan; ${c} chi bộ cơ sở.`,
  (t, a, b, c) =>
    `Ủy ban Kiểm tra thi hành kỷ luật ${t} đảng viên. Trong đó khiển trách ${a}, cảnh cáo ${b}, khai trừ ${c}.`,
  (t, a, b, c) =>
    `Phụ nữ góp ${a} bộ sách, Đoàn xã góp ${b} bộ sách, trường góp ${c} bộ sách, tổng cộng ${t} bộ sách.`,
]

/** Wordings that name some: nothing can be said against a greater total. */
const partial: Three[] = [
  (t, a, b, c) =>
    `Xã có ${t} hội viên, trong đó nữ ${a} người, cao tuổi ${b} người, người có đạo ${c} người.`,
  (t, a, b, c) => `Xã hỗ trợ ${t} hộ, chủ yếu ở thôn Đông ${a} hộ, thôn Tây ${b} hộ, thôn Nam ${c} hộ.`,
  (t, a, b, c) =>
    `Thành lập ${t} mô hình như ${a} mô hình nuôi ong, ${b} mô hình trồng nấm, ${c} mô hình nuôi cá.`,
  (t, a, b, c) =>
    `Huyện có ${t} trường, riêng vùng cao ${a} trường, trong đó ${Math.min(...[b, c].map(Number))} trường mới.`,
]

describe('parts of a total', () => {
  it('raise no alarm when they add up, and one when the total is moved', () => {
    fc.assert(
      fc.property(part, part, part, off, fc.constantFrom(...complete), (a, b, c, shift, wording) => {
        const text = wording(padded(a + b + c), padded(a), padded(b), padded(c))
        expect(wrong(text), text).toEqual([])
        expect(told(text, 'parts-total').length, text).toBeGreaterThan(0)
        const moved = wording(padded(a + b + c + shift), padded(a), padded(b), padded(c))
        expect(
          wrong(moved).map((one) => one.relation),
          moved,
        ).toEqual(['parts-total'])
        expect(wrong(moved)[0]?.correction, moved).toBe(a + b + c)
      }),
      { numRuns: 300 },
    )
  })
  it('raise no alarm where the wording leaves some out', () => {
    fc.assert(
      fc.property(part, part, part, off, fc.constantFrom(...partial), (a, b, c, more, wording) => {
        const text = wording(String(a + b + c + more), String(a), String(b), String(c))
        expect(wrong(text), text).toEqual([])
      }),
    )
  })
})

type Change = (now: string, then: string, change: string, up: boolean) => string
const changes: Change[] = [
  (now, then, by, up) =>
    `Tiếp nhận ${now} đơn, ${up ? 'tăng' : 'giảm'} ${by} đơn so với cùng kỳ (${then} đơn).`,
  (now, then, by, up) =>
    `Số hội viên ${up ? 'tăng' : 'giảm'} từ ${then} người ${up ? 'lên' : 'xuống còn'} ${now} người, ${up ? 'tăng' : 'giảm'} ${by} người.`,
  (now, then, by, up) =>
    `Mở ${now} lớp, ${up ? 'tăng' : 'giảm'} ${by} lớp so với năm trước (năm trước ${then} lớp).`,
]

describe('changes', () => {
  it('hold between their two numbers, and not when one is moved', () => {
    fc.assert(
      fc.property(part, part, off, fc.constantFrom(...changes), (now, then, shift, wording) => {
        fc.pre(Math.abs(now - then) > 1)
        const text = wording(padded(now), padded(then), padded(Math.abs(now - then)), now > then)
        expect(wrong(text), text).toEqual([])
        expect(told(text, 'difference').length, text).toBe(1)
        const moved = wording(padded(now), padded(then), padded(Math.abs(now - then) + shift), now > then)
        expect(wrong(moved).length, moved).toBe(1)
      }),
    )
  })
})

type Rest = (part: string, whole: string, rest: string) => string
const rests: Rest[] = [
  (n, of, rest) => `Có ${n}/${of} thôn có nhà văn hóa, còn ${rest} thôn chưa có.`,
  (n, of, rest) => `Đã giải quyết ${n}/${of} vụ việc, ${rest} vụ việc còn lại đang xem xét.`,
  (n, of, rest) => `Toàn xã có ${of} hộ nghèo, đã hỗ trợ được ${n} hộ nghèo, còn lại ${rest} hộ nghèo.`,
  (n, of, rest) => `Hoàn thành ${n}/${of} nhiệm vụ, ${rest} nhiệm vụ đang thực hiện.`,
]

describe('what is left', () => {
  it('is the whole less the part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 300 }),
        part,
        off,
        fc.constantFrom(...rests),
        (n, rest, shift, wording) => {
          const text = wording(String(n), String(n + rest), padded(rest))
          expect(wrong(text), text).toEqual([])
          expect(told(text, 'difference').length, text).toBe(1)
          expect(wrong(wording(String(n), String(n + rest), padded(rest + shift))).length, text).toBe(1)
        },
      ),
    )
  })
})

type Flow = (open: string, came: string, moved: string, left: string, died: string, close: string) => string
const balances: Flow[] = [
  (o, a, b, c, d, e) =>
    `Đầu kỳ có ${o} đảng viên, kết nạp ${a}, chuyển đến ${b}, chuyển đi ${c}, từ trần ${d}, cuối kỳ ${e} đảng viên.`,
  (o, a, b, c, d, e) =>
    `Đầu năm Đảng bộ có ${o} đảng viên; trong năm kết nạp ${a} đảng viên, tiếp nhận từ nơi khác chuyển đến ${b} đảng viên; chuyển đi ${c} đảng viên, xóa tên ${d} đảng viên; cuối năm còn ${e} đảng viên.`,
]

describe('opening, in, out, closing', () => {
  it('balance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9000 }),
        part,
        part,
        part,
        fc.integer({ min: 2, max: 30 }),
        off,
        fc.constantFrom(...balances),
        (open, came, moved, left, died, shift, wording) => {
          const close = open + came + moved - left - died
          const all = [open, came, moved, left, died] as const
          const [o, a, b, c, d] = all.map(padded) as [string, string, string, string, string]
          const text = wording(o, a, b, c, d, padded(close))
          expect(
            told(text, 'balance').map((one) => one.verdict),
            text,
          ).toEqual(['ok'])
          expect(wrong(text), text).toEqual([])
          const off = wording(o, a, b, c, d, padded(close + shift))
          expect(
            told(off, 'balance').map((one) => one.verdict),
            off,
          ).toEqual(['inconsistent'])
        },
      ),
    )
  })
})

describe('two columns', () => {
  it('add up each for itself', () => {
    fc.assert(
      fc.property(part, part, part, part, off, (a, b, x, y, shift) => {
        const text = (left: number) =>
          `Đã giải quyết ${left} đơn khiếu nại, ${x + y} đơn tố cáo; cấp huyện ${a} đơn khiếu nại, ${x} đơn tố cáo; cấp xã ${b} đơn khiếu nại, ${y} đơn tố cáo.`
        expect(wrong(text(a + b)), text(a + b)).toEqual([])
        expect(
          wrong(text(a + b + shift)).map((one) => one.correction),
          text(a + b + shift),
        ).toEqual([a + b])
      }),
    )
  })
})
