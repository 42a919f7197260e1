import { sql } from 'kysely'
import { books } from '#book/books.ts'
import type { Db } from '#book/session.ts'

/**
 * Whether a sample is to be loaded: into a place without books, or to the end of a loading that was cut
 * off. Its accounts are made last, so a sample book without any is not whole; to count its entries the
 * whole sample would have to be invented anew.
 */
export const wantsSample = async (db: Db, name: string): Promise<boolean> => {
  if ((await books(db)).length === 0) return true
  const { rows } = await sql`select from book b where b.name = ${name} and b.is_sample
    and not exists (select from account a where a.book = b.id)`.execute(db)
  return rows.length > 0
}
