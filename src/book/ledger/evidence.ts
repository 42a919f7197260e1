import { sql } from 'kysely'
import type { Census, Distinct, Flow, Naming, Series, Stock } from '#kernel/figure.ts'
import type { Exact } from '#kernel/quantity.ts'
import { add, exact, fromSteps, isZero, multiply } from '#kernel/quantity.ts'
import type { BookInfo } from '../books.ts'
import type { Tx } from '../session.ts'
import { censusHolds, censusRows } from './census.ts'
import { carriedPostings, standing } from './leaves.ts'
import { type Asked, flowScope, knownAt, stockScope, withScope } from './scope.ts'
import type { FigureValue } from './values.ts'

/** What one record contributes to a value, in the figure's unit. */
export interface Contribution {
  position: number
  amount: Exact
}

interface Amount {
  position: number
  amount: string
}

/**
 * The records a value was counted from. Their amounts add up to the value for every form but ratios,
 * whose evidence is that of their inputs together.
 */
export const evidenceOf = async (
  tx: Tx,
  book: BookInfo,
  value: FigureValue,
  known: number,
): Promise<Contribution[]> => {
  if (value.ref.scenario === 'target')
    return value.target && value.value ? [{ position: value.target.position, amount: value.value }] : []
  if (value.figure.form === 'formula') return formulaEvidence(tx, book, value, known)
  const { organisation, restated, period } = value
  const asked: Asked = { book: book.id, organisation, restated, ...period, known }
  const amounts = await leafEvidence(tx, book, asked, value)
  return amounts.map((one) => ({
    position: one.position,
    amount: fromSteps(BigInt(one.amount), value.figure.unit),
  }))
}

const leafEvidence = (tx: Tx, book: BookInfo, asked: Asked, value: FigureValue): Promise<Amount[]> => {
  const of = value.ref.of ?? null
  switch (value.figure.form) {
    case 'flow':
      return flowEvidence(tx, asked, value.figure, of)
    case 'stock':
      return stockEvidence(tx, asked, value.figure, of)
    case 'distinct':
      return distinctEvidence(tx, asked, value.figure, of)
    case 'census':
      return censusEvidence(tx, asked, value.figure)
    case 'series':
      return seriesEvidence(tx, asked, book.root, value.figure, of)
    default:
      return Promise.resolve([])
  }
}

const argument = (of: string | null) => (of === null ? sql`true` : sql`p."of" = ${of}`)

const flowEvidence = async (tx: Tx, asked: Asked, figure: Flow, of: string | null): Promise<Amount[]> => {
  const posted = await postedEvidence(tx, asked, figure, of)
  if (!figure.carries || asked.organisation === null) return posted
  const sums = new Map(posted.map((one) => [one.position, BigInt(one.amount)]))
  for (const one of await carriedEvidence(tx, asked, figure.carries))
    sums.set(one.position, (sums.get(one.position) ?? 0n) + BigInt(one.amount))
  return [...sums].flatMap(([position, amount]) =>
    amount === 0n ? [] : [{ position, amount: String(amount) }],
  )
}

/** The records that moved or ended whole organisations, with what of the stock went with them. */
const carriedEvidence = async (tx: Tx, asked: Asked, stock: string): Promise<Amount[]> =>
  (
    await sql<Amount>`${withScope(asked)}
    select carried.position, sum(carried.amount)::text as amount
    from (${carriedPostings(asked, [stock])}) carried
    group by carried.position having sum(carried.amount) <> 0`.execute(tx)
  ).rows

const postedEvidence = async (tx: Tx, asked: Asked, figure: Flow, of: string | null): Promise<Amount[]> =>
  (
    await sql<Amount>`${withScope(asked)}
    select p.position, sum(p.amount)::text as amount
    from posting p join record r on r.book = p.book and r.position = p.position
    where p.book = ${asked.book} and p.figure = ${figure.id} and ${argument(of)}
      and p.day between ${asked.from} and ${asked.to} and p.scenario = 'actual' and p.position <= ${asked.known}
      and ${standing('r', asked.known)} and ${flowScope(asked)}
    group by p.position having sum(p.amount) <> 0`.execute(tx)
  ).rows

