import { sql } from 'kysely'
import type { Day, Period } from '#kernel/calendar.ts'
import type { Census, Flow, Stock } from '#kernel/figure.ts'
import type { Tx } from '../session.ts'
import { censusOf, censusValues, type Group, groupOf } from './census.ts'
import type { Leaf, LeafValue } from './leaves.ts'
import { knownAt } from './scope.ts'

// Days asked of are put in order, and what happened is told by its place among them: `width_bucket(day - 1, days)`
// is how many of the days come before it. So each posting and each row is read once, however many days are asked.

/** A leaf asked of the whole book over one period among many. */
export type LeafOver<F> = Leaf<F> & { period: Period }

interface Over {
  book: number
  known: number
}

interface Sum {
  figure: string
  of: string | null
  amount: string
}

const idsOf = (leaves: readonly LeafOver<{ id: string }>[]) => [
  ...new Set(leaves.map(({ figure }) => figure.id)),
]
const daysOf = (leaves: readonly LeafOver<unknown>[]): Day[] =>
  [...new Set(leaves.map(({ period }) => period.to))].sort()

const summed = (sums: readonly Sum[], { figure, ref }: LeafOver<{ id: string }>): LeafValue => ({
  steps: sums
    .filter((one) => one.figure === figure.id && (ref.of === undefined || one.of === ref.of))
    .reduce((total, one) => total + BigInt(one.amount), 0n),
  estimate: false,
})

/** Flows of the whole book over many periods in one statement; the periods may overlap. */
export const flowsOver = async (
  tx: Tx,
  { book, known }: Over,
  leaves: readonly LeafOver<Flow>[],
): Promise<LeafValue[]> => {
  const periods = [...new Map(leaves.map(({ period }) => [`${period.from}|${period.to}`, period])).values()]
  const { rows } = await sql<Sum & Period>`
    select s.first as from, s.last as to, p.figure, p."of", sum(p.amount)::text as amount
    from unnest(${periods.map(({ from }) => from)}::date[], ${periods.map(({ to }) => to)}::date[])
      as s (first, last)
    join posting p on p.book = ${book} and p.figure = any (${idsOf(leaves)}::text[])
      and p.scenario = 'actual' and p.position <= ${known} and p.day between s.first and s.last
    group by s.first, s.last, p.figure, p."of"`.execute(tx)
  return leaves.map((leaf) => {
    const { from, to } = leaf.period
    const within = rows.filter((row) => row.from === from && row.to === to)
    return summed(within, leaf)
  })
}

/** Stocks of the whole book on many days in one statement. */
export const stocksOver = async (
  tx: Tx,
  { book, known }: Over,
  leaves: readonly LeafOver<Stock>[],
): Promise<LeafValue[]> => {
  const days = daysOf(leaves)
  const { rows } = await sql<Sum & { place: number }>`
    select width_bucket(p.day - 1, ${days}::date[]) as place, p.figure, p."of", sum(p.amount)::text as amount
    from posting p where p.book = ${book} and p.figure = any (${idsOf(leaves)}::text[])
      and p.scenario = 'actual' and p.position <= ${known} and p.day <= ${days.at(-1)}
    group by 1, p.figure, p."of"`.execute(tx)
  return leaves.map((leaf) => {
    const place = days.indexOf(leaf.period.to)
    const until = rows.filter((row) => row.place <= place)
    return summed(until, leaf)
  })
}

/** Censuses of the whole book on many days in one statement; not those by what other rows name. */
export const censusesOver = async (
  tx: Tx,
  asked: Over,
  leaves: readonly LeafOver<Census>[],
): Promise<LeafValue[]> => {
  const groups = await groupsOn(tx, asked, leaves)
  const values: LeafValue[] = []
  for (const leaf of leaves) {
    const told = censusOf(leaf.figure, groups.get(leaf.period.to) ?? [])
    values.push(told ?? (await readOne(tx, asked, leaf)))
  }
  return values
}

interface Lives {
  register: string
  facets: string
  count: string
  /** Places of the first day on which the rows held, and of the first after. */
  since: number
  until: number
}

const groupsOn = async (
  tx: Tx,
  { book, known }: Over,
  leaves: readonly LeafOver<Census>[],
): Promise<ReadonlyMap<Day, readonly Group[]>> => {
  const days = daysOf(leaves)
  const registers = [...new Set(leaves.map(({ figure }) => figure.register))]
  const { rows } = await sql<Lives>`
    select r.register, r.facets, count(*)::text as count,
      width_bucket(r.valid_from - 1, ${days}::date[]) as since,
      width_bucket(r.valid_to - 1, ${days}::date[]) as until
    from register_row r
    where r.book = ${book} and r.register = any (${registers}::text[]) and ${knownAt('r', known)}
      and r.valid_from <= ${days.at(-1)} and r.valid_to > ${days[0]}
    group by r.register, r.facets, since, until`.execute(tx)
  const lives = rows.map(({ since, until, ...row }) => ({ since, until, group: groupOf(row) }))
  return new Map(
    days.map((day, place) => [
      day,
      lives.flatMap(({ since, until, group }) => (since <= place && place < until ? [group] : [])),
    ]),
  )
}

/** Where the groups do not hold what the census reads, its rows are read. */
const readOne = async (
  tx: Tx,
  asked: Over,
  { figure, ref, period }: LeafOver<Census>,
): Promise<LeafValue> => {
  const [value] = await censusValues(tx, { ...asked, organisation: null, ...period }, [{ figure, ref }])
  if (!value) throw new Error('a question without an answer')
  return value
}
