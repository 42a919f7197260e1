import type { Finding } from '#kernel/check-answers.ts'
import { equal, subtract, sum } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { amountOf, summable } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { alike, differenceFinding, differenceHolds, larger, side } from './differences.ts'

const reach = 12
const leftBefore =
  /(?<![\p{L}])(?:còn(?:[\s\u00a0]+lại)?|số[\s\u00a0]+dư(?:[\s\u00a0]+dự kiến)?|dư|chênh lệch|thiếu)(?:[\s\u00a0]+(?:là|có|khoảng|gần|hơn|trên))*[\s\u00a0:]*$/iu
const leftAfter = /^[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,4}còn[\s\u00a0]+lại(?![\p{L}])/iu
const lowered =
  /(?:giảm|xuống|rút|chỉ|vẫn|hiện nay|nay|rút lại|giảm xuống|xuống chỉ)[\s\u00a0]+còn(?:[\s\u00a0]+lại)?(?:[\s\u00a0]+là)?[\s\u00a0]*$/iu

const undone = /^[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,2}(?:đang|chưa|không)(?![\p{L}])/iu

/** "12/16 nhiệm vụ, 4 nhiệm vụ đang thực hiện": what directly follows a pair and is not done. */
const notDone = (text: string, pair: Claim, rest: Claim): boolean =>
  /^[^.;:\d()]{0,60},[\s\u00a0]*(?:và[\s\u00a0]+)?$/u.test(text.slice(pair.end, rest.start)) &&
  undone.test(text.slice(rest.end, rest.end + 40))

const opposites: readonly (readonly [string, string])[] = [
  ['cao hơn', 'thấp hơn'],
  ['nhiều hơn', 'ít hơn'],
  ['tăng', 'giảm'],
  ['trên', 'dưới'],
]
const afterwards = /^(?:[\s\u00a0]+[\p{L}\p{M}]+){1,10}/u
const wordsBehind = (text: string, claim: Claim): string =>
  (afterwards.exec(text.slice(claim.end, claim.end + 80))?.[0] ?? '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** "46/63 địa phương thu cao hơn so cùng kỳ, 19 địa phương thu thấp hơn so cùng kỳ": nobody is in both. */
const opposed = (text: string, pair: Claim, rest: Claim): boolean => {
  const [one, other] = [wordsBehind(text, pair), wordsBehind(text, rest)]
  return (
    one !== '' &&
    opposites.some(([a, b]) =>
      one.includes(a) ? one.replace(a, b) === other : one.includes(b) && one.replace(b, a) === other,
    )
  )
}

const saysLeft = (text: string, claim: Claim): 'left' | 'remaining' | undefined => {
  const before = text.slice(Math.max(0, claim.start - 40), claim.start)
  if (lowered.test(before)) return undefined
  if (/lại(?:[\s\u00a0]+(?:là|có))?[\s\u00a0:]*$/iu.test(before) && leftBefore.test(before))
    return 'remaining'
  if (leftAfter.test(text.slice(claim.end, claim.end + 50))) return 'remaining'
  return leftBefore.test(before) ? 'left' : undefined
}

/** "74/76 buôn …, còn 02 buôn": what is left of a pair. */
const ofPair = (layout: Layout, pair: Placed, rest: Placed, says: boolean): Finding | undefined => {
  const { ratio } = pair.claim
  if (!ratio || rest.claim.ratio || rest.claim.unit === 'number') return undefined
  const sameUnit = pair.claim.unit === rest.claim.unit || pair.claim.unit.startsWith(rest.claim.unit)
  const gap = layout.text.slice(pair.claim.end, rest.claim.start)
  if (!sameUnit || gap.length > 160 || /[;\n]/.test(gap)) return undefined
  const of = { more: side(pair.claim, ratio.whole), less: side(pair.claim), rest: rest.claim }
  const more = larger(sum([ratio.part, rest.claim.value]), ratio.whole)
  const meant =
    says ||
    notDone(layout.text, pair.claim, rest.claim) ||
    (more && opposed(layout.text, pair.claim, rest.claim))
  if (!differenceHolds(of) && (!meant || rest.claim.hedge)) return undefined
  return differenceFinding(layout.text, of)
}

/** A total and a part before it whose difference is what is left, wherever in the paragraph they stand. */
const ofEarlier = (layout: Layout, earlier: readonly Placed[], rest: Placed): Finding | undefined => {
  for (const total of earlier.toReversed()) {
    if (!alike(total.claim, rest.claim) || !larger(amountOf(total.claim), rest.claim.value)) continue
    const part = earlier.find(
      (one) =>
        one !== total &&
        alike(one.claim, total.claim) &&
        equal(subtract(amountOf(total.claim), amountOf(one.claim)), rest.claim.value),
    )
    if (part)
      return differenceFinding(layout.text, {
        more: side(total.claim),
        less: side(part.claim),
        rest: rest.claim,
      })
  }
  return undefined
}

const settledWords = /(?:đã|được|mới)[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){1,4}(?:được[\s\u00a0]+)?$/iu

/** "Có 20 hộ, đã giải quyết 12 hộ, còn lại 9 hộ": only where nothing else stands between. */
const inOneSentence = (layout: Layout, earlier: readonly Placed[], rest: Placed): Finding | undefined => {
  const own = earlier.filter((one) => one.sentence === rest.sentence && one.depth === rest.depth)
  const [total, part] = own.slice(-2)
  if (own.length !== 2 || !total || !part || rest.claim.hedge) return undefined
  const claims = [total.claim, part.claim, rest.claim]
  if (claims.some((one) => one.ratio || one.unit !== total.claim.unit || one.kind !== 'count' || one.hedge))
    return undefined
  const gap = layout.text.slice(total.claim.end, rest.claim.start)
  if (gap.length > 160 || /[;\n]/.test(gap) || !larger(total.claim.value, part.claim.value)) return undefined
  if (!settledWords.test(layout.text.slice(total.claim.end, part.claim.start))) return undefined
  return differenceFinding(layout.text, { more: side(total.claim), less: side(part.claim), rest: rest.claim })
}

/** What is left of a total or a pair: "còn", "còn lại", "số dư". */
export const remainderFindings = (layout: Layout): Finding[] => {
  const { placed } = layout
  return placed.flatMap((rest, at) => {
    if (!summable(rest.claim) || rest.claim.ratio) return []
    // "238/316 vụ, đạt 75,3%, còn lại 78 vụ": the share stands between the pair and what is left of it.
    const before = placed.slice(Math.max(0, at - 3), at).findLast((one) => one.claim.kind !== 'percent')
    const says = saysLeft(layout.text, rest.claim)
    const pair =
      before?.paragraph === rest.paragraph ? ofPair(layout, before, rest, says !== undefined) : undefined
    if (pair || !says) return pair ?? []
    const earlier = placed.slice(Math.max(0, at - reach), at).filter((one) => summable(one.claim))
    return (
      ofEarlier(layout, earlier, rest) ??
      (says === 'remaining' ? inOneSentence(layout, earlier, rest) : undefined) ??
      []
    )
  })
}
