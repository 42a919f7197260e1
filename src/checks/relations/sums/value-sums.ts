import type { Finding } from '#kernel/check-answers.ts'
import { compare, equal, exact, sum, toJson } from '#kernel/quantity.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { mayBePart } from '../parts/lists.ts'
import { sumOf } from '../verdicts/sum.ts'

const ahead = 10
const longestRun = 6
/** From here on an exact sum is hardly a coincidence: in one sentence, and across sentences. */
const telling = exact(100)
const veryTelling = exact(1000)

/** The first run of neighbours that adds up to the total; `within` says whether a run may go on to a number. */
const runThatAdds = (
  total: Placed,
  candidates: readonly Placed[],
  within: (first: Placed, next: Placed) => boolean,
): Placed[] | undefined => {
  const stated = amountOf(total.claim)
  const [about, each] = [toJson(stated), candidates.map((one) => toJson(amountOf(one.claim)))]
  for (let from = 0; from < candidates.length; from++) {
    const run: Placed[] = []
    let near = 0
    for (const next of candidates.slice(from, from + longestRun)) {
      const first = run[0]
      if (first && !within(first, next)) break
      run.push(next)
      near += each[from + run.length - 1] ?? 0
      if (near > about * 1.000001) break
      if (run.length < 2 || near < about * 0.999999) continue
      if (equal(sum(run.map((one) => amountOf(one.claim))), stated)) return run
    }
  }
  return undefined
}

/** A great total and the numbers further on, or right before, that add up to it. */
const distantSum = (layout: Layout, placed: readonly Placed[], at: number): Finding | undefined => {
  const total = placed[at]
  if (!total || total.claim.hedge || compare(amountOf(total.claim), telling) < 0) return undefined
  const great = compare(amountOf(total.claim), veryTelling) >= 0
  const fits = (one: Placed) =>
    one.depth <= total.depth && mayBePart(total.claim, one.claim) && !one.claim.hedge
  const behind = placed.slice(at + 1, at + 1 + ahead).filter(fits)
  const sameSentence = (first: Placed, next: Placed) => first.sentence === next.sentence
  const found = runThatAdds(total, behind, great ? () => true : sameSentence)
  if (found) return sumOf(layout, total, found)
  const before = placed
    .slice(Math.max(0, at - ahead), at)
    .filter((one) => fits(one) && one.sentence === total.sentence)
  const earlier = runThatAdds(total, before, sameSentence)
  if (earlier?.at(-1) === before.at(-1) && earlier) return sumOf(layout, total, earlier)
  const [left, right] = [before.at(-1), behind[0]]
  if (
    great &&
    left &&
    right?.sentence === total.sentence &&
    equal(sum([amountOf(left.claim), amountOf(right.claim)]), amountOf(total.claim))
  )
    return sumOf(layout, total, [left, right])
  return undefined
}

const altogether =
  /(?<![\p{L}])(?:tổng cộng|tổng số|tổng|cộng lại|cộng|tất cả)(?:[\s\u00a0]+(?:là|có|được|cả))*[\s\u00a0:]*$/iu
const aside = /tăng|giảm|so với|cùng kỳ|trong đó|kế hoạch|năm trước|gồm|\d{4}/iu

/** "khiển trách 12, cảnh cáo 5, khai trừ 3, tổng cộng 20". */
const totalBehind = (layout: Layout, placed: readonly Placed[], at: number): Finding | undefined => {
  const total = placed[at]
  if (!total || total.claim.ratio || total.claim.upTo) return undefined
  if (!altogether.test(layout.text.slice(Math.max(0, total.claim.start - 30), total.claim.start)))
    return undefined
  const parts = placed
    .slice(Math.max(0, at - ahead), at)
    .filter((one) => one.sentence === total.sentence && one.depth === total.depth)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 2 || parts.some((one) => !mayBePart(total.claim, one.claim)))
    return undefined
  const values = parts.map((one) => amountOf(one.claim))
  if (equal(sum(values), amountOf(total.claim))) return sumOf(layout, total, parts)
  const plain = parts.every(
    (one) => one.claim.kind === 'count' && one.claim.unit === total.claim.unit && !one.claim.hedge,
  )
  const gap = layout.text.slice(first.claim.start, total.claim.start)
  if (!plain || total.claim.hedge || total.claim.unit === 'number' || aside.test(gap) || /[;\n]/.test(gap))
    return undefined
  if (!/(?<![\p{L}])cộng/iu.test(layout.text.slice(last.claim.end, total.claim.start))) return undefined
  return sumOf(layout, total, parts, 'inconsistent')
}

const besides = /^[\s\u00a0]*(?:ngoài ra|bên cạnh đó|thêm vào đó|cùng với đó)/iu

/** "30 đảng viên … Đợt này có 29 …. Ngoài ra, … 1 đảng viên": what comes on top makes up the total. */
const onTop = (layout: Layout, placed: readonly Placed[], at: number): Finding | undefined => {
  const extra = placed[at]
  const sentence = extra && layout.sentences[extra.sentence]
  if (!extra || !sentence || sentence.claims[0] !== extra || extra.claim.unit === 'number') return undefined
  if (!besides.test(layout.text.slice(sentence.start, sentence.start + 30))) return undefined
  const kin = placed
    .slice(Math.max(0, at - 16), at)
    .filter((one) => one.claim.unit === extra.claim.unit && !one.claim.upTo && one.depth === 0)
  for (const total of kin) {
    const part = kin.find(
      (one) =>
        one.claim.start > total.claim.start &&
        equal(sum([amountOf(one.claim), amountOf(extra.claim)]), amountOf(total.claim)),
    )
    if (part && compare(amountOf(part.claim), exact(3)) > 0) return sumOf(layout, total, [part, extra])
  }
  return undefined
}

/** Sums that the numbers themselves tell: distant breakdowns, totals behind their parts, what comes on top. */
export const valueSumFindings = (layout: Layout, told: readonly Finding[]): Finding[] => {
  const known = new Set(told.filter((one) => one.relation === 'parts-total').map((one) => one.start))
  const placed = layout.sentences
    .flatMap((one) => one.claims)
    .filter((one) => one.claim.kind !== 'percent' && !one.claim.upTo)
  return placed.flatMap((one, at) => {
    const behind = totalBehind(layout, placed, at) ?? onTop(layout, placed, at)
    if (behind) return behind
    return known.has(one.claim.start) ? [] : (distantSum(layout, placed, at) ?? [])
  })
}
