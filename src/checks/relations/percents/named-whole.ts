import type { Layout } from '../layout/layout.ts'
import { labelOf } from '../layout/wording.ts'
import type { Base } from './bases.ts'
import type { TiedPercent } from './ties.ts'

const named =
  /^[\s\u00a0]*(?:(?:trên|trong|so với)[\s\u00a0]+)?tổng(?:[\s\u00a0]+số)?[\s\u00a0]+(?<whole>\p{L}+(?:[\s\u00a0]+\p{L}+){3,8})[\s\u00a0]*[.,;()\n]/iu
const farthest = 24

/**
 * "có 272 đảng viên bị thi hành kỷ luật … 47 cấp ủy viên, chiếm 17,3% tổng số đảng viên bị kỷ luật": the one
 * whole that is called by all the words behind the percentage.
 */
export const namedWhole = (layout: Layout, tied: TiedPercent, bases: readonly Base[]): Base | undefined => {
  const { percent, of } = tied
  if (!tied.saysShare || percent.claim.start - of.claim.end > farthest) return undefined
  const whole = named.exec(layout.text.slice(percent.claim.end, percent.claim.end + 80))?.groups?.whole
  if (!whole) return undefined
  const words = whole.toLowerCase().split(/[\s\u00a0]+/)
  const called = bases.filter(({ claim }) => {
    const label = labelOf(layout.text, claim).split(' ')
    return words[0] === label[0] && words[1] === label[1] && words.every((one) => label.includes(one))
  })
  const values = new Set(called.map((one) => `${one.value.n}/${one.value.d}`))
  return values.size === 1 ? called[0] : undefined
}
