import { sql } from 'kysely'
import type { Posting, PostingLine } from '#kernel/posting.ts'
import type { JudgedRecord } from '../journal/judge.ts'
import type { ReversedRecord } from '../journal/reverse.ts'
import type { StoredRecord } from '../journal/stored.ts'
import type { Tx } from '../session.ts'

export type StoredPosting = Posting & { position: number; line: number }

/**
 * Writes the postings of an entry and moves the roll-up by the same amounts. A reversal negates the
 * postings of its record on their original days.
 */
export const storePostings = async (
  tx: Tx,
  book: number,
  stored: readonly StoredRecord[],
  judged: readonly JudgedRecord[],
  reversed: readonly ReversedRecord[],
  firstRecord: number,
  firstReversal: number,
): Promise<StoredPosting[]> => {
  const own = judged.flatMap((one, index) =>
    one.posts.map((line, at) => posting(line, one.record.organisation, firstRecord + index, at)),
  )
  const negated = await negatedPostings(tx, book, reversed, firstReversal)
  const all = [...negated, ...own]
  if (all.length === 0 || stored.length === 0) return all
  const rows = all.map((one) => ({ book, ...one }))
  await sql`insert into posting (book, position, line, figure, "of", organisation, subject, "from", day, amount, scenario, assigner)
    select book, position, line, figure, "of", organisation, subject, "from", day, amount, scenario, assigner
    from jsonb_populate_recordset(null::posting, ${JSON.stringify(rows)}::jsonb)`.execute(tx)
  await rollUp(tx, book, all)
  return all
}

const posting = (line: PostingLine, organisation: string, position: number, at: number): StoredPosting => ({
  ...line,
  organisation: line.organisation ?? organisation,
  position,
  line: at,
})

const negatedPostings = async (
  tx: Tx,
  book: number,
  reversed: readonly ReversedRecord[],
  first: number,
): Promise<StoredPosting[]> => {
  if (reversed.length === 0) return []
  const positionOf = new Map(reversed.map((one, index) => [one.stored.position, first + index]))
  const { rows } = await sql<StoredPosting>`
    select position, line, figure, "of", organisation, subject, "from", day, amount, scenario, assigner
    from posting where book = ${book} and position = any (${[...positionOf.keys()]}::int[])`.execute(tx)
  return rows.map((row) => ({ ...row, position: positionOf.get(row.position) ?? 0, amount: -row.amount }))
}

/** Figures that add up across books: actual flows and stocks, by month. */
const rollUp = async (tx: Tx, book: number, postings: readonly StoredPosting[]) => {
  const sums = new Map<string, { figure: string; month: string; amount: number }>()
  for (const one of postings) {
    if (one.scenario !== 'actual' || one.from !== null) continue
    const month = `${one.day.slice(0, 7)}-01`
    const key = `${one.figure}|${month}`
    const sum = sums.get(key) ?? { figure: one.figure, month, amount: 0 }
    sum.amount += one.amount
    sums.set(key, sum)
  }
  const rows = [...sums.values()]
  await sql`insert into rollup (book, figure, month, amount)
    select ${book}, f, m, a from unnest(${rows.map((row) => row.figure)}::text[],
      ${rows.map((row) => row.month)}::date[], ${rows.map((row) => row.amount)}::bigint[]) as sum (f, m, a)
    on conflict (book, figure, month) do update set amount = rollup.amount + excluded.amount`.execute(tx)
}
