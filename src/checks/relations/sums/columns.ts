import type { Finding } from '#kernel/check-answers.ts'
import { compare, equal, sum } from '#kernel/quantity.ts'
import { differenceFinding, differenceHolds, side } from '../changes/differences.ts'
import { amountOf, summable } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { labelOf } from '../layout/wording.ts'
import { sumOf } from '../verdicts/sum.ts'

const reach = 16

interface Labelled extends Placed {
  words: Set<string>
}

const labelled = (layout: Layout, placed: Placed): Labelled => ({
  ...placed,
  words: new Set(labelOf(layout.text, placed.claim).split(' ').slice(0, 6)),
})

/** The words of each column that the other does not have. */
const headsOf = (a: Labelled, b: Labelled): [Set<string>, Set<string>] => [
  new Set([...a.words].filter((word) => !b.words.has(word))),
  new Set([...b.words].filter((word) => !a.words.has(word))),
]

const shares = (one: Labelled, head: Set<string>): boolean => [...one.words].some((word) => head.has(word))

const countOnly = (one: Placed): boolean =>
  summable(one.claim) && one.claim.kind !== 'money' && !one.claim.hedge

/**
 * "32/52 vụ KN, 63/78 vụ TC. … đúng 7 vụ KN, 12 vụ TC; sai 19 vụ KN, 37 vụ TC": each column adds up to its
 * head. A column that does not is only accused where it exceeds all there is, or its neighbour adds up.
 */
const twoColumns = (
  layout: Layout,
  heads: readonly [Labelled, Labelled],
  after: readonly Labelled[],
): Finding[] => {
  const [left, right] = headsOf(...heads)
  if (left.size === 0 || right.size === 0) return []
  const inOne = after.filter((one) => shares(one, left) !== shares(one, right))
  const columns = [left, right].map((head) => inOne.filter((one) => shares(one, head)))
  const judged = columns.map((rows, index) => {
    const total = heads[index] as Labelled
    const values = rows.map((one) => amountOf(one.claim))
    const enough = rows.length >= 2
    const fits = enough && equal(sum(values), amountOf(total.claim))
    const whole = total.claim.ratio?.whole
    const exceeds =
      rows.length >= 3 && whole !== undefined && compare(sum(values), whole) > 0 && outcomes(layout, rows)
    return { total, rows, fits, exceeds, enough }
  })
  const paired = judged.every((one) => one.rows.length === judged[0]?.rows.length)
  return judged.flatMap((one, index) => {
    if (one.fits) return sumOf(layout, one.total, one.rows, 'ok')
    const neighbour = judged[1 - index]
    const accused =
      one.exceeds || (one.enough && paired && neighbour?.fits === true && inOne.length === after.length)
    return accused ? sumOf(layout, one.total, one.rows, 'inconsistent') : []
  })
}

const outcome = /(?<![\p{L}])(?:đúng|sai|một phần|không có cơ sở|rút)(?![\p{L}])/iu
/** The outcomes of complaints exclude one another: right, wrong, partly right, unfounded. */
const outcomes = (layout: Layout, rows: readonly Placed[]): boolean =>
  rows.every((one) => outcome.test(layout.text.slice(one.claim.start - 24, one.claim.end + 24)))

/** "60 hộ nghèo và 55 hộ cận nghèo … xóa được 51 … và 44 …, còn 9 … và 5 …": two differences side by side. */
const twoRemainders = (
  layout: Layout,
  heads: readonly [Labelled, Labelled],
  after: readonly Labelled[],
): Finding[] => {
  const same = (a: Labelled, b: Labelled) => labelOf(layout.text, a.claim) === labelOf(layout.text, b.claim)
  const [left, right] = heads
  const leftRows = after.filter((one) => same(one, left))
  const rightRows = after.filter((one) => same(one, right))
  if (leftRows.length !== 2 || rightRows.length !== 2) return []
  const rest = leftRows[1] as Labelled
  const lead = layout.text.slice(rest.claim.start - 24, rest.claim.start)
  if (!/(?<![\p{L}])còn(?:[\s\u00a0]+(?:lại|có|là))*[\s\u00a0]*$/iu.test(lead)) return []
  const both = [
    [left, ...leftRows],
    [right, ...rightRows],
  ].map(([total, part, remains]) => ({
    more: side((total as Labelled).claim),
    less: side((part as Labelled).claim),
    rest: (remains as Labelled).claim,
  }))
  if (!both.some(differenceHolds)) return []
  return both.map((one) => differenceFinding(layout.text, one))
}

/** Two totals side by side and what follows for each of them. */
export const columnFindings = (layout: Layout): Finding[] => {
  const placed = layout.placed.filter(countOnly).map((one) => labelled(layout, one))
  return placed.flatMap((one, at) => {
    const next = placed[at + 1]
    if (!next || next.sentence !== one.sentence || next.depth !== one.depth) return []
    if (next.claim.start - one.claim.end > 60 || one.claim.unit !== next.claim.unit) return []
    const heads = [one, next] as const
    if (one.words.size < 2 || next.words.size < 2) return []
    const after = placed.slice(at + 2, at + 2 + reach).filter((each) => each.paragraph === one.paragraph)
    const remainders = twoRemainders(layout, heads, after)
    return remainders.length > 0 ? remainders : twoColumns(layout, heads, after)
  })
}