/**
 * A stock stands on what has not cancelled out: for each subject, the records since it was last out.
 * Somebody who left and somebody who came and went prove nothing about today's number.
 */
const stockEvidence = async (tx: Tx, asked: Asked, figure: Stock, of: string | null): Promise<Amount[]> =>
  (
    await sql<Amount>`${withScope(asked)}${asked.organisation === null ? sql`with` : sql`,`} net as (
      select p.position, p.subject, min(p.day) as day, sum(p.amount) as amount
      from posting p join record r on r.book = p.book and r.position = p.position
      where p.book = ${asked.book} and p.figure = ${figure.id} and ${argument(of)}
        and p.day <= ${asked.to} and p.scenario = 'actual' and p.position <= ${asked.known}
        and ${standing('r', asked.known)} and ${stockScope(asked)}
      group by p.position, p.subject having sum(p.amount) <> 0
    ), running as (
      select *, sum(amount) over run as held, row_number() over run as step
      from net window run as (partition by subject order by day, position)
    ), cut as (
      select *, max(step) filter (where held = 0) over (partition by subject) as out_at from running
    )
    select position, sum(amount)::text as amount from cut
    where subject is null or out_at is null or step > out_at
    group by position having sum(amount) <> 0`.execute(tx)
  ).rows

/** Each subject's first record carries 1, further ones 0. */
const distinctEvidence = async (
  tx: Tx,
  asked: Asked,
  figure: Distinct,
  of: string | null,
): Promise<Amount[]> =>
  (
    await sql<Amount>`${withScope(asked)}${asked.organisation === null ? sql`with` : sql`,`} net as (
      select p.position, p.subject, row_number() over (partition by p.subject order by min(p.day), p.position) as nth
      from posting p join record r on r.book = p.book and r.position = p.position
      where p.book = ${asked.book} and p.figure = ${figure.flow} and ${argument(of)} and p.subject is not null
        and p.day between ${asked.from} and ${asked.to} and p.scenario = 'actual' and p.position <= ${asked.known}
        and ${standing('r', asked.known)} and ${flowScope(asked)}
      group by p.position, p.subject having sum(p.amount) > 0
    )
    select position, count(*) filter (where nth = 1)::text as amount from net group by position`.execute(tx)
  ).rows

const seriesEvidence = async (
  tx: Tx,
  asked: Asked,
  root: string,
  figure: Series,
  of: string | null,
): Promise<Amount[]> =>
  (
    await sql<Amount>`
    select p.position, p.amount::text as amount
    from posting p join record r on r.book = p.book and r.position = p.position
    where p.book = ${asked.book} and p.figure = ${figure.id} and p."of" is not distinct from ${of}
      and p.scenario in ('actual', 'estimate') and p.organisation = ${asked.organisation ?? root}
      and p."from" = ${asked.from} and p.day = ${asked.to} and p.position <= ${asked.known}
      and ${standing('r', asked.known)}
    order by (p.scenario = 'actual') desc, p.position desc limit 1`.execute(tx)
  ).rows

interface Life {
  subject: string
  from: string
  to: string
  opened: number
  closed: number | null
  holds: boolean
  amount: string
}

/**
 * Each counted subject rests on the record that began its present run of days on which the condition
 * holds: a renaming since then proves nothing.
 */
const censusEvidence = async (tx: Tx, asked: Asked, figure: Census): Promise<Amount[]> => {
  const counted = await sql<{ subject: string; amount: string }>`${withScope(asked)}
    select r.subject, ${figure.sum ? sql`r.data ->> ${sql.lit(figure.sum)}` : sql`'1'`} as amount
    ${censusRows(asked, figure)}`.execute(tx)
  const subjects = counted.rows.map((row) => row.subject)
  // What is named by its subject rests on the record that names it; a row named by what it holds, on its own.
  const lives =
    figure.namedBy && !figure.namedBy.by
      ? await namingLives(tx, asked, figure.namedBy, subjects)
      : await ownLives(tx, asked, figure, subjects)
  const amountOf = new Map(counted.rows.map((row) => [row.subject, BigInt(row.amount)]))
  const sums = new Map<number, bigint>()
  for (const [subject, rows] of grouped(lives)) {
    const position = beginningOf(rows, asked.to)
    if (position !== null) sums.set(position, (sums.get(position) ?? 0n) + (amountOf.get(subject) ?? 0n))
  }
  return [...sums].map(([position, amount]) => ({ position, amount: String(amount) }))
}

