import type { Finding } from '#kernel/check-answers.ts'
import { equal, sum } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { accusation } from './accusation.ts'
import { agrees, said } from './finding.ts'
import { type PartList, partLists } from './lists.ts'
import { readingsOf } from './readings.ts'
import { someParts } from './some-parts.ts'

/** The readings of one list: exact sums, the other number of a pair, or a part that is short. */
const settled = (layout: Layout, list: PartList, readings: readonly Placed[][]): Finding | undefined => {
  const { claim } = list.total
  for (const parts of readings) {
    const claims = parts.map((one) => one.claim)
    const values = claims.map(amountOf)
    const stated = claim.ratio?.part ?? claim.value
    const verdict = parts.length >= 2 ? agrees(claim, stated, values, claims) : undefined
    if (verdict) return said(layout, list, parts, stated, values, verdict)
    if (!claim.ratio) continue
    const [part, whole] = [claim.ratio.part, claim.ratio.whole]
    if (parts.length >= 2 && equal(sum(values), whole)) return said(layout, list, parts, whole, values, 'ok')
    if (equal(sum([part, ...values]), whole)) return said(layout, list, parts, whole, [part, ...values], 'ok')
  }
  return undefined
}

/** The lists of one opening word: all that are settled, else the first that says something. */
const openingFindings = (layout: Layout, lists: readonly PartList[]): [Claim, Finding][] => {
  const read = lists.map((list) => {
    const readings = readingsOf(layout, list)
    return { list, readings, fitting: settled(layout, list, readings) }
  })
  // What adds up to one total accuses no other that stands beside it.
  const taken = new Set(read.flatMap(({ fitting }) => (fitting ? [fitting.numbers.join()] : [])))
  const sure = read.flatMap(({ list, readings, fitting }): [Claim, Finding][] => {
    const accused = fitting ? undefined : accusation(layout, list, readings[0] ?? [])
    const found = fitting ?? (accused && !taken.has(accused.numbers.join()) ? accused : undefined)
    return found ? [[list.total.claim, found]] : []
  })
  const rest = read
    .filter(({ list }) => !sure.some(([total]) => total === list.total.claim))
    .flatMap(({ list, readings }): [Claim, Finding][] => {
      const found = someParts(layout, list, readings[0] ?? [])
      return found ? [[list.total.claim, found]] : []
    })
  const distant = lists[0]?.fromBefore === true
  if (distant) return sure.length > 0 ? sure.slice(0, 1) : rest.slice(0, 1)
  return [...sure, ...rest]
}

/** Totals and their parts, wherever the wording opens a list. One sum a total, the firmest. */
export const partFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence, at) => {
    const byOpening = grouped(partLists(layout, sentence, sentencesBefore(layout, at)), (one) => one.opensAt)
    const found = [...byOpening.values()].flatMap((lists) => openingFindings(layout, lists))
    const byTotal = grouped(found, ([total]) => total)
    return [...byTotal.values()].flatMap((all) => firmest(all.map(([, one]) => one)))
  })

const grouped = <Key, One>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> => {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return groups
}

const firmest = (found: readonly Finding[]): Finding[] => {
  const sure = found.filter((one) => one.relation === 'parts-total')
  const some = found.filter((one) => one.relation !== 'parts-total')
  const fitting = sure.filter((one) => one.verdict === 'ok')
  const kept = fitting.length > 0 ? fitting : sure.slice(0, 1)
  return [
    ...kept,
    ...some
      .filter(
        (one) =>
          !kept.some(
            (sum) =>
              sum.end > one.end &&
              sum.start === one.start &&
              sum.numbers.some((n) => one.numbers.includes(n)),
          ),
      )
      .slice(0, 2),
  ]
}

/** The three sentences before, the nearest first, as far as they stand in the paragraph or right above it. */
const sentencesBefore = (layout: Layout, at: number): Sentence[] => {
  const here = layout.sentences[at]
  const near = layout.sentences.slice(Math.max(0, at - 3), at).toReversed()
  return near.filter(
    (one, back) => one.paragraph === here?.paragraph || (back === 0 && one.claims.length > 0),
  )
}
