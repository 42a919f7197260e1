import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { Tx } from '../session.ts'
import type { StoredRecord } from './stored.ts'

export type FoundRecord = StoredRecord & { reversed_by: string | null; reverses_id: string | null }

export interface RecordQuestion {
  kind?: string
  /** Only these kinds: what the reader may read. */
  kinds?: readonly string[]
  subject?: string
  /** Other ids of the same subject: a person entered twice and merged. */
  alsoAbout?: readonly string[]
  organisation?: string
  from?: Day
  to?: Day
  page?: number
  pageSize?: number
}

const withReversals = sql`r.*,
  to_char(r.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
  (select v.id from record v where v.book = r.book and v.reverses = r.position) as reversed_by,
  (select v.id from record v where v.book = r.book and v.position = r.reverses) as reverses_id`

/** One record by its id, or null when it is not in the actor's sight. */
export const recordById = async (tx: Tx, book: number, id: string): Promise<FoundRecord | null> =>
  (
    await sql<FoundRecord>`select ${withReversals} from record r where r.book = ${book} and r.id = ${id}`.execute(
      tx,
    )
  ).rows[0] ?? null

export const recordsAt = async (tx: Tx, book: number, positions: readonly number[]): Promise<FoundRecord[]> =>
  (
    await sql<FoundRecord>`select ${withReversals} from record r
      where r.book = ${book} and r.position = any (${positions}::int[]) order by r.position`.execute(tx)
  ).rows

/** position → id, of those in the actor's sight. */
export const recordIdsAt = async (
  tx: Tx,
  book: number,
  positions: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const { rows } = await sql<{ position: number; id: string }>`select position, id from record
    where book = ${book} and position = any (${[...new Set(positions)]}::int[])`.execute(tx)
  return new Map(rows.map(({ position, id }) => [position, id]))
}

/** Records in the actor's sight, newest first. */
export const findRecords = async (
  tx: Tx,
  book: number,
  question: RecordQuestion,
): Promise<{ total: number; rows: FoundRecord[] }> => {
  const size = Math.min(question.pageSize ?? 50, 500)
  const terms: RawBuilder<unknown>[] = [sql`r.book = ${book}`]
  if (question.kind) terms.push(sql`r.kind = ${question.kind}`)
  if (question.kinds) terms.push(sql`r.kind = any (${question.kinds}::text[])`)
  if (question.organisation) terms.push(sql`r.organisation = ${question.organisation}`)
  if (question.from) terms.push(sql`r.decided_on >= ${question.from}`)
  if (question.to) terms.push(sql`r.decided_on <= ${question.to}`)
  if (question.subject)
    terms.push(sql`r.position = any (${positionsAbout(book, question.subject, question.alsoAbout)})`)
  const where = sql.join(terms, sql` and `)
  const count = await sql<{
    total: number
  }>`select count(*)::int as total from record r where ${where}`.execute(tx)
  const { rows } = await sql<FoundRecord>`select ${withReversals} from record r where ${where}
    order by r.effective_on desc, r.position desc limit ${size} offset ${(question.page ?? 0) * size}`.execute(
    tx,
  )
  return { total: count.rows[0]?.total ?? 0, rows }
}

/** Listed first, so that a subject's few records are looked up and not every record asked about it. */
const positionsAbout = (book: number, subject: string, alsoAbout: readonly string[] = []) => sql`array(
    select m.position from mention m
    where m.book = ${book} and m.subject = any (${[subject, ...alsoAbout]}::uuid[])
    union select o.position from record o where o.book = ${book} and o.organisation = ${subject})`

/** Records in the actor's sight that rest on a scan. */
export const recordsCiting = async (
  tx: Tx,
  book: number,
  file: string,
): Promise<Pick<StoredRecord, 'id' | 'kind' | 'confidentiality'>[]> =>
  (
    await sql<Pick<StoredRecord, 'id' | 'kind' | 'confidentiality'>>`
      select id, kind, confidentiality from record
      where book = ${book} and basis ->> 'file' = ${file} order by position limit 100`.execute(tx)
  ).rows
