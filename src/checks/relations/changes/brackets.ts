import type { Finding } from '#kernel/check-answers.ts'
import { equal } from '#kernel/quantity.ts'
import { summable } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { alike, type Difference, differenceHolds, larger, side } from './differences.ts'
import { difference, told, wayOf } from './ways.ts'

const earlierTime = /cùng kỳ|năm|kỳ|tháng|quý|trước|đầu|khóa|khoá/iu

const behindIt = /^[^();.\n]{0,90}\([^()]{0,90}$/su
const runOn = /^[^(;.:\n]{0,40}[,và][\s\u00a0][^(;.:\n]{0,30}$/u

/** The changes told one after another: "giảm 146 lượt tiếp, 127 lượt người". */
const changesFrom = (layout: Layout, claims: readonly Placed[], at: number): Placed[] => {
  const changes = [claims[at] as Placed]
  for (let next = at + 1; next < claims.length && changes.length < 3; next++) {
    const [last, one] = [changes.at(-1), claims[next]]
    if (!last || !one || one.depth !== last.depth || one.claim.kind === 'percent') break
    const gap = layout.text.slice(last.claim.end, one.claim.start)
    if (!runOn.test(gap) || /đạt|bằng|tăng|giảm|so với|trong đó|nâng/iu.test(gap)) break
    changes.push(one)
  }
  return changes
}

/** "…, tăng 131 đơn so với cùng kỳ (1.405 đơn)": the number of then stands in the bracket behind. */
const againstBracket = (layout: Layout, sentence: Sentence, at: number): Finding[] => {
  const { claims } = sentence
  const first = claims[at]
  const way = first && wayOf(layout.text, first)
  if (!first || !way || !summable(first.claim) || first.claim.ratio) return []
  const changes = changesFrom(layout, claims, at)
  const last = changes.at(-1) ?? first
  const behind = claims.slice(at + changes.length, at + changes.length * 2)
  const opens = layout.text.slice(last.claim.end, behind[0]?.claim.start ?? last.claim.end)
  if (behind.length !== changes.length || !behindIt.test(opens) || !earlierTime.test(opens)) return []
  const now = claims
    .slice(Math.max(0, at - 12), at)
    .filter((one) => one.depth <= first.depth && summable(one.claim))
    .slice(-changes.length)
  if (now.length !== changes.length) return []
  const all = changes.map((change, index) =>
    difference(way, now[index] as Placed, behind[index] as Placed, change),
  )
  if (!all.every((one) => alike(one.more.claim, one.less.claim) && alike(one.more.claim, one.rest))) return []
  const holding = all.filter(differenceHolds).length
  const plain = all.length === 1 && all.every((one) => sameCount(one))
  return all.flatMap((one) => told(layout, one, holding > 0 || plain) ?? [])
}

const sameCount = ({ more, less, rest }: Difference): boolean =>
  rest.unit !== 'number' && more.claim.unit === rest.unit && less.claim.unit === rest.unit

const pairOpens = /^[\s\u00a0]*(?:=[\s\u00a0]*\d[\d.,]*[\s\u00a0]?%[\s\u00a0]*)?\([\s\u00a0]*$/u

/** "206 vụ …, tăng 93 vụ (206/113 vụ)": the bracket sets now against then. */
const againstPairBehind = (layout: Layout, claims: readonly Placed[], at: number): Finding | undefined => {
  const change = claims[at]
  const way = change && wayOf(layout.text, change)
  const pair = claims.slice(at + 1, at + 3).find((one) => one.claim.kind !== 'percent')
  const ratio = pair?.claim.ratio
  if (!way || !pair || !ratio || change.claim.ratio || change.claim.unit !== pair.claim.unit) return undefined
  if (!pairOpens.test(layout.text.slice(change.claim.end, pair.claim.start))) return undefined
  const [now, then] = [side(pair.claim), side(pair.claim, ratio.whole)]
  const of = way === 'up' ? { more: now, less: then } : { more: then, less: now }
  const closes = /^[\s\u00a0]*\)/u.test(layout.text.slice(pair.claim.end, pair.claim.end + 4))
  const namedNow = claims
    .slice(Math.max(0, at - 12), at)
    .some((one) => one.claim.unit === pair.claim.unit && equal(one.claim.value, ratio.part))
  const sure = closes && namedNow && larger(of.more.value, of.less.value) && !change.claim.hedge
  return told(layout, { ...of, rest: change.claim }, sure)
}

/** "đạt 115,7% …, tăng 25,3% so với cùng kỳ (năm 2017 đạt 90,4%)": a rise in points, where it is just that. */
const inPoints = (layout: Layout, claims: readonly Placed[], at: number): Finding | undefined => {
  const [now, change, then] = [claims[at - 1], claims[at], claims[at + 1]]
  const way = change && wayOf(layout.text, change)
  if (!way || !now || !then || [now, change, then].some((one) => one.claim.kind !== 'percent'))
    return undefined
  const opens = layout.text.slice(change.claim.end, then.claim.start)
  if (now.depth > change.depth || !behindIt.test(opens) || !earlierTime.test(opens)) return undefined
  if (/[;\n]/.test(layout.text.slice(now.claim.end, change.claim.start))) return undefined
  return change.claim.decimals > 0 ? told(layout, difference(way, now, then, change), false) : undefined
}

/** What the bracket behind a change says of then, or of now and then. */
export const bracketChanges = (layout: Layout, sentence: Sentence, at: number): Finding[] => {
  const one = againstPairBehind(layout, sentence.claims, at) ?? inPoints(layout, sentence.claims, at)
  return one ? [one] : againstBracket(layout, sentence, at)
}
