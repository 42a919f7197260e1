import { type RawBuilder, sql } from 'kysely'
import type { Distinct, FigureRef, Flow, Series, Stock } from '#kernel/figure.ts'
import type { Tx } from '../session.ts'
import { type Asked, flowScope, stockScope, withScope } from './scope.ts'

/** A leaf of a question: a figure answered from postings or registers, in whole steps of its unit. */
export interface Leaf<F> {
  figure: F
  ref: FigureRef
}

export interface LeafValue {
  steps: bigint
  estimate: boolean
}

const ids = (leaves: readonly Leaf<{ id: string }>[]) => [...new Set(leaves.map((leaf) => leaf.figure.id))]

interface Sum {
  figure: string
  of: string | null
  amount: string
}

const pick = (sums: readonly Sum[], figure: string, ref: FigureRef): LeafValue => ({
  steps: sums
    .filter((one) => one.figure === figure && (ref.of === undefined || one.of === ref.of))
    .reduce((total, one) => total + BigInt(one.amount), 0n),
  estimate: false,
})

/** All flows and stocks of a question in one statement. */
export const summedValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Flow | Stock>[],
): Promise<LeafValue[]> => {
  const flows = leaves.flatMap(({ figure, ref }) => (figure.form === 'flow' ? [{ figure, ref }] : []))
  const stocks = leaves.filter(({ figure }) => figure.form === 'stock')
  const sums = [
    sumsOf(asked, flows, sql`day between ${asked.from} and ${asked.to} and ${flowScope(asked)}`),
    sumsOf(asked, stocks, sql`day <= ${asked.to} and ${stockScope(asked)}`),
  ].flat()
  const { rows } = await sql<Sum>`${withScope(asked)} ${sql.join(sums, sql` union all `)}`.execute(tx)
  const carried = await carriedValues(tx, asked, flows)
  return leaves.map(({ figure, ref }) => {
    const counted = pick(rows, figure.id, ref)
    return { ...counted, steps: counted.steps + (carried.get(figure.id) ?? 0n) }
  })
}

const sumsOf = (asked: Asked, leaves: readonly Leaf<Flow | Stock>[], within: RawBuilder<unknown>) =>
  leaves.length === 0
    ? []
    : [
        sql`select figure, "of", sum(amount)::text as amount from posting p
          where book = ${asked.book} and figure = any (${ids(leaves)}::text[])
            and scenario = 'actual' and position <= ${asked.known} and ${within}
          group by figure, "of"`,
      ]

/** What whole organisations brought into the branch or took out of it; nothing for the whole book. */
const carriedValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Flow>[],
): Promise<Map<string, bigint>> => {
  const stocks = [...new Set(leaves.flatMap((leaf) => leaf.figure.carries ?? []))]
  if (stocks.length === 0 || asked.organisation === null) return new Map()
  const { rows } = await sql<{ figure: string; amount: string }>`${withScope(asked)}
    select carried.figure, sum(carried.amount)::text as amount from (${carriedPostings(asked, stocks)}) carried
    group by carried.figure`.execute(tx)
  const amounts = new Map(rows.map((row) => [row.figure, BigInt(row.amount)]))
  return new Map(leaves.map(({ figure }) => [figure.id, amounts.get(figure.carries ?? '') ?? 0n]))
}

/**
 * Postings of a stock made at an organisation before it came under the asked one (added) or before it
 * left it or ended (taken off), with the position of the record that did it.
 */
export const carriedPostings = (asked: Asked, stocks: readonly string[]): RawBuilder<unknown> => sql`
  select p.figure, s.opened as position, p.amount
  from scope s join posting p on p.book = ${asked.book} and p.organisation = s.organisation and p.day < s.since
  where s.since between ${asked.from} and ${asked.to}
    and p.figure = any (${stocks}::text[]) and p.scenario = 'actual' and p.position <= ${asked.known}
  union all
  select p.figure, s.closed as position, -p.amount
  from scope s join posting p on p.book = ${asked.book} and p.organisation = s.organisation and p.day <= s.last
  where s.until between ${asked.from} and ${asked.to}
    and p.figure = any (${stocks}::text[]) and p.scenario = 'actual' and p.position <= ${asked.known}`

/** Different subjects of a flow: those whose postings in the period do not cancel out. */
export const distinctValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Distinct>[],
): Promise<LeafValue[]> => {
  const flows = [...new Set(leaves.map((leaf) => leaf.figure.flow))]
  const { rows } = await sql<{ figure: string; of: string | null; subject: string }>`${withScope(asked)}
    select figure, "of", subject from posting p
    where book = ${asked.book} and figure = any (${flows}::text[]) and subject is not null
      and day between ${asked.from} and ${asked.to} and scenario = 'actual' and position <= ${asked.known}
      and ${flowScope(asked)}
    group by figure, "of", subject having sum(amount) > 0`.execute(tx)
  return leaves.map(({ figure, ref }) => {
    const mine = rows.filter(
      (row) => row.figure === figure.flow && (ref.of === undefined || row.of === ref.of),
    )
    return { steps: BigInt(new Set(mine.map((row) => row.subject)).size), estimate: false }
  })
}

/** The observation for exactly the asked period and organisation, official before estimate; never the nearest. */
export const seriesValues = async (
  tx: Tx,
  asked: Asked,
  root: string,
  leaves: readonly Leaf<Series>[],
): Promise<(LeafValue | null)[]> => {
  const { rows } = await sql<Sum & { scenario: string }>`
    select distinct on (p.figure, coalesce(p."of", '')) p.figure, p."of", p.amount::text as amount, p.scenario
    from posting p join record r on r.book = p.book and r.position = p.position
    where p.book = ${asked.book} and p.figure = any (${ids(leaves)}::text[])
      and p.scenario in ('actual', 'estimate') and p.organisation = ${asked.organisation ?? root}
      and p."from" = ${asked.from} and p.day = ${asked.to} and p.position <= ${asked.known}
      and ${standing('r', asked.known)}
    order by p.figure, coalesce(p."of", ''), (p.scenario = 'actual') desc, p.position desc`.execute(tx)
  return leaves.map(({ figure, ref }) => {
    const found = rows.find((row) => row.figure === figure.id && (row.of ?? undefined) === ref.of)
    return found ? { steps: BigInt(found.amount), estimate: found.scenario === 'estimate' } : null
  })
}

/** A record that is neither reversed by `known` nor itself a reversal. */
export const standing = (alias: string, known: number): RawBuilder<boolean> => {
  const at = sql.ref(`${alias}.position`)
  const book = sql.ref(`${alias}.book`)
  return sql<boolean>`(${sql.ref(`${alias}.reverses`)} is null and not exists (
    select 1 from record v where v.book = ${book} and v.reverses = ${at} and v.position <= ${known}))`
}
