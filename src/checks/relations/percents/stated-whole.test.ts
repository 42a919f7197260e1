import { describe, expect, it } from 'vitest'
import { readClaims } from '../../claims/read-claims.ts'
import { layOut } from '../layout/layout.ts'
import { percentFindings } from './percents.ts'

const wrong = (text: string) =>
  percentFindings(layOut(text, readClaims(text)))
    .filter((one) => one.verdict === 'inconsistent')
    .map((one) => one.stated)

describe('a percentage told apart from its whole', () => {
  it.each<[string, number]>([
    ['Đảng bộ có 709 tổ chức cơ sở đảng. Qua đánh giá, có 439 TCCSĐ vững mạnh (chiếm 62,62%).', 0.6262],
    ['Hộ cận nghèo có 715 hộ. Trong đó, hộ dân tộc thiểu số là 699 hộ, chiếm 98,7% hộ cận nghèo.', 0.987],
    [
      'Có 615 đại biểu các bộ và 1.045 đại biểu các tỉnh. Trong đó, Tày có 108 đại biểu (chiếm 10,38%).',
      0.1038,
    ],
    [
      'Có 111/664 đơn vị cấp huyện thuộc 40 tỉnh đạt chuẩn, chiếm khoảng 16,4% tổng số đơn vị cấp huyện.',
      0.164,
    ],
    ['Vận động được 5,565 tỷ/3,550 tỷ đạt 160% chỉ tiêu được giao.', 1.6],
    ['Lúa 53,5/52 ha, tăng 2,9%; ngô 73/70 ha, tăng 4,3%; sắn 80/54 ha, tăng 84,1% so với kế hoạch.', 0.841],
    ['Hiện có 41 chi bộ. Qua đánh giá có 22 chi bộ hoàn thành nhiệm vụ, tỷ lệ trên 4,8%.', 0.048],
  ])('%s', (text, stated) => {
    expect(wrong(text)).toEqual([stated])
  })
  it.each([
    'Đảng bộ có 709 tổ chức cơ sở đảng. Qua đánh giá, có 439 TCCSĐ vững mạnh (chiếm 61,92%).',
    // Another whole is called by name.
    'Hộ cận nghèo có 715 hộ. Trong đó, hộ dân tộc thiểu số là 699 hộ, chiếm 8,7% số hộ toàn xã.',
    // Both shares are of 120 that were assessed.
    'Có 130 chi bộ. Qua đánh giá có 90 chi bộ vững mạnh, chiếm 75%; 30 chi bộ hoàn thành tốt, chiếm 25%.',
    // Other nouns, and neither a list nor an outcome of what was told before.
    'Có 709 chi bộ. Qua đánh giá có 439 đảng bộ vững mạnh, chiếm 62,62%.',
    'Có 709 chi bộ. Năm trước có 439 chi bộ vững mạnh, chiếm 62,62%.',
    'Thu 12/8 tỷ đồng, đạt 148% kế hoạch.',
    // Grades rise and fall in points.
    'Có 1 cơ sở đảng yếu kém (giảm 0,84%) và 41 trường hợp không đủ tư cách (giảm 0,07%).',
  ])('accuses nothing in %s', (text) => {
    expect(wrong(text)).toEqual([])
  })
})
