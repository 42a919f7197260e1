import type { Finding } from '#kernel/check-answers.ts'
import { firstWhere } from '#kernel/search.ts'
import { balanceFindings } from './changes/balances.ts'
import { changeFindings } from './changes/changes.ts'
import { remainderFindings } from './changes/remainders.ts'
import type { Layout } from './layout/layout.ts'
import { namedItemFindings } from './named-items.ts'
import { partitionFindings } from './partitions/partitions.ts'
import { exceedingFindings } from './parts/exceeding.ts'
import { partFindings } from './parts/parts.ts'
import { percentFindings } from './percents/percents.ts'
import { meanFindings, productFindings } from './products.ts'
import { restatedFindings } from './restated.ts'
import { columnFindings } from './sums/columns.ts'
import { hundredFindings } from './sums/hundreds.ts'
import { pairFindings } from './sums/pair-lists.ts'
import { rowFindings } from './sums/rows.ts'
import { sentenceListFindings } from './sums/sentence-lists.ts'
import { sequenceFindings } from './sums/sequences.ts'
import { sortedFindings } from './sums/sorted-lists.ts'
import { valueSumFindings } from './sums/value-sums.ts'

/** Places of findings that share a number, as merged stretches in order. */
type Stretches = { start: number; end: number }[]

const stretchesBy = (findings: readonly Finding[]): Map<number, Stretches> => {
  const by = new Map<number, Stretches>()
  for (const { stated, start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    const known = by.get(stated) ?? []
    const last = known.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else known.push({ start, end })
    by.set(stated, known)
  }
  return by
}

const touches = (by: Map<number, Stretches>, one: Finding): boolean => {
  const stretches = by.get(one.stated) ?? []
  const next = firstWhere(stretches.length, (at) => (stretches[at]?.end ?? 0) > one.start)
  return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) < one.end
}

const accuses = (one: Finding): boolean => one.verdict === 'inconsistent'
const mild = (one: Finding): boolean => one.relation === 'partial-list' || one.relation === 'same-quantity'

/**
 * One verdict a place: a total that adds up in one reading is not accused in another, what is accused is
 * not called consistent in passing, and nothing is told twice.
 */
const settled = (findings: readonly Finding[]): Finding[] => {
  const told = new Set<string>()
  const once = findings.filter((one) => {
    const key = `${one.start} ${one.end} ${one.stated} ${one.verdict}`
    return !told.has(key) && told.add(key)
  })
  const sums = once.filter((one) => one.relation === 'parts-total')
  const adding = new Set(
    sums.filter((one) => one.verdict === 'ok').map((one) => `${one.start} ${one.stated}`),
  )
  const fair = once.filter(
    (one) => !(one.relation === 'parts-total' && accuses(one) && adding.has(`${one.start} ${one.stated}`)),
  )
  const accused = stretchesBy(fair.filter(accuses))
  return fair.filter((one) => accuses(one) || !mild(one) || !touches(accused, one))
}

/** The whole of a share on its own, and out of `numbers` where it is not printed in the share's stretch. */
const withWhole = (one: Finding): Finding => {
  const [part, whole] = one.numbers
  if (one.relation !== 'ratio-percent' || part === undefined || whole === undefined) return one
  const printed = [...one.text.matchAll(/\d[\d.,]*/g)].map((found) => found[0].replace(/[.,]$/, ''))
  const stands = printed.some((each) => Number(each.replaceAll('.', '').replace(',', '.')) === whole)
  return { ...one, numbers: stands ? one.numbers : [part], whole }
}

const closing = /^[^()\d\n]{0,60}\)/u

/** A stretch that breaks off within a bracket goes on to its end, where no other number stands before it. */
const closed = (text: string, one: Finding): Finding => {
  const opened = one.text.split('(').length - one.text.split(')').length
  const rest = opened === 1 ? closing.exec(text.slice(one.end, one.end + 61))?.[0] : undefined
  if (rest === undefined) return one
  return { ...one, end: one.end + rest.length, text: one.text + rest }
}

/** Every relation the wording of a text states, in the order of the text. */
export const findRelations = (layout: Layout): Finding[] => {
  const listed = [
    ...partFindings(layout),
    ...columnFindings(layout),
    ...rowFindings(layout),
    ...sortedFindings(layout),
  ]
  const worded = [...listed, ...partitionFindings(layout, listed)]
  const ordered = [...worded, ...sequenceFindings(layout, worded)]
  const all = [
    ...percentFindings(layout).map(withWhole),
    ...ordered,
    ...valueSumFindings(layout, ordered),
    ...sentenceListFindings(layout),
    ...exceedingFindings(layout),
    ...balanceFindings(layout),
    ...remainderFindings(layout),
    ...hundredFindings(layout),
    ...pairFindings(layout),
    ...productFindings(layout),
    ...meanFindings(layout),
    ...changeFindings(layout),
    ...namedItemFindings(layout),
    ...restatedFindings(layout),
  ]
  return settled(all)
    .map((one) => closed(layout.text, one))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
