import type { Period } from '#kernel/calendar.ts'
import type { Census, Distinct, Figure, Flow, Series, Stock } from '#kernel/figure.ts'
import type { BookInfo } from '../books.ts'
import type { Tx } from '../session.ts'
import { summedAmong } from './among.ts'
import { censusValues } from './census.ts'
import { distinctValues, type Leaf, type LeafValue, seriesValues, summedValues } from './leaves.ts'
import { censusesOver, flowsOver, stocksOver } from './over.ts'
import type { Asked } from './scope.ts'

/** A figure to be answered from postings or registers. */
export interface AskedLeaf extends Leaf<Figure> {
  period: Period
  /** null is the whole book. */
  organisation: string | null
  restated: readonly string[] | undefined
}

/**
 * Answers leaves in as few statements as can be: those of one period and organisation together, sums of many
 * organisations together, and what is asked of the whole book over many periods.
 */
export const answerLeaves = async <L extends AskedLeaf>(
  tx: Tx,
  book: BookInfo,
  known: number,
  leaves: readonly L[],
): Promise<ReadonlyMap<L, LeafValue | null>> => {
  const groups = new Map<string, [L, ...L[]]>()
  const over = formsOver(leaves)
  for (const leaf of leaves) {
    const key = isOver(leaf) && over.has(leaf.figure.form) ? leaf.figure.form : askedWith(leaf)
    const group = groups.get(key)
    if (group) group.push(leaf)
    else groups.set(key, [leaf])
  }
  const answers = new Map<L, LeafValue | null>()
  for (const group of groups.values()) {
    const values = await ask(tx, book, known, group)
    for (const [index, leaf] of group.entries()) answers.set(leaf, values[index] ?? null)
  }
  return answers
}

/** Asked of the whole book, and told by postings or by the rows of one register: many periods fit in one statement. */
const isOver = ({ figure, organisation }: AskedLeaf): boolean =>
  organisation === null &&
  (figure.form === 'flow' ||
    figure.form === 'stock' ||
    (figure.form === 'census' && !figure.namedBy && !figure.unnamedBy))

const areMany = <L>(group: readonly L[], of: (leaf: L) => unknown): boolean => new Set(group.map(of)).size > 1
const periodOf = ({ period }: AskedLeaf): string => `${period.from}|${period.to}`

/** The forms asked so over more than one period. */
const formsOver = (leaves: readonly AskedLeaf[]): ReadonlySet<Figure['form']> => {
  const forms = (['flow', 'stock', 'census'] as const).filter((form) =>
    areMany(
      leaves.filter((leaf) => leaf.figure.form === form && isOver(leaf)),
      periodOf,
    ),
  )
  return new Set(forms)
}

/** The same text for leaves of one period that one statement can answer. */
const askedWith = (leaf: AskedLeaf): string => {
  const { figure, organisation, restated } = leaf
  const form = figure.form === 'stock' ? 'flow' : figure.form
  const where = isAmong(leaf) ? 'among' : `${organisation}|${restated ? 'restated' : ''}`
  return `${form}|${where}|${periodOf(leaf)}`
}

/** Asked of a part of the book, and added up from postings alone: many organisations fit in one statement. */
const isAmong = ({ figure, organisation, restated }: AskedLeaf): boolean =>
  organisation !== null &&
  !restated &&
  (figure.form === 'stock' || (figure.form === 'flow' && !figure.carries))

const ask = (
  tx: Tx,
  book: BookInfo,
  known: number,
  group: readonly [AskedLeaf, ...AskedLeaf[]],
): Promise<(LeafValue | null)[]> => {
  const { figure, organisation, restated, period } = group[0]
  const asked: Asked = { book: book.id, organisation, restated, ...period, known }
  if (areMany(group, periodOf)) return askOver(tx, asked, group)
  if (areMany(group, (leaf) => leaf.organisation))
    return summedAmong(tx, asked, leavesOf<Flow | Stock>(group))
  switch (figure.form) {
    case 'flow':
    case 'stock':
      return summedValues(tx, asked, leavesOf<Flow | Stock>(group))
    case 'distinct':
      return distinctValues(tx, asked, leavesOf<Distinct>(group))
    case 'census':
      return censusValues(tx, asked, leavesOf<Census>(group))
    default:
      return seriesValues(tx, asked, book.root, leavesOf<Series>(group))
  }
}

const askOver = (tx: Tx, asked: Asked, group: readonly [AskedLeaf, ...AskedLeaf[]]): Promise<LeafValue[]> => {
  switch (group[0].figure.form) {
    case 'flow':
      return flowsOver(tx, asked, leavesOf<Flow>(group))
    case 'stock':
      return stocksOver(tx, asked, leavesOf<Stock>(group))
    default:
      return censusesOver(tx, asked, leavesOf<Census>(group))
  }
}

/** Groups are made by form, so the leaves of one group hold figures of one form. */
const leavesOf = <F extends Figure>(group: readonly AskedLeaf[]) =>
  group.map(({ figure, ref, period, organisation }) => ({
    figure: figure as F,
    ref,
    period,
    organisation: organisation ?? '',
  }))
