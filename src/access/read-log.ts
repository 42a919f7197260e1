import { sql } from 'kysely'
import type { Actor, Tx } from '#book/session.ts'

/** Writes down that somebody read what is sealed or restricted. */
export const logRead = async (tx: Tx, actor: Actor, what: string, subject: string | null): Promise<void> => {
  await sql`insert into read_log (book, actor, what, subject)
    values (${actor.book}, ${actor.name}, ${what}, ${subject})`.execute(tx)
}
