import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { Tx } from '../session.ts'
import { type Entry, reversalKind } from './entry.ts'
import { digestOf, type HashedRecord, hashOf } from './hash.ts'
import type { JudgedRecord } from './judge.ts'
import type { ReversedRecord } from './reverse.ts'
import { confidentialityNumber, type StoredRecord } from './stored.ts'

export interface EntryToStore {
  book: number
  entry: Entry
  digest: string
  head: { head: number; head_hash: string }
  judged: readonly JudgedRecord[]
  reversed: readonly ReversedRecord[]
  actor: string
  approvedBy: string | null
  now: Date
  today: Day
}

/** Writes reversals first, then records, each carrying the hash of the one before. */
export const storeEntry = async (tx: Tx, given: EntryToStore): Promise<StoredRecord[]> => {
  const { book, entry, head } = given
  const recordedAt = given.now.toISOString()
  const unchained = [
    ...given.reversed.map((one, index) => reversalRow(given, one, head.head + 1 + index, recordedAt)),
    ...given.judged.map((one, index) =>
      recordRow(given, one, head.head + given.reversed.length + 1 + index, recordedAt),
    ),
  ]
  let previous = head.head_hash
  const stored = unchained.map((row): StoredRecord => {
    const hash = hashOf(previous, row)
    const chained = { ...row, previous_hash: previous, hash }
    previous = hash
    return chained
  })
  const last = head.head + stored.length
  await sql`insert into entry (book, id, first, last, source, digest, recorded_at, entered_by, approved_by)
    values (${book}, ${entry.id}, ${head.head + 1}, ${last}, ${entry.source}, ${given.digest}, ${recordedAt},
      ${given.actor}, ${given.approvedBy})`.execute(tx)
  await sql`insert into record select * from jsonb_populate_recordset(null::public.record, ${JSON.stringify(stored)}::jsonb)`.execute(
    tx,
  )
  await storeLinks(tx, given, stored)
  await sql`update book set head = ${last}, head_hash = ${previous} where id = ${book}`.execute(tx)
  return stored
}

const recordRow = (
  given: EntryToStore,
  one: JudgedRecord,
  position: number,
  recordedAt: string,
): HashedRecord => ({
  book: given.book,
  position,
  id: one.record.id,
  entry: given.entry.id,
  kind: one.record.kind,
  version: one.record.version,
  organisation: one.record.organisation,
  decided_on: one.record.decidedOn,
  effective_on: one.record.effectiveOn,
  basis: one.record.basis,
  body: one.record.body,
  facts: one.record.facts,
  confidentiality: confidentialityNumber(one.kind.confidentiality),
  reverses: null,
  recorded_at: recordedAt,
  entered_by: given.actor,
  approved_by: given.approvedBy,
})

const reversalRow = (
  given: EntryToStore,
  one: ReversedRecord,
  position: number,
  recordedAt: string,
): HashedRecord => ({
  book: given.book,
  position,
  id: reversalIdOf(given.entry.id, one.stored.id),
  entry: given.entry.id,
  kind: reversalKind,
  version: 1,
  organisation: one.stored.organisation,
  decided_on: given.today,
  effective_on: given.today,
  basis: null,
  body: { reason: given.entry.reason ?? null },
  facts: { reversed: one.stored.id },
  confidentiality: one.stored.confidentiality,
  reverses: one.stored.position,
  recorded_at: recordedAt,
  entered_by: given.actor,
  approved_by: given.approvedBy,
})

/** The id of a reversal follows from the entry and the record, so that a repeated send is the same. */
const reversalIdOf = (entry: string, record: string): string => {
  const hex = digestOf([entry, record])
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Which records change which subject, and which merely name it. */
const storeLinks = async (tx: Tx, given: EntryToStore, stored: readonly StoredRecord[]) => {
  const offset = given.reversed.length
  const changed = given.judged.flatMap((one, index) =>
    one.changes.map(({ register, subject }) => ({
      book: given.book,
      register,
      subject,
      position: stored[offset + index]?.position,
    })),
  )
  const named = stored.flatMap((row) =>
    [...subjectsIn(row.body), ...subjectsIn(row.basis), ...subjectsIn(aboutIn(row.facts))].map((subject) => ({
      book: given.book,
      subject,
      position: row.position,
    })),
  )
  await sql`insert into register_change
    select * from jsonb_populate_recordset(null::register_change, ${JSON.stringify(changed)}::jsonb)
    on conflict do nothing`.execute(tx)
  await sql`insert into mention
    select * from jsonb_populate_recordset(null::mention, ${JSON.stringify(named)}::jsonb)
    on conflict do nothing`.execute(tx)
}

/** Whom a record is about though its form does not ask: the holder of the tenure it ends. */
const aboutIn = (facts: unknown): unknown => (facts as { about?: unknown } | null)?.about

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const subjectsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(subjectsIn)
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(subjectsIn)
  return []
}
