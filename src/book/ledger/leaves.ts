import { type RawBuilder, sql } from 'kysely'
import type { Census, Distinct, FigureRef, Flow, Series, Stock } from '#kernel/figure.ts'
import type { Tx } from '../session.ts'
import { type Asked, flowScope, inScope, knownAt, stockScope, withScope } from './scope.ts'

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

/** All flows of a question in one statement. */
export const flowValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Flow>[],
): Promise<LeafValue[]> => {
  const { rows } = await sql<Sum>`${withScope(asked)}
    select figure, "of", sum(amount)::text as amount from posting p
    where book = ${asked.book} and figure = any (${ids(leaves)}::text[])
      and day between ${asked.from} and ${asked.to} and scenario = 'actual' and position <= ${asked.known}
      and ${flowScope(asked)}
    group by figure, "of"`.execute(tx)
  const carried = await carriedValues(tx, asked, leaves)
  return leaves.map((leaf, index) => {
    const counted = pick(rows, leaf.figure.id, leaf.ref)
    return { ...counted, steps: counted.steps + (carried[index] ?? 0n) }
  })
}

/** What whole organisations brought into the branch or took out of it; nothing for the whole book. */
const carriedValues = async (tx: Tx, asked: Asked, leaves: readonly Leaf<Flow>[]): Promise<bigint[]> => {
  const stocks = [...new Set(leaves.flatMap((leaf) => leaf.figure.carries ?? []))]
  if (stocks.length === 0 || asked.organisation === null) return leaves.map(() => 0n)
  const { rows } = await sql<{ figure: string; amount: string }>`${withScope(asked)}
    select carried.figure, sum(carried.amount)::text as amount from (${carriedPostings(asked, stocks)}) carried
    group by carried.figure`.execute(tx)
  return leaves.map(({ figure }) => BigInt(rows.find((row) => row.figure === figure.carries)?.amount ?? '0'))
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

/** All stocks of a question in one statement. */
export const stockValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Stock>[],
): Promise<LeafValue[]> => {
  const { rows } = await sql<Sum>`${withScope(asked)}
    select figure, "of", sum(amount)::text as amount from posting p
    where book = ${asked.book} and figure = any (${ids(leaves)}::text[])
      and day <= ${asked.to} and scenario = 'actual' and position <= ${asked.known}
      and ${stockScope(asked)}
    group by figure, "of"`.execute(tx)
  return leaves.map((leaf) => pick(rows, leaf.figure.id, leaf.ref))
}

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

/** The condition of a census on a row of its register. */
export const censusHolds = (alias: string, where: Census['where']): RawBuilder<boolean> => {
  const data = sql.ref(`${alias}.data`)
  const terms = Object.entries(where).map(([field, is]) => {
    const wanted = (Array.isArray(is) ? is : [is]).map(String)
    return sql<boolean>`${data} ->> ${sql.lit(field)} = any (${wanted}::text[])`
  })
  return terms.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(terms, sql` and `)})`
}

/**
 * Subjects another register names in `field` on the day: villages a cell serves. They are listed once
 * for the statement and looked up, not searched for row by row.
 */
const isNamed = (asked: Asked, namedBy: NonNullable<Census['namedBy']>): RawBuilder<boolean> => {
  const named = sql`n.data -> ${sql.lit(namedBy.field)}`
  return sql<boolean>`r.subject::text in (
    select jsonb_array_elements_text(case jsonb_typeof(${named})
      when 'array' then ${named} when 'string' then jsonb_build_array(${named}) else '[]' end)
    from register_row n
    where n.book = ${asked.book} and n.register = ${namedBy.register} and ${knownAt('n', asked.known)}
      and n.valid_from <= ${asked.to} and n.valid_to > ${asked.to} and ${censusHolds('n', namedBy.where)})`
}

const rowsOnDay = (asked: Asked, register: string): RawBuilder<unknown> => sql`
  from register_row r
  where r.book = ${asked.book} and r.register = ${register} and ${knownAt('r', asked.known)}
    and r.valid_from <= ${asked.to} and r.valid_to > ${asked.to}
    and ${asked.organisation === null ? sql`true` : inScope(sql`r.organisation`, asked.to)}`

const isCounted = (
  asked: Asked,
  figure: Census,
): RawBuilder<boolean> => sql<boolean>`${censusHolds('r', figure.where)}
    and ${figure.namedBy ? isNamed(asked, figure.namedBy) : sql`true`}
    and ${figure.unnamedBy ? sql`not (${isNamed(asked, figure.unnamedBy)})` : sql`true`}`

export const censusRows = (asked: Asked, figure: Census): RawBuilder<unknown> =>
  sql`${rowsOnDay(asked, figure.register)} and ${isCounted(asked, figure)}`

/** All censuses of a question in one statement, each register read once. */
export const censusValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Census>[],
): Promise<LeafValue[]> => {
  const figures = [...new Map(leaves.map((leaf) => [leaf.figure.id, leaf.figure])).values()]
  const registers = [...new Set(figures.map((figure) => figure.register))]
  const amountOf = (figure: Census) =>
    sql`coalesce(${
      figure.sum ? sql`sum((r.data ->> ${sql.lit(figure.sum)})::bigint)` : sql`count(*)`
    } filter (where ${isCounted(asked, figure)}), 0)::text`
  const parts = registers.map((register) => {
    const own = figures.filter((figure) => figure.register === register)
    return sql`select ${own.map((figure) => figure.id)}::text[] as figures,
      array[${sql.join(own.map(amountOf))}] as amounts ${rowsOnDay(asked, register)}`
  })
  const { rows } = await sql<{ figures: string[]; amounts: string[] }>`${withScope(asked)}
    ${sql.join(parts, sql` union all `)}`.execute(tx)
  const amounts = new Map(
    rows.flatMap((row) => row.figures.map((id, index) => [id, row.amounts[index] ?? '0'])),
  )
  return leaves.map(({ figure }) => ({ steps: BigInt(amounts.get(figure.id) ?? '0'), estimate: false }))
}
