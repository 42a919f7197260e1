import type { Finding } from '#kernel/check-answers.ts'
import { equal, sum } from '#kernel/quantity.ts'
import { amountOf, summable } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { sumOf } from '../verdicts/sum.ts'

const fewest = 3
const most = 40

/** The numbers of a sentence that is nothing but a list: all of one unit, outside of brackets. */
const listOf = (sentence: Sentence): Placed[] => {
  const outside = sentence.claims.filter((one) => one.depth === 0 && one.claim.kind !== 'percent')
  const unit = outside[0]?.claim.unit
  const plain = outside.every(
    ({ claim }) => claim.unit === unit && claim.unit !== 'number' && summable(claim) && !claim.hedge,
  )
  return plain && outside.length >= fewest && outside.length <= most ? outside : []
}

/** "Toàn huyện tiếp 65 lượt … . Theo đó, xã A 10 lượt, xã B 27 lượt, …": the sentence adds up to a total before it. */
export const sentenceListFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence, at) => {
    const parts = listOf(sentence)
    if (parts.length === 0) return []
    const added = sum(parts.map((one) => amountOf(one.claim)))
    const total = layout.sentences
      .slice(Math.max(0, at - 2), at)
      .flatMap((one) => one.claims.slice(-12))
      .findLast(({ claim }) => claim.unit === parts[0]?.claim.unit && equal(amountOf(claim), added))
    return total ? sumOf(layout, total, parts) : []
  })
