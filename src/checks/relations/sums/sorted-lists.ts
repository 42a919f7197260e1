import type { Finding } from '#kernel/check-answers.ts'
import { equal, sum } from '#kernel/quantity.ts'
import { amountOf, summable } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { sumOf } from '../verdicts/sum.ts'

const sorting =
  /(?<!\p{L})(?:qua|sau khi|sau)[\s\u00a0]+(?:phân loại|phân tích|sàng lọc|xử lý)[\s\u00a0]*(?:tổng số[\s\u00a0]*)?$/iu
const thatOnes = /^(?:[\s\u00a0]+\p{L}+){0,3}?[\s\u00a0]*(?:này|trên|nói trên|nêu trên|đó)?[\s\u00a0]*[,:]/u
const lastOne = /(?:,|;|(?<!\p{L})và)[^;:.]*(?<!\p{L})và(?!\p{L})[^;:.\d]*$|(?<!\p{L})và(?!\p{L})[^;:.,\d]*$/u
const open = /…|\.\.\.|trong đó|chủ yếu|một số|riêng|tăng|giảm/iu

const listOf = (sentence: Sentence, total: Placed): Placed[] => {
  const inside = sentence.claims.filter((one) => one.claim.start > total.claim.start)
  const own = inside.filter((one) => one.depth === total.depth && one.claim.kind !== 'percent')
  const other = own.findIndex((one) => one.claim.unit !== total.claim.unit || !summable(one.claim))
  return other < 0 ? own : own.slice(0, other)
}

/** "Qua phân loại 5.591 đơn này, đã hướng dẫn 780 đơn, chuyển 1.742 đơn … và giải quyết 2.886 đơn": all are sorted. */
export const sortedFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence) => {
    const [total] = sentence.claims
    if (total?.claim.kind !== 'count' || total.claim.hedge || total.claim.ratio || total.claim.upTo) return []
    if (!sorting.test(layout.text.slice(Math.max(sentence.start, total.claim.start - 40), total.claim.start)))
      return []
    if (!thatOnes.test(layout.text.slice(total.claim.end, total.claim.end + 50))) return []
    const parts = listOf(sentence, total)
    const [before, last] = parts.slice(-2)
    if (parts.length < 3 || !before || !last || parts.some((one) => one.claim.hedge)) return []
    if (equal(sum(parts.map((one) => amountOf(one.claim))), total.claim.value))
      return sumOf(layout, total, parts)
    const written = layout.text.slice(total.claim.end, last.claim.end)
    const complete =
      lastOne.test(layout.text.slice(before.claim.end, last.claim.start)) && !open.test(written)
    return complete ? sumOf(layout, total, parts, 'inconsistent') : []
  })
