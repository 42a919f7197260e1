import { compare, type Exact } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { placeFrom } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { withoutBrackets } from '../layout/layout.ts'
import { labelOf } from '../layout/wording.ts'

const farthest = 90
const joins =
  /^[\s\u00a0]*(?:\/|[^,;:.()\d]{0,30}(?:trong|trên|\/)[\s\u00a0]*(?:tổng[\s\u00a0]+(?:số[\s\u00a0]+)?|số[\s\u00a0]+))$/u

/**
 * A part and its whole printed apart: "176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn", "13 đồng chí trong
 * tổng số 40 ủy viên". `whole` is the claim the percentage stands beside.
 */
export const statedPair = (
  layout: Layout,
  whole: Placed,
): { part: Placed; whole: { claim: Claim; value: Exact } } | undefined => {
  if (whole.claim.ratio) return undefined
  const claims = layout.sentences[whole.sentence]?.claims ?? []
  const at = placeFrom(claims, whole.claim.start)
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const part = claims[back]
    if (!part) return undefined
    if (part.depth > whole.depth) continue
    const gap = layout.text.slice(part.claim.end, whole.claim.start)
    if (gap.length > farthest || !joins.test(withoutBrackets(gap))) return undefined
    if (part.claim.ratio || part.claim.kind === 'percent' || part.claim.upTo) return undefined
    const slash = /^[\s\u00a0]*\/[\s\u00a0]*$/.test(withoutBrackets(gap))
    if (!slash && compare(part.claim.value, whole.claim.value) > 0) return undefined
    return { part, whole: { claim: whole.claim, value: whole.claim.value } }
  }
  return undefined
}

/** "Có 7 nữ, 12 trẻ, chiếm lần lượt 17,5% và 30%": the count that stands in the same place of its list. */
export const inOrder = (layout: Layout, sentence: Sentence, at: number): Placed | undefined => {
  const { claims } = sentence
  let first = at
  while (first > 0 && claims[first - 1]?.claim.kind === 'percent' && at - first < 12) first -= 1
  const percent = claims[first]
  if (!percent) return undefined
  const from = Math.max(claims[first - 1]?.claim.end ?? sentence.start, percent.claim.start - 120)
  const lead = layout.text.slice(from, percent.claim.start)
  if (!/lần lượt/iu.test(lead)) return undefined
  let last = at
  while (claims[last + 1]?.claim.kind === 'percent' && last - first < 12) last += 1
  const counts = claims.slice(Math.max(0, first - (last - first + 1)), first)
  return counts.length === last - first + 1 ? counts[at - first] : undefined
}

/** The claims next to this one in its sentence that are no percentages, the nearest first. */
export const claimsAround = (
  layout: Layout,
  placed: Placed,
  where: 'before' | 'behind',
  most: number,
): Placed[] => {
  const claims = layout.sentences[placed.sentence]?.claims ?? []
  const at = placeFrom(claims, placed.claim.start)
  const step = where === 'before' ? -1 : 1
  const found: Placed[] = []
  for (let next = at + step; found.length < most && Math.abs(next - at) <= 2 * most; next += step) {
    const one = claims[next]
    if (!one) break
    if (one.claim.kind !== 'percent') found.push(one)
  }
  return found
}

const called =
  /^[\s\u00a0]*(?:(?:trong|trên|so với)[\s\u00a0]+)?(?:tổng[\s\u00a0]+số|tổng|số)[\s\u00a0]+(?<words>\p{L}+(?:[\s\u00a0]+\p{L}+){0,3})/iu
const farthestPair = 320

/**
 * "111/664 đơn vị cấp huyện thuộc 40 tỉnh … đạt chuẩn, chiếm 16,4% tổng số đơn vị cấp huyện": the pair whose own
 * words the percentage's whole is called by, over whatever stands between.
 */
export const calledPair = (layout: Layout, sentence: Sentence, at: number): Placed | undefined => {
  const percent = sentence.claims[at]
  if (!percent) return undefined
  const after = layout.text.slice(percent.claim.end, percent.claim.end + 60)
  const words =
    called
      .exec(after)
      ?.groups?.words?.toLowerCase()
      .split(/[\s\u00a0]+/) ?? []
  const before = sentence.claims.slice(Math.max(0, at - 8), at)
  if (words.length < 2 || before.at(-1)?.claim.ratio) return undefined
  const pair = before.findLast((one) => one.claim.ratio && one.depth <= percent.depth)
  if (!pair || percent.claim.start - pair.claim.end > farthestPair) return undefined
  if (before.some((one) => one.claim.kind === 'percent' && one.claim.start > pair.claim.start))
    return undefined
  if (/[;\n]/.test(layout.text.slice(pair.claim.end, percent.claim.start))) return undefined
  const label = labelOf(layout.text, pair.claim).split(' ')
  return words.slice(0, 2).every((one, index) => one === label[index]) ? pair : undefined
}
