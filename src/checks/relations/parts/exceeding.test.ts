import { expect, it } from 'vitest'
import { checkText } from '../../check-text.ts'

const alarms = (text: string) =>
  checkText(text).findings.filter((one) => one.relation === 'partial-list' && one.verdict === 'inconsistent')
const spent = (total: string, opening = 'Trong số trên, riêng') =>
  `Tổng chi ngân sách quý I ước tính là ${total} tỷ đồng, bằng 18,8% dự toán. ${opening} chi thường xuyên là hơn 222.000 tỷ đồng, tăng 5,3%.`

it('a part of the only total before it is not greater than that', () => {
  expect(alarms(spent('280.000'))).toEqual([])
  expect(alarms(spent('28.000'))).toMatchObject([{ stated: 28000, numbers: [222000] }])
})

it('only where the wording says of what it is a part', () => {
  expect(alarms(spent('28.000', 'Năm trước,'))).toEqual([])
  expect(alarms('Hỗ trợ mỗi hộ tổng mức 15 triệu đồng. Trong đó, vốn huyện 300 triệu đồng.')).toEqual([])
})
