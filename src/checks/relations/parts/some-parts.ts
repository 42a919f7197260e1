import type { Finding } from '#kernel/check-answers.ts'
import { compare } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { crossing } from './attributes.ts'
import { saidOfSome } from './finding.ts'
import { namesUnitOf, type PartList } from './lists.ts'
import { isChange } from './readings.ts'

/** Parts that do not claim to be all: each fits into the total. */
export const someParts = (
  layout: Layout,
  list: PartList,
  likeliest: readonly Placed[],
): Finding | undefined => {
  const parts = untilNested(layout, likeliest)
  const overlaps = list.opening === 'exhaustive' && parts.length > 1 && crossing(layout, parts)
  if (list.opening !== 'partial' && list.opening !== 'bracket' && !overlaps) return undefined
  const stated = amountOf(list.total.claim)
  const values = parts.map((one) => amountOf(one.claim))
  if (values.length === 0 || values.some((one) => compare(stated, one) < 0)) return undefined
  if (parts.some((one) => isChange(layout, one) || !alike(layout, list.total.claim, one.claim)))
    return undefined
  return saidOfSome(layout, list, parts)
}

const alike = (layout: Layout, total: Claim, part: Claim): boolean =>
  part.unit === total.unit ||
  total.unit === 'number' ||
  namesUnitOf(layout.text, total, part) ||
  (part.unit === 'number' && part.kind === 'count' && total.kind !== 'money' && named(layout.text, part))

const otherTime = /cùng kỳ|trước|năm|đầu|cuối|kế hoạch|chỉ tiêu|mục tiêu|so với|số|điều|khoản|mục|lần|thứ/iu
/** "(nữ 26, …": the words before a number of no unit say whom it counts. */
const named = (text: string, part: Claim): boolean => {
  const words = /[\p{L}\s\u00a0]{2,60}$/u.exec(text.slice(Math.max(0, part.start - 60), part.start))?.[0]
  return (
    words !== undefined &&
    words.trim() !== '' &&
    !otherTime.test(words.replace(/số(?=[\s\u00a0]+(?:hộ|đảng|người))|thiểu số/giu, ''))
  )
}

/** The parts up to where one of them opens a list of its own. */
const untilNested = (layout: Layout, parts: readonly Placed[]): readonly Placed[] => {
  const at = parts.findIndex((one, index) => {
    const before = parts[index - 1]
    return before && nestedOpening.test(layout.text.slice(before.claim.end, one.claim.start))
  })
  return at < 0 ? parts : parts.slice(0, at)
}
const nestedOpening = /trong đó|trong số đó|bao gồm|gồm|(?<![\p{L}])với[\s\u00a0]+$/iu
