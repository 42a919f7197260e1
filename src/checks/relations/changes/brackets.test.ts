import { describe, expect, it } from 'vitest'
import { checkText } from '../../check-text.ts'

const differences = (text: string) =>
  checkText(text)
    .findings.filter((one) => one.relation === 'difference')
    .map((one) => [one.verdict, one.stated, one.expected])

describe('what a bracket says of then', () => {
  it('now and then as a pair, up and down', () => {
    expect(differences('Phát hiện 206 vụ, so với cùng kỳ tăng 93 vụ (206/113 vụ).')).toEqual([['ok', 93, 93]])
    expect(differences('Xảy ra 180 vụ, so với cùng kỳ ít hơn 03 vụ = 1,6% (180/183 vụ).')).toContainEqual([
      'ok',
      3,
      3,
    ])
  })

  it('a pair of the number of now that does not give the change is an error', () => {
    expect(differences('Phát hiện 206 vụ, so với cùng kỳ tăng 83 vụ (206/113 vụ).')).toEqual([
      ['inconsistent', 83, 93],
    ])
  })

  it('a pair that speaks of something else is left alone', () => {
    expect(differences('Phát hiện 206 vụ, tăng 83 vụ (12/15 vụ đã xét xử).')).toEqual([])
    expect(differences('Phát hiện 206 vụ, giảm 6 vụ (206/113 vụ).')).toEqual([])
  })

  it('points between two percentages, and nothing where the rise is relative', () => {
    const share = (rise: string) =>
      `Khám bệnh đạt 115,7% chỉ tiêu kế hoạch, tăng ${rise} so với cùng kỳ (năm 2017 đạt 90,4%).`
    expect(differences(share('25,3%'))).toHaveLength(1)
    expect(differences(share('28%'))).toEqual([])
  })
})
