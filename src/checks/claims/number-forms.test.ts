import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJson } from '#kernel/quantity.ts'
import { readClaims } from './read-claims.ts'

const grouped = (value: number, sign: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, sign)
const values = (text: string): number[] => readClaims(text).map((one) => toJson(one.value))
const count = fc.integer({ min: 1, max: 99_999_999 })

const forms: ((value: number) => string)[] = [
  (value) => grouped(value, '.'),
  (value) => grouped(value, ','),
  (value) => grouped(value, ' '),
  (value) => grouped(value, '\u00a0'),
]
const sentences: ((number: string) => string)[] = [
  (number) => `Toàn huyện có ${number} hộ dân.`,
  (number) => `Trồng được${number} cây xanh.`,
  (number) => `Nuôi ${number}con gà; bán hết.`,
  (number) => `- Tổng số: ${number} đồng chí`,
  (number) => `Trong năm 2023, đã cấp ${number} suất quà.`,
  (number) => `Mỗi năm đón ${number} lượt khách, đạt kế hoạch.`,
]

describe('a count in any writing', () => {
  it('is read as what it is, and alone', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(...forms), fc.constantFrom(...sentences), (value, form, say) => {
        const text = say(form(value))
        expect(values(text), text).toEqual([value])
      }),
    )
  })
  it('an amount of đồng is the same in full, in millions and mixed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 0, max: 999 }),
        (billions, millions) => {
          const dong = billions * 1e9 + millions * 1e6
          const texts = [
            `Thu ${grouped(dong, '.')} đồng.`,
            `Thu ${grouped(billions * 1000 + millions, '.')} triệu đồng.`,
            `Thu ${billions} tỷ ${String(millions).padStart(3, '0')} triệu đồng.`,
            `Thu ${billions},${String(millions).padStart(3, '0')} tỷ đồng.`,
          ]
          for (const text of texts) expect(values(text), text).toEqual([dong])
        },
      ),
    )
  })
  it('a day, a clock, a symbol or a name is none', () => {
    const day = fc.integer({ min: 1, max: 28 })
    const month = fc.integer({ min: 1, max: 12 })
    const year = fc.integer({ min: 1930, max: 2030 })
    const names: ((d: number, m: number, y: number) => string)[] = [
      (d, m, y) => `Sáng ${d}/${m}, họp ngày ${d}/${m}/${y}.`,
      (d, m, y) => `Đến ${d}.${m}.${y}, tính từ ${d}-${m}-${y}.`,
      (d, m, y) => `Ngày ${d} tháng ${m} năm ${y}, quý ${(m % 4) + 1}/${y}.`,
      (d, m, y) => `Nghị quyết số ${d}-NQ/TW, Quyết định ${d}/${y}/QĐ-UBND, khoản ${m} Điều ${d}.`,
      (d, m) => `Lúc ${m}h${d}, ${m} giờ ${d} phút, ${m}:${String(d).padStart(2, '0')}.`,
      (d, m) => `Thôn ${m}, tổ dân phố ${d}, chi bộ ${m}.`,
      (d, m, y) => `Nhiệm kỳ ${y}-${y + 5}, lần thứ ${d}, khóa ${m}.`,
      (d) => `Trao huy hiệu ${d + 20} năm tuổi Đảng; người dưới ${d + 20} tuổi.`,
    ]
    fc.assert(
      fc.property(day, month, year, fc.constantFrom(...names), (d, m, y, say) => {
        const text = say(d, m, y)
        expect(values(text), text).toEqual([])
      }),
    )
  })
})
