import { type RawBuilder, sql } from 'kysely'
import { addDays, addMonths, type Day, type Period } from '#kernel/calendar.ts'
import type { Flow, Stock } from '#kernel/figure.ts'
import { type Exact, fromSteps } from '#kernel/quantity.ts'
import type { Db, Tx } from '../session.ts'

// Answers above one book: of a district's communes, a province, the country. They come from the roll-up
// by book and month; postings are read only for what the months do not say, book by book. Distinct,
// census, series and targets are asked inside a book and never added up here.

/** Which books, and as known when. */
export interface Above {
  books: readonly number[] | 'all'
  /** Entries recorded after this instant are left out; without it everything is known. */
  knownAt?: Date
}

/** Runs work that reads totals over books; no record and no register row is in sight. */
export const aboveBooks = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'dangbo_app', true), set_config('dangbo.book', '*', true),
      set_config('dangbo.scope', '', true), set_config('dangbo.clearance', '0', true)`.execute(tx)
    return work(tx)
  })

export interface MonthValue {
  /** First day of the month. */
  month: Day
  value: Exact
}

/** A flow by month, for the months in which the period's first and last day lie and those between. */
export const flowAbove = async (
  tx: Tx,
  figure: Flow,
  period: Period,
  above: Above,
): Promise<MonthValue[]> => {
  const [first, last] = [monthOf(period.from), monthOf(period.to)]
  const months = new Map<Day, bigint>()
  const { rows } = await sql<{ month: Day; amount: string }>`
    select month, sum(amount)::text as amount from rollup
    where figure = ${figure.id} and month between ${first} and ${last} and ${among('rollup.book', above)}
    group by month order by month`.execute(tx)
  for (const row of rows) months.set(row.month, BigInt(row.amount))
  for (const late of await latePostings(tx, figure.id, lastDayOf(last), above))
    if (late.month >= first) months.set(late.month, (months.get(late.month) ?? 0n) - BigInt(late.amount))
  return [...months].map(([month, steps]) => ({ month, value: fromSteps(steps, figure.unit) }))
}

/** A stock at the end of a day. */
export const stockAbove = async (tx: Tx, figure: Stock, on: Day, above: Above): Promise<Exact> => {
  const month = monthOf(on)
  const ended = on === lastDayOf(month)
  const { rows } = await sql<{ amount: string }>`
    select coalesce(sum(amount), 0)::text as amount from rollup
    where figure = ${figure.id} and ${ended ? sql`month <= ${month}` : sql`month < ${month}`}
      and ${among('rollup.book', above)}`.execute(tx)
  let steps = BigInt(rows[0]?.amount ?? '0')
  if (!ended) steps += await postedIn(tx, figure.id, { from: month, to: on }, above)
  for (const late of await latePostings(tx, figure.id, on, above)) steps -= BigInt(late.amount)
  return fromSteps(steps, figure.unit)
}

const monthOf = (on: Day): Day => `${on.slice(0, 7)}-01` as Day

const among = (column: string, { books }: Above): RawBuilder<boolean> =>
  books === 'all' ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any (${books}::int[])`

const lastDayOf = (month: Day): Day => addDays(addMonths(month, 1), -1)

/** The part of a month: a short range of every book's own index. */
const postedIn = async (tx: Tx, figure: string, { from, to }: Period, above: Above): Promise<bigint> => {
  const { rows } = await sql<{ amount: string }>`
    select coalesce(sum(inside.amount), 0)::text as amount
    from book cross join lateral (
      select sum(p.amount) as amount from posting p where p.book = book.id and p.figure = ${figure}
        and p.day between ${from} and ${to} and p.scenario = 'actual' and p."from" is null) as inside
    where ${among('book.id', above)}`.execute(tx)
  return BigInt(rows[0]?.amount ?? '0')
}

interface Late {
  month: Day
  amount: string
}

/** An instant is a position in every book: before the first entry recorded after it. */
const latePostings = async (tx: Tx, figure: string, to: Day, above: Above): Promise<Late[]> => {
  if (!above.knownAt) return []
  const { rows } = await sql<Late>`
    with late as materialized (
      select book, min(first) as first from entry
      where recorded_at > ${above.knownAt.toISOString()} and ${among('entry.book', above)} group by book
    )
    select date_trunc('month', p.day)::date as month, sum(p.amount)::text as amount
    from late cross join lateral (
      select day, amount from posting where book = late.book and position >= late.first and figure = ${figure}
        and day <= ${to} and scenario = 'actual' and "from" is null offset 0) as p
    group by 1`.execute(tx)
  return rows
}
