import type { Finding } from '#kernel/check-answers.ts'
import { absolute, add, compare, type Exact, equal, exact, negate } from '#kernel/quantity.ts'
import { summable } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { asPrinted } from '../verdicts/say.ts'
import { sumFinding } from '../verdicts/sum.ts'

const reach = 28
const zero = exact(0)

/** Two numbers told of one thing: "22 vụ, 26 đối tượng", "312 tỷ 033 triệu đồng, tăng 29 tỷ 755 triệu đồng". */
interface Row {
  first: Placed
  second: Placed
  /** What the second number brings to its column: a fall counts against it. */
  moved: Exact
  /** The second number is a change of the first. */
  change: 1 | -1 | 0
}

const beside = /^[\s\u00a0]*(?:,|và|với|\/|-|–|gồm|liên quan(?: đến)?|[\s\u00a0])+[\s\u00a0]*$/u
const changes =
  /^[^;.\n\d]{0,60}[,(][^;.,\n\d]{0,24}(?<way>tăng|giảm)(?:[\s\u00a0]+(?:thêm|được|lên|đi))*[\s\u00a0]*$/u
const changeLead = /(?<!\p{L})(?:tăng|giảm|so với|cùng kỳ|vượt)(?:[\s\u00a0]+\p{L}+){0,2}[\s\u00a0]*$/u

const plain = ({ claim }: Placed): boolean => summable(claim) && !claim.ratio && !claim.hedge

const rowAt = (layout: Layout, first: Placed, second: Placed | undefined): Row | undefined => {
  if (!second || !plain(first) || !plain(second) || first.depth !== second.depth) return undefined
  if (first.sentence !== second.sentence) return undefined
  const gap = layout.text.slice(first.claim.end, second.claim.start)
  if (
    gap.length > 90 ||
    changeLead.test(layout.text.slice(Math.max(0, first.claim.start - 40), first.claim.start))
  )
    return undefined
  const way = changes.exec(gap)?.groups?.way
  const { value } = second.claim
  if (way && first.claim.unit === second.claim.unit)
    return { first, second, moved: way === 'tăng' ? value : negate(value), change: way === 'tăng' ? 1 : -1 }
  const apart = first.claim.kind === 'count' && first.claim.unit !== second.claim.unit && beside.test(gap)
  return apart && second.claim.kind === 'count' ? { first, second, moved: value, change: 0 } : undefined
}

const alike = (head: Row, row: Row): boolean =>
  head.first.claim.unit === row.first.claim.unit &&
  head.second.claim.unit === row.second.claim.unit &&
  (head.change === 0) === (row.change === 0) &&
  row.first.depth === head.first.depth

/** The rows under a head, as far as every number of the head's kinds stands in one. */
const rowsUnder = (layout: Layout, placed: readonly Placed[], at: number, head: Row): Row[] => {
  const rows: Row[] = []
  const following = placed.slice(at + 2, at + 2 + reach)
  for (let next = 0; next < following.length; next++) {
    const one = following[next] as Placed
    if (one.paragraph !== head.first.paragraph) break
    if (one.depth > head.first.depth || one.claim.unit !== head.first.claim.unit) continue
    const row = rowAt(layout, one, following[next + 1])
    if (row && alike(head, row)) {
      rows.push(row)
      next += 1
    } else if (head.change !== 0) break
  }
  return rows
}

interface Column {
  head: Placed
  rows: readonly Placed[]
  stated: Exact
  values: readonly Exact[]
  added: Exact
}

const columnOf = (
  head: Placed,
  rows: readonly Placed[],
  stated: Exact,
  values: readonly Exact[],
): Column => ({
  head,
  rows,
  stated,
  values,
  added: values.reduce(add, zero),
})

const columnsOf = (head: Row, rows: readonly Row[]): [Column, Column] => [
  columnOf(
    head.first,
    rows.map((one) => one.first),
    head.first.claim.value,
    rows.map((one) => one.first.claim.value),
  ),
  columnOf(
    head.second,
    rows.map((one) => one.second),
    head.moved,
    rows.map((one) => one.moved),
  ),
]

const adds = (column: Column): boolean => equal(column.added, column.stated)

const told = ({ text }: Layout, column: Column): Finding =>
  sumFinding(text, {
    total: column.head.claim,
    parts: column.rows.map(({ claim }) => claim),
    stated: column.stated,
    values: column.values,
    verdict: adds(column) ? 'ok' : 'inconsistent',
  })

/**
 * Cases and the persons in them need not be told of all: fewer persons than the head says accuse nobody.
 * More than it says cannot be, and changes of all parts go with all parts.
 */
const mustAdd = (head: Row, column: Column): boolean =>
  head.change !== 0 || compare(column.added, column.stated) > 0

/** Two small numbers may well add up by chance. */
const telling = (column: Column): boolean =>
  column.rows.length >= 3 || compare(asPrinted(absolute(column.stated), column.head.claim), exact(50)) >= 0

/** One column adds up, so that its rows are all there are: then the other column must add up too. */
const judged = (layout: Layout, head: Row, rows: readonly Row[]): Finding[] => {
  for (let count = rows.length; count >= 2; count--) {
    const both = columnsOf(head, rows.slice(0, count))
    if (!both.some(adds)) continue
    const all = count === rows.length && both.some((one) => adds(one) && telling(one))
    return both.flatMap((one) => (adds(one) || (all && mustAdd(head, one)) ? [told(layout, one)] : []))
  }
  return []
}

/** Totals of two kinds side by side and the rows that make them up: cases and persons, amounts and changes. */
export const rowFindings = (layout: Layout): Finding[] => {
  const placed = layout.placed.filter((one) => one.claim.kind !== 'percent')
  return placed.flatMap((one, at) => {
    const head = rowAt(layout, one, placed[at + 1])
    return head ? judged(layout, head, rowsUnder(layout, placed, at, head)) : []
  })
}
