import type { Finding } from '#kernel/check-answers.ts'
import { compare, type Exact, equal, subtract, sum, toJson } from '#kernel/quantity.ts'
import { firstFrom } from '#kernel/search.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { sumOf } from '../verdicts/sum.ts'
import { type PartitionKind, partitionKinds } from './kinds.ts'
import { ownTotal, type Run } from './totals.ts'

const delimiter = /[,;.()\n:]|\d/
const nextItem = /(?<!\p{L})và(?!\p{L})[^,;]*$/u

/** The words of a number's own item, before it and behind it. */
const itemOf = (layout: Layout, placed: Placed, from: number): string[] => {
  const before = layout.text.slice(Math.max(from, placed.claim.start - 80), placed.claim.start)
  const colon = /:[\s\u00a0]*$/.test(before) ? before.replace(/:[\s\u00a0]*$/, '') : before
  const cut = Math.max(...['.', ',', ';', '(', ')', '\n', ':'].map((sign) => colon.lastIndexOf(sign)))
  const after = layout.text.slice(placed.claim.end, placed.claim.end + 80)
  const end = delimiter.exec(after)?.index ?? after.length
  // "216 hộ và cấp cơ sở 3.587 hộ": behind "và" the next number's words begin.
  const behind = /\d/.test(after[end] ?? '') ? after.slice(0, end).replace(nextItem, '') : after.slice(0, end)
  const own = layout.text.slice(placed.claim.start, placed.claim.end)
  const item = [colon.slice(cut + 1), `${own}${behind}`].map((words) => words.replace(/[\s\u00a0]+/g, ' '))
  return placed.claim.unit === 'number' ? item : item.toReversed()
}

/** The class a number's item names, by its place among required and other classes. */
const classOf = (kind: PartitionKind, item: readonly string[]): number | undefined => {
  if (kind.of && item.some((words) => /^\d/.test(words) && kind.of?.test(words))) return undefined
  const classes = [...kind.required, ...(kind.others ?? [])]
  for (const words of item) {
    const named = classes.flatMap((one, at) => (one.test(words) ? [at] : []))
    if (named.length === 1) return named[0]
    // "không hoàn thành" also reads as the shorter name of another class: the last stop decides.
    if (named.length > 1) return undefined
  }
  return undefined
}

/** "149 đảng bộ cơ sở, với 1.251 chi bộ trực thuộc": what a part has, not a part. */
const aside = /với[\s\u00a0]+$/iu

const complete = (layout: Layout, kind: PartitionKind, run: Run): boolean => {
  const end = run.parts.at(-1)?.claim.end ?? 0
  const none = kind.noneOf
  const empty = none?.words.test(layout.text.slice(end, end + 160)) ? none.index : undefined
  return kind.required.every((_, at) => run.classes.has(at) || at === empty)
}

/** Classes that shut each other out cannot hold more than there are, even where some class is not named. */
const tooMany = (total: Placed, run: Run): boolean =>
  run.parts.length >= 3 &&
  run.classes.size === run.parts.length &&
  run.parts.every((one) => one.claim.unit === total.claim.unit) &&
  compare(sum(run.parts.map((one) => amountOf(one.claim))), amountOf(total.claim)) > 0

/** "22 trong sạch vững mạnh, 5 tiêu biểu, …": the rest adds up where one part stands within another. */
const withinAnother = (total: Placed, run: Run, added: Exact): boolean =>
  run.parts.some((one) => equal(subtract(added, amountOf(one.claim)), amountOf(total.claim)))

