import type { Finding } from '#kernel/check-answers.ts'
import { equal, subtract } from '#kernel/quantity.ts'
import { summable } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { meet } from '../verdicts/interval.ts'
import { bracketChanges } from './brackets.ts'
import { alike, between, boundsOf, differenceFinding, side } from './differences.ts'
import { difference, told, wayOf } from './ways.ts'

const mean = /bình quân|trung bình|mỗi năm|hằng năm|hàng năm/iu
const fromBefore = /(?<![\p{L}])từ[\s\u00a0]+(?:(?:mức|khoảng|gần|hơn|trên|chỉ|có)[\s\u00a0]+)*$/iu
const toBefore =
  /(?<![\p{L}])(?:lên|xuống|còn|thành|đến|tới)(?:[\s\u00a0]+(?:còn|đến|tới|thành|là|mức|gần|hơn|trên|khoảng))*[\s\u00a0]*$/iu

/** "từ 700 người lên 958 người, tăng 258 người", the change before or behind. */
const fromTo = (layout: Layout, claims: readonly Placed[], at: number): Finding | undefined => {
  const [then, now] = [claims[at], claims[at + 1]]
  if (!then || !now || !alike(then.claim, now.claim) || then.claim.ratio || now.claim.ratio) return undefined
  const { text } = layout
  const gap = text.slice(then.claim.end, now.claim.start)
  if (gap.length > 90 || /[;\n]/.test(gap) || !toBefore.test(gap)) return undefined
  if (!fromBefore.test(text.slice(Math.max(0, then.claim.start - 24), then.claim.start))) return undefined
  const [change, order] =
    claims[at + 2] && wayOf(text, claims[at + 2] as Placed)
      ? [claims[at + 2], 'behind' as const]
      : [claims[at - 1], 'before' as const]
  const way = change && wayOf(text, change)
  if (!change || !way || !alike(change.claim, now.claim)) return undefined
  const between =
    order === 'behind'
      ? text.slice(now.claim.end, change.claim.start)
      : text.slice(change.claim.end, then.claim.start)
  if (
    between.length > 60 ||
    /[;\n]/.test(between) ||
    mean.test(between) ||
    mean.test(text.slice(change.claim.end, change.claim.end + 20))
  )
    return undefined
  return told(layout, difference(way, now, then, change), true)
}

/** "33/31,5 ha, vượt 1,5 ha": the pair itself says how far. */
const againstPlan = (layout: Layout, claims: readonly Placed[], at: number): Finding | undefined => {
  const [pair, change] = [claims[at - 1], claims[at]]
  const way = change && wayOf(layout.text, change)
  if (!pair?.claim.ratio || !change || !way || !summable(change.claim) || change.claim.ratio) return undefined
  const gap = layout.text.slice(pair.claim.end, change.claim.start)
  if (gap.length > 30 || /[;.\n]/.test(gap) || !alike(pair.claim, change.claim)) return undefined
  const [done, planned] = [side(pair.claim), side(pair.claim, pair.claim.ratio.whole)]
  const of = way === 'up' ? { more: done, less: planned } : { more: planned, less: done }
  return told(layout, { ...of, rest: change.claim }, false)
}

/** "đầu năm có 850 …, cuối năm có 907 …, tăng 57 so với đầu năm": two numbers somewhere before. */
const againstEarlier = (layout: Layout, before: readonly Placed[], change: Placed): Finding | undefined => {
  const way = wayOf(layout.text, change)
  if (
    !way ||
    change.claim.ratio ||
    change.claim.hedge ||
    mean.test(layout.text.slice(change.claim.end, change.claim.end + 20))
  )
    return undefined
  const now = before.findLast(
    (one) => one.depth <= change.depth && summable(one.claim) === summable(change.claim),
  )
  if (!now || now.claim.ratio || !alike(now.claim, change.claim)) return undefined
  if (layout.text.slice(now.claim.end, change.claim.start).length > 80) return undefined
  const then = before.findLast((one) => {
    if (one === now || one.claim.ratio || !alike(one.claim, now.claim)) return false
    const of = difference(way, now, one, change)
    if (now.claim.kind === 'percent')
      return change.claim.decimals > 0 && equal(subtract(of.more.value, of.less.value), change.claim.value)
    return meet(between(of.more.bounds, of.less.bounds), boundsOf(change.claim))
  })
  return then && differenceFinding(layout.text, difference(way, now, then, change))
}

const sinceOpening =
  /^[^;.\d\n]{0,24}so[\s\u00a0]+(?:với[\s\u00a0]+)?(?<opening>đầu[\s\u00a0]+(?:kỳ|năm|nhiệm kỳ|quý|tháng))/iu

/** "Đầu kỳ 785 đồng chí … Cuối kỳ 850 đồng chí, tăng 65 đồng chí so với đầu kỳ": both ends have their names. */
const sinceNamed = (layout: Layout, before: readonly Placed[], change: Placed): Finding | undefined => {
  const { text } = layout
  const way = wayOf(text, change)
  const opening = sinceOpening.exec(text.slice(change.claim.end, change.claim.end + 60))?.groups?.opening
  const now = before.at(-1)
  if (!way || !opening || !now || now.sentence !== change.sentence || now.depth !== change.depth)
    return undefined
  if (text.slice(now.claim.end, change.claim.start).length > 24) return undefined
  const named = before.filter(
    (one) =>
      one !== now &&
      text
        .slice(Math.max(0, one.claim.start - 30), one.claim.start)
        .toLowerCase()
        .replace(/[\s\u00a0:]+(?:là|có)?[\s\u00a0:]*$/u, '')
        .endsWith(opening.toLowerCase()),
  )
  const [then] = named
  if (named.length !== 1 || !then || ![then, now, change].every((one) => countOf(one, change)))
    return undefined
  return differenceFinding(text, difference(way, now, then, change))
}

const countOf = ({ claim }: Placed, like: Placed): boolean =>
  claim.kind === 'count' && !claim.ratio && !claim.hedge && !claim.upTo && claim.unit === like.claim.unit

/** What rose or fell: from one number to another, against last year's, against the plan. */
export const changeFindings = (layout: Layout): Finding[] => {
  const found: Finding[] = []
  let before: Placed[] = []
  for (const sentence of layout.sentences) {
    sentence.claims.forEach((one, at) => {
      const sure = fromTo(layout, sentence.claims, at) ?? againstPlan(layout, sentence.claims, at)
      const all = sure ? [sure] : bracketChanges(layout, sentence, at)
      found.push(...all)
      if (
        all.length === 0 &&
        wayOf(layout.text, one) &&
        !found.slice(-6).some((told) => told.start <= one.claim.start && told.end >= one.claim.end)
      ) {
        const near = [...before, ...sentence.claims.slice(Math.max(0, at - 12), at)].slice(-12)
        const since = sinceNamed(layout, near, one) ?? againstEarlier(layout, near, one)
        if (since) found.push(since)
      }
    })
    before = [...before, ...sentence.claims.slice(-12)].slice(-12)
  }
  return found
}
