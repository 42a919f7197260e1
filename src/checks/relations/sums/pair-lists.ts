import type { Finding } from '#kernel/check-answers.ts'
import { type Exact, equal, sum } from '#kernel/quantity.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { sumFinding } from '../verdicts/sum.ts'

const most = 12
const residue = /(?<![\p{L}])(?:khác|còn lại)(?:[\s\u00a0]+\p{L}+)?[\s\u00a0:]*$/iu

const summed = (
  { text }: Layout,
  [first, ...rest]: readonly Placed[],
  values: readonly Exact[],
  stated: Exact,
): Finding | undefined =>
  first &&
  sumFinding(text, {
    total: first.claim,
    parts: rest.map(({ claim }) => claim),
    stated,
    values,
    verdict: equal(sum(values), stated) ? 'ok' : 'inconsistent',
  })

/** Items under one heading: nothing but the item's own words and shares stands between the pairs. */
const goesOn = (layout: Layout, before: Placed, next: Placed): boolean => {
  const gap = layout.text.slice(before.claim.end, next.claim.start)
  return gap.length < 260 && !/\n[^\n]*\n[^\n]*\S/u.test(gap.replace(/\n\s*\n/g, '\n'))
}

/** "đại học 16/29 …; trung cấp 05/29 …; khác 07/29": shares of one whole that make it up. */
const ofOneWhole = (layout: Layout, pairs: readonly Placed[]): Finding[] => {
  const found: Finding[] = []
  let run: Placed[] = []
  const close = () => {
    const values = run.map((one) => amountOf(one.claim))
    const whole = run[0]?.claim.ratio?.whole
    const last = run.at(-1)
    if (run.length >= 2 && whole && last) {
      const complete =
        run.length >= 3 &&
        residue.test(layout.text.slice(Math.max(0, last.claim.start - 40), last.claim.start))
      const one = summed(layout, run, values, whole)
      if (one && (one.verdict === 'ok' || complete)) found.push(one)
    }
    run = []
  }
  for (const one of pairs) {
    const before = run.at(-1)
    const whole = before?.claim.ratio?.whole
    // "54/67 đảng bộ tăng, trong đó 21/54 …; 13/67 giảm": a pair of the part belongs to the part.
    if (before?.claim.ratio && one.claim.ratio && equal(before.claim.ratio.part, one.claim.ratio.whole))
      continue
    if (
      before &&
      !(whole && one.claim.ratio && equal(whole, one.claim.ratio.whole) && goesOn(layout, before, one))
    )
      close()
    if (run.length < most) run.push(one)
    const values = run.map((each) => amountOf(each.claim))
    if (run.length >= 2 && one.claim.ratio && equal(sum(values), one.claim.ratio.whole)) close()
  }
  close()
  return found
}

/** "324/590 trường, … (71/179 …; 160/206 …)": done parts complete, then the planned parts must be too. */
const wholesOfParts = (layout: Layout, pairs: readonly Placed[], at: number): Finding[] => {
  const total = pairs[at]
  if (!total?.claim.ratio) return []
  const run: Placed[] = []
  for (const one of pairs.slice(at + 1, at + 1 + most)) {
    if (one.sentence > total.sentence + 3 || one.claim.unit !== total.claim.unit) return []
    run.push(one)
    if (run.length < 2 || !equal(sum(run.map((each) => amountOf(each.claim))), total.claim.ratio.part))
      continue
    const wholes = run.map((each) => each.claim.ratio?.whole ?? each.claim.value)
    const found = summed(layout, [total, ...run], wholes, total.claim.ratio.whole)
    return found ? [found] : []
  }
  return []
}

/** Pairs done/planned that stand in a list. */
export const pairFindings = (layout: Layout): Finding[] => {
  const pairs = layout.placed.filter(({ claim }) => claim.ratio)
  return [...ofOneWhole(layout, pairs), ...pairs.flatMap((_, at) => wholesOfParts(layout, pairs, at))]
}