const grouped = (lives: readonly Life[]): Map<string, Life[]> => {
  const map = new Map<string, Life[]>()
  for (const life of lives) map.set(life.subject, [...(map.get(life.subject) ?? []), life])
  return map
}

const ownLives = async (tx: Tx, asked: Asked, figure: Census, subjects: readonly string[]): Promise<Life[]> =>
  (
    await sql<Life>`
    select r.subject, r.valid_from as from, r.valid_to as to, r.opened, r.closed, '0' as amount,
      ${censusHolds('r', figure.where)} as holds
    from register_row r
    where r.book = ${asked.book} and r.register = ${figure.register} and ${knownAt('r', asked.known)}
      and r.subject = any (${subjects}::uuid[]) order by r.subject, r.valid_from`.execute(tx)
  ).rows

const namingLives = async (
  tx: Tx,
  asked: Asked,
  namedBy: Naming,
  subjects: readonly string[],
): Promise<Life[]> =>
  (
    await sql<Life>`
    select s.subject, n.valid_from as from, n.valid_to as to, n.opened, n.closed, '0' as amount, true as holds
    from register_row n
    cross join lateral jsonb_array_elements_text(case jsonb_typeof(n.data -> ${sql.lit(namedBy.field)})
      when 'array' then n.data -> ${sql.lit(namedBy.field)}
      else jsonb_build_array(n.data -> ${sql.lit(namedBy.field)}) end) as named (id)
    join unnest(${subjects}::uuid[]) as s (subject) on s.subject::text = named.id
    where n.book = ${asked.book} and n.register = ${namedBy.register} and ${knownAt('n', asked.known)}
      and ${censusHolds('n', namedBy.where)} order by s.subject, n.valid_from`.execute(tx)
  ).rows

/** Walks back from the row of the day through rows that touch it and hold. */
const beginningOf = (rows: readonly Life[], on: string): number | null => {
  const holding = rows.filter((row) => row.holds && row.from <= on)
  let run = holding.filter((row) => row.to > on).sort((a, b) => (a.from < b.from ? -1 : 1))[0]
  while (run) {
    const { from, opened } = run
    // Amended, not ended and opened again on the same day.
    const before = holding.find((row) => row.to === from && row.closed === opened)
    if (!before) return opened
    run = before
  }
  return null
}

const formulaEvidence = async (
  tx: Tx,
  book: BookInfo,
  value: FigureValue,
  known: number,
): Promise<Contribution[]> => {
  const { figure } = value
  if (figure.form !== 'formula') return []
  const values = Object.fromEntries(value.inputs.map((input) => [input.name, input.value.value]))
  if (figure.counted) {
    const counted = figure.counted(values, value.plan)
    return value.plan.flatMap((item, index) =>
      counted[index] ? [{ position: item.position, amount: exact(1) }] : [],
    )
  }
  const net = new Map<number, Exact>()
  const reliedOn = figure.reliesOn?.(values)
  for (const { name, value: input } of value.inputs) {
    if (reliedOn && !reliedOn.includes(name)) continue
    const sign = exact(figure.signs?.[name] ?? 1)
    for (const { position, amount } of await evidenceOf(tx, book, input, known)) {
      const so = net.get(position)
      const signed = multiply(amount, sign)
      net.set(position, so && figure.signs ? add(so, signed) : signed)
    }
  }
  return [...net].flatMap(([position, amount]) => (isZero(amount) ? [] : [{ position, amount }]))
}
