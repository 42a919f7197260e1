import { sql } from 'kysely'
import { paperIssued } from '#kernel/issued-paper.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Tx } from '../session.ts'
import { alreadyReversed, recordNotFound, reversalKind, reversalOfReversal } from './entry.ts'
import { recordOf, type StoredRecord } from './stored.ts'

/** A record an entry takes back, with what it had changed and posted. */
export interface ReversedRecord {
  stored: StoredRecord
  touched: readonly { register: string; subject: string }[]
}

/** Loads the records to be reversed. @throws Refused when one is missing, reversed, or itself a reversal */
export const reversedRecords = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  ids: readonly string[],
): Promise<ReversedRecord[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<StoredRecord & { reversed_by: number | null }>`
    select r.*, (select v.position from record v where v.book = r.book and v.reverses = r.position) as reversed_by
    from record r where r.book = ${book} and r.id = any (${ids}::uuid[]) order by r.position desc`.execute(tx)
  if (rows.length < new Set(ids).size) throw new Refused([recordNotFound()])
  if (rows.some((row) => row.kind === reversalKind)) throw new Refused([reversalOfReversal()])
  if (rows.some((row) => row.reversed_by !== null)) throw new Refused([alreadyReversed()])
  return rows.map((stored) => {
    const record = catalogue.upcast(recordOf(stored))
    const changes = catalogue.kinds.get(record.kind)?.changes(record as never) ?? []
    return { stored, touched: changes.map(({ register, subject }) => ({ register, subject })) }
  })
}

/**
 * The records of the entry a record belongs to, which are taken back as one; what a meeting decided, one by
 * one. A paper issued from a record goes with it.
 */
export const idsOfEntry = async (tx: Tx, book: number, recordId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select other.id from record one join entry e on e.book = one.book and e.id = one.entry
    join record other on other.book = e.book and other.position between e.first and e.last
    where one.book = ${book} and one.id = ${recordId} and (e.source = 'form' or other.id = one.id)
      and other.kind <> ${reversalKind} and not exists (
        select 1 from record v where v.book = other.book and v.reverses = other.position and other.id <> one.id)
    order by other.position`.execute(tx)
  const ids = rows.map((row) => row.id)
  return [...new Set([...ids, ...(await papersIssuedFrom(tx, book, ids))])]
}

const papersIssuedFrom = async (tx: Tx, book: number, records: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r where r.book = ${book} and r.kind = ${paperIssued}
      and r.body ->> 'record' = any (${records}::text[])
      and not exists (select 1 from record v where v.book = r.book and v.reverses = r.position)
    order by r.position`.execute(tx)
  return rows.map((row) => row.id)
}