const judged = (
  layout: Layout,
  placed: readonly Placed[],
  kind: PartitionKind,
  run: Run,
): Finding | undefined => {
  const last = run.parts.at(-1)
  if (!last || run.parts.length < 2) return undefined
  const whole = complete(layout, kind, run)
  if (!whole && run.parts.length < 3) return undefined
  const added = sum(run.parts.map((one) => amountOf(one.claim)))
  const fitting = placed
    .slice(Math.max(0, run.from - 12), run.from)
    .findLast(
      (one) => equal(amountOf(one.claim), added) || (one.claim.ratio && equal(one.claim.ratio.whole, added)),
    )
  if (fitting)
    return whole && equal(amountOf(fitting.claim), added) ? sumOf(layout, fitting, run.parts) : undefined
  const total = ownTotal(layout, placed, kind, run)
  if (!total || run.parts.some((one) => one.claim.hedge || one.claim.kind !== 'count')) return undefined
  if (!whole && !tooMany(total, run)) return undefined
  if (run.parts.some((one) => compare(amountOf(one.claim), amountOf(total.claim)) > 0)) return undefined
  if (withinAnother(total, run, added)) return undefined
  const around = layout.text.slice(Math.max(0, total.claim.start - 60), run.parts[0]?.claim.start)
  if (kind.of && !kind.of.test(around)) return undefined
  return sumOf(layout, total, run.parts, 'inconsistent')
}

/** A number with the words of its item; without any where those name no class of any kind. */
interface Item {
  placed: Placed
  words: readonly string[]
}

const anyClass = new RegExp(
  partitionKinds
    .flatMap((kind) => [...kind.required, ...(kind.others ?? [])])
    .map((one) => one.source)
    .join('|'),
  'iu',
)

const itemsOf = (layout: Layout, placed: readonly Placed[]): Item[] =>
  placed.map((one, at) => {
    const words = itemOf(layout, one, placed[at - 1]?.claim.end ?? 0)
    return { placed: one, words: words.some((part) => anyClass.test(part)) ? words : [] }
  })

const runsOf = (layout: Layout, items: readonly Item[], kind: PartitionKind): Run[] => {
  const runs: Run[] = []
  let run: Run | undefined
  items.forEach(({ placed: one, words }, at) => {
    const last = run?.parts.at(-1)
    if (!last && words.length === 0) return
    if (last && one.sentence === last.sentence && one.depth > last.depth) return
    const goesOn = last && one.sentence === last.sentence && one.depth === last.depth
    if (goesOn && aside.test(layout.text.slice(one.claim.start - 8, one.claim.start))) return
    const found = classOf(kind, words)
    if (found === undefined) run = undefined
    else if (run && goesOn) {
      run.parts.push(one)
      run.classes.add(found)
    } else {
      run = { from: at, parts: [one], classes: new Set([found]) }
      runs.push(run)
    }
  })
  return runs
}

/** No list reaches further back than this for its total. */
const farthestTotal = 5000

/** The findings that start in a stretch, out of many in order. */
const startingIn = (findings: readonly Finding[], from: number, to: number): readonly Finding[] =>
  findings.slice(firstFrom(findings, from), firstFrom(findings, to))

/** Lists whose classes leave nobody out, with or without a word that says so. */
export const partitionFindings = (layout: Layout, told: readonly Finding[]): Finding[] => {
  const known = told.filter((one) => one.relation === 'parts-total').sort((a, b) => a.start - b.start)
  const placed = layout.sentences
    .flatMap((one) => one.claims)
    .filter((one) => (one.claim.kind === 'count' || one.claim.ratio) && !one.claim.upTo)
  const items = itemsOf(layout, placed)
  return partitionKinds.flatMap((kind) =>
    runsOf(layout, items, kind).flatMap((run) => {
      const one = judged(layout, placed, kind, run)
      const last = run.parts.at(-1)?.claim.end ?? 0
      const first = run.parts[0]
      const covers = (other: Finding) =>
        first !== undefined &&
        other.start <= first.claim.start &&
        other.end >= last &&
        other.numbers.includes(toJson(amountOf(first.claim)))
      return one && !startingIn(known, last - farthestTotal, last).some(covers) ? [one] : []
    }),
  )
}
