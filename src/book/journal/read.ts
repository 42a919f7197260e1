import { sql } from 'kysely'
import type { NameOf } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Tx } from '../session.ts'
import { reversalKind } from './entry.ts'
import { recordOf, type StoredRecord } from './stored.ts'

/**
 * Names of subjects in any register, the latest known first. What was taken back keeps its name, so
 * that the sentence about it can still be read; only the unknown are told by a bare id.
 */
export const namesOf = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  subjects: readonly string[],
): Promise<NameOf> => {
  const wanted = new Set(subjects)
  const names = new Map<string, string>()
  // A person's row in `persons` names them; the rows of their membership, badges and posts need not be read.
  for (const registers of [['persons'], null]) {
    if (wanted.size === 0) break
    for (const row of await latestRows(tx, book, [...wanted], registers)) {
      const name = catalogue.registers.get(row.register)?.name(row.data as never)
      if (name && !names.has(row.subject)) names.set(row.subject, name)
    }
    for (const id of names.keys()) wanted.delete(id)
  }
  if (wanted.size > 0) for (const { subject, name } of await superiorsByName(tx)) names.set(subject, name)
  return (id) => names.get(id) ?? id.slice(0, 8)
}

/** The organisations a branch stands under are known to it by their names. */
const superiorsByName = async (tx: Tx): Promise<{ subject: string; name: string }[]> => {
  const { rows } = await sql<{ subject: string; name: string }>`select * from superiors_by_name()`.execute(tx)
  return rows
}

interface LatestRow {
  subject: string
  register: string
  data: { [field: string]: unknown }
}

const latestRows = async (
  tx: Tx,
  book: number,
  subjects: readonly string[],
  registers: readonly string[] | null,
): Promise<LatestRow[]> => {
  const { rows } = await sql<LatestRow>`
    select distinct on (subject, register) subject, register, data from register_row
    where book = ${book} and subject = any (${subjects}::uuid[])
      and ${registers ? sql`register = any (${registers}::text[])` : sql`true`}
    order by subject, register, (known_to is null) desc, valid_from desc, known_from desc`.execute(tx)
  return rows
}

/** Every uuid a record names, so that its sentence can be told. */
export const subjectsOf = (stored: StoredRecord): string[] => [
  stored.organisation,
  ...uuidsIn(stored.body),
  ...uuidsIn(stored.facts),
]

const uuidPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const uuidsIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(uuidPattern) ?? []

/** The sentence that tells a record, in both languages. */
export const sentenceOf = (catalogue: Catalogue, stored: StoredRecord, name: NameOf): Label => {
  if (stored.kind === reversalKind) return reversalSentence(stored)
  const record = catalogue.upcast(recordOf(stored))
  const kind = catalogue.kinds.get(record.kind)
  if (!kind) return { vi: record.kind, en: record.kind }
  return { vi: kind.tells.vi(record as never, name), en: kind.tells.en(record as never, name) }
}

const reversalSentence = (stored: StoredRecord): Label => {
  const reason = (stored.body as { reason?: string | null }).reason
  return { vi: `Hủy bỏ${reason ? `: ${reason}` : ''}`, en: `Reversed${reason ? `: ${reason}` : ''}` }
}

export const sentencesAt = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  positions: readonly number[],
): Promise<{ id: string; sentence: Label }[]> => {
  const { rows } = await sql<StoredRecord>`
    select * from record where book = ${book} and position = any (${positions}::int[])`.execute(tx)
  const name = await namesOf(tx, catalogue, book, rows.flatMap(subjectsOf))
  return rows.map((row) => ({ id: row.id, sentence: sentenceOf(catalogue, row, name) }))
}
