import { describe, expect, it } from 'vitest'
import { notesIn } from './given.ts'

const mixed = (text: string) => notesIn(text).filter((one) => one.note === 'mixed-units')

describe('turns and persons mixed for one quantity are noted', () => {
  it.each([
    'Đã cử 120 lượt đồng chí đi bồi dưỡng, trong đó 80 đồng chí là cấp ủy viên.',
    'Thực hiện công tác cán bộ đối với 90 lượt cán bộ, gồm điều động 30 đồng chí; bổ nhiệm 60 đồng chí.',
    'Tập huấn cho 45 đồng chí, gồm 20 lượt cán bộ xã và 25 lượt cán bộ thôn.',
    'Điều động 25 lượt cán bộ.\nNhư vậy, cả năm đã điều động 25 đồng chí.',
  ])('%s', (text) => {
    expect(mixed(text)).toHaveLength(1)
  })
})

describe('turns and persons side by side are not', () => {
  it.each([
    'Tiếp 320 lượt công dân với 290 người.',
    'Tiếp 320 lượt công dân, gồm tiếp thường xuyên 200 lượt với 180 người, tiếp định kỳ 120 lượt với 110 người.',
    'Đã cử 120 lượt đồng chí đi bồi dưỡng, trong đó 80 lượt đồng chí là cấp ủy viên.',
    'Kết nạp 60 đảng viên, trong đó nữ 25 đồng chí.',
    'Tổ chức 14 hội nghị với 2.400 lượt người dự. Toàn xã có 510 đảng viên.',
    'Khám bệnh cho 1.200 lượt người. Trong đó, hộ nghèo được quan tâm; có 60 người được miễn phí.',
    'Điều động 3 lượt cán bộ.\nĐiều động 3 đồng chí.',
  ])('%s', (text) => {
    expect(mixed(text)).toEqual([])
  })
})
