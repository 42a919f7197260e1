import { describe, expect, it } from 'vitest'
import { checkText } from '../../check-text.ts'

const sums = (text: string) =>
  checkText(text)
    .findings.filter((one) => one.relation === 'parts-total')
    .map((one) => [one.verdict, one.stated, one.expected])
const alarms = (text: string) => checkText(text).findings.filter((one) => one.verdict === 'inconsistent')

describe('classes that leave nobody out', () => {
  it('a title held at every level: the levels add up to all', () => {
    const titles = (total: string) =>
      `Có ${total} lượt hộ đạt danh hiệu các cấp; trong đó cấp Trung ương có 12 lượt hộ, cấp tỉnh 70 lượt hộ, cấp huyện 310 lượt hộ, cấp xã 1.508 lượt hộ.`
    expect(sums(titles('1.900'))).toEqual([['ok', 1900, 1900]])
    expect(sums(titles('1.960'))).toEqual([['inconsistent', 1960, 1900]])
  })

  it('a title not told for every level leaves room for the others', () => {
    expect(
      alarms(
        'Có 960 hộ đạt danh hiệu các cấp, trong đó cấp Trung ương 5 hộ, cấp tỉnh 47 hộ, cấp huyện 216 hộ.',
      ),
    ).toEqual([])
  })

  it('a member with a title stands for a household, and "và" begins the next class', () => {
    const text =
      'Có gần 4.000 hội viên đăng ký, đã có 3.900 hội viên đạt danh hiệu các cấp, trong đó, cấp Trung ương 5 hộ, cấp tỉnh 47 hộ, cấp huyện 216 hộ và cấp cơ sở 3.587 hộ.'
    expect(sums(text)).toEqual([['inconsistent', 3900, 3855]])
  })

  it('the grades of organisations before 2018, down to the weak', () => {
    const grades = (good: number) =>
      `Kết quả, trong 40 tổ chức cơ sở đảng có 22 tổ chức đạt trong sạch vững mạnh, ${good} tổ chức hoàn thành tốt nhiệm vụ, 5 tổ chức hoàn thành nhiệm vụ, chỉ 1 tổ chức xếp loại yếu.`
    expect(sums(grades(12))).toEqual([['ok', 40, 40]])
    expect(sums(grades(14))).toEqual([['inconsistent', 40, 42]])
  })

  it('grades that shut each other out may be fewer than all, never more', () => {
    const grades = (plain: number) =>
      `Đảng bộ có 41 tổ chức cơ sở đảng. Qua đánh giá có 24 tổ chức cơ sở đảng đạt trong sạch vững mạnh; 12 tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ và ${plain} tổ chức cơ sở đảng hoàn thành nhiệm vụ.`
    expect(alarms(grades(4))).toEqual([])
    expect(sums(grades(22))).toEqual([['inconsistent', 41, 58]])
  })

  it('a grade that stands within another is not counted twice', () => {
    expect(
      alarms(
        'Trong 40 tổ chức cơ sở đảng có 22 tổ chức đạt trong sạch vững mạnh, 5 tổ chức trong sạch vững mạnh tiêu biểu, 12 tổ chức hoàn thành tốt nhiệm vụ, 4 tổ chức hoàn thành nhiệm vụ và 2 tổ chức yếu kém.',
      ),
    ).toEqual([])
  })

  it('a bracket divides the number right before it, whatever else the sentence counts', () => {
    const measures = (total: string) =>
      `Kỷ luật 7 tổ chức đảng (khiển trách 6, cảnh cáo 1), 1 chi bộ; kỷ luật ${total} đảng viên (trong đó: khiển trách 629, cảnh cáo 560, cách chức 115, khai trừ 207).`
    expect(sums(measures('1.511'))).toContainEqual(['ok', 1511, 1511])
    expect(sums(measures('1.574'))).toContainEqual(['inconsistent', 1574, 1511])
  })

  it('those fit for service are of grades 1 to 3', () => {
    const grades = (second: number) =>
      `Có 46/59 thanh niên đủ sức khỏe nhập ngũ với loại 1 là 34 thanh niên, loại 2 là ${second} thanh niên, loại 3 là 2 thanh niên.`
    expect(alarms(grades(10))).toEqual([])
    expect(sums(grades(13))).toEqual([['inconsistent', 46, 49]])
  })
})

describe('a list in a bracket', () => {
  it('of more than the number before it tells what those have, not what they are', () => {
    expect(alarms('Có 248 đảng bộ cơ sở (14 đảng bộ bộ phận và 2.370 chi bộ trực thuộc).')).toEqual([])
  })

  it('reaches over the words that say who they are', () => {
    const text =
      'Thi hành kỷ luật 8 người là cấp ủy viên cấp dưới, cán bộ thuộc diện Ban Thường vụ quản lý (cảnh cáo 2 trường hợp, cách chức 5 trường hợp, khai trừ 1 trường hợp).'
    expect(sums(text)).toEqual([['ok', 8, 8]])
  })
})
