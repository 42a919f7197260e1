import { describe, expect, it } from 'vitest'
import { readClaims } from '../../claims/read-claims.ts'
import { layOut } from '../layout/layout.ts'
import { hundredFindings } from './hundreds.ts'

const verdicts = (text: string) =>
  hundredFindings(layOut(text, readClaims(text)))
    .filter((one) => one.relation === 'parts-total')
    .map((one) => one.verdict)

describe('shares that make up a hundred per cent', () => {
  it.each([
    'Có 62,62% chi bộ trong sạch, trong đó 24,37% tiêu biểu; 30,96% hoàn thành tốt; 6,13% hoàn thành và 0,29% yếu.',
    'Có 604 chi bộ hoàn thành tốt, đạt 91,2%, trong đó 23,8% xuất sắc. Có 8,8% hoàn thành nhiệm vụ.',
    'Hoàn thành xuất sắc 11,3%, hoàn thành tốt 75,5%, hoàn thành nhiệm vụ 12,7%, không hoàn thành 0,5%.',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['ok'])
  })
  it.each([
    'Đạt 60% kế hoạch. Có 40% số hộ tham gia.',
    'Đạt 91,2%, tăng 8,8% so với cùng kỳ.',
    'Hoàn thành xuất sắc 11,3%, hoàn thành tốt 57,5%, hoàn thành nhiệm vụ 12,7%, không hoàn thành 0,5%, còn lại chưa xếp loại.',
  ])('says nothing of %s', (text) => {
    expect(verdicts(text)).toEqual([])
  })
  it('accuses the four grades that do not make it up', () => {
    const text =
      'Hoàn thành xuất sắc 11,3%, hoàn thành tốt 57,5%, hoàn thành nhiệm vụ 12,7%, không hoàn thành 0,5%.'
    expect(verdicts(text)).toEqual(['inconsistent'])
  })
})
