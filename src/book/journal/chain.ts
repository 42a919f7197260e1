import { sql } from 'kysely'
import type { Tx } from '../session.ts'

/**
 * Whether the journal still holds the head it once had. A position alone does not tell: an entry rolled back
 * leaves its positions to another.
 */
export const stillHolds = async (
  tx: Tx,
  book: number,
  { head, head_hash }: { head: number; head_hash: string },
): Promise<boolean> => {
  if (head === 0) return true
  const { rows } = await sql`select from record
    where book = ${book} and position = ${head} and hash = ${head_hash}`.execute(tx)
  return rows.length > 0
}
