import { expect, it } from 'vitest'
import { checkText } from '../../check-text.ts'

const alarms = (text: string) =>
  checkText(text)
    .findings.filter((one) => one.verdict === 'inconsistent')
    .map((one) => [one.stated, one.expected])
const compared = (less: number) =>
  `Có 46/63 địa phương thu cao hơn so cùng kỳ, ${less} địa phương thu thấp hơn so cùng kỳ.`

it('opposites of one pair are together no more than all, and may be fewer', () => {
  expect(alarms(compared(17))).toEqual([])
  expect(alarms(compared(12))).toEqual([])
  expect(alarms(compared(19))).toEqual([[19, 17]])
})

it('what is not opposed may hold of the same ones', () => {
  expect(alarms('Có 46/63 địa phương thu cao hơn so cùng kỳ, 34 địa phương vượt dự toán năm.')).toEqual([])
})
