import { sql } from 'kysely'
import type { Tx } from '../session.ts'
import { hashOf } from './hash.ts'
import type { StoredRecord } from './stored.ts'

export interface JournalFault {
  position: number
  fault: 'gap' | 'changed' | 'unchained' | 'head'
}

export interface Verified {
  records: number
  head: number
  headHash: string
  faults: JournalFault[]
}

const page = 2000

/** Recomputes every hash of a book's journal: positions without gaps, nothing changed, each chained to the one before. */
export const verifyJournal = async (tx: Tx, book: number): Promise<Verified> => {
  const faults: JournalFault[] = []
  let previous = '0'.repeat(64)
  let last = 0
  for (;;) {
    const { rows } = await sql<StoredRecord>`
      select book, position, id, entry, kind, version, organisation, decided_on, effective_on, basis, body, facts,
        confidentiality, reverses, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
        entered_by, approved_by, previous_hash, hash
      from record where book = ${book} and position > ${last} order by position limit ${page}`.execute(tx)
    for (const row of rows) {
      if (row.position !== last + 1) faults.push({ position: row.position, fault: 'gap' })
      if (row.previous_hash !== previous) faults.push({ position: row.position, fault: 'unchained' })
      if (hashOf(row.previous_hash, row) !== row.hash)
        faults.push({ position: row.position, fault: 'changed' })
      previous = row.hash
      last = row.position
    }
    if (rows.length < page) break
  }
  const { rows } = await sql<{ head: number; head_hash: string }>`
    select head, head_hash from book where id = ${book}`.execute(tx)
  const head = rows[0]
  if (!head || head.head !== last || head.head_hash !== previous)
    faults.push({ position: last, fault: 'head' })
  return { records: last, head: head?.head ?? 0, headHash: head?.head_hash ?? '', faults }
}
