import type { Finding } from '#kernel/check-answers.ts'
import { compare, equal, exact, sum } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { mayBePart } from '../parts/lists.ts'
import { sumFinding } from '../verdicts/sum.ts'

const reach = 10

/** The next number is one more item of the same list. */
const listGoesOn = (layout: Layout, total: Placed, last: Placed, rest: readonly Placed[]): boolean => {
  const next = rest.find((one) => one.depth <= last.depth && one.claim.kind !== 'percent')
  if (!next || next.sentence !== last.sentence || !mayBePart(total.claim, next.claim)) return false
  const gap = layout.text.slice(last.claim.end, next.claim.start)
  return gap.length < 60 && /,|(?<![\p{L}])và(?![\p{L}])/u.test(gap) && !/[;:]|trong đó/iu.test(gap)
}

/** A total and the numbers right behind it that add up to it, without a word that says so. */
const runningSum = (layout: Layout, total: Placed, following: readonly Placed[]): Finding | undefined => {
  if (compare(total.claim.value, exact(4)) < 0 || total.claim.ratio) return undefined
  const parts: Claim[] = []
  for (const [at, one] of following.entries()) {
    if (one.depth > total.depth || !mayBePart(total.claim, one.claim)) continue
    parts.push(one.claim)
    const added = sum(parts.map((part) => part.value))
    if (compare(added, total.claim.value) > 0) return undefined
    if (parts.length < 2 || !equal(added, total.claim.value)) continue
    if (listGoesOn(layout, total, one, following.slice(at + 1))) return undefined
    return sumFinding(layout.text, { total: total.claim, parts, values: parts.map(({ value }) => value) })
  }
  return undefined
}

/** Sums that only the order of the numbers tells. */
export const sequenceFindings = (layout: Layout, told: readonly Finding[]): Finding[] => {
  const totals = new Set(told.filter((one) => one.relation === 'parts-total').map((one) => one.start))
  const { placed } = layout
  return placed.flatMap((one, at) => {
    if (one.claim.upTo || one.claim.kind === 'percent') return []
    const following = placed.slice(at + 1, at + 1 + reach).filter((next) => next.paragraph === one.paragraph)
    return (totals.has(one.claim.start) ? undefined : runningSum(layout, one, following)) ?? []
  })
}
