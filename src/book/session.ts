import { type Kysely, sql, type Transaction } from 'kysely'

/** Whoever acts in a book, and how far they see. Every request has one. */
export interface Actor {
  name: string
  book: number
  /** Organisations in sight; null is the whole book. */
  scope: readonly string[] | null
  /** Organisations those in sight stand under: what they issue to be carried out is in sight too. */
  above?: readonly string[]
  /** 0 thường · 1 nội bộ · 2 hạn chế */
  clearance: 0 | 1 | 2
}

export type Db = Kysely<unknown>
export type Tx = Transaction<unknown>

/** The book itself, folding and counting: it sees all of its own records, but can rewrite none. */
export const theBook = (book: number, name = 'dangbo'): Actor => ({ name, book, scope: null, clearance: 2 })

/**
 * Runs work in one transaction as the application role, with book, actor and scope set for the
 * row-level policies. The role cannot update or delete the journal or the postings.
 */
export const inBook = <T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await actAs(tx, actor)
    return work(tx)
  })

const actors = new WeakMap<Tx, Actor>()

/** Whether nothing of this book is out of sight. */
export const seesWhole = (tx: Tx, book: number): boolean => {
  const actor = actors.get(tx)
  return actor?.book === book && actor.scope === null && actor.clearance === 2
}

/** The clearance of whoever sees every organisation of this book; null for a branch, or another book. */
export const clearanceOverAll = (tx: Tx, book: number): Actor['clearance'] | null => {
  const actor = actors.get(tx)
  return actor?.book === book && actor.scope === null ? actor.clearance : null
}

export const actAs = async (tx: Tx, actor: Actor): Promise<void> => {
  actors.delete(tx)
  const scope = actor.scope === null ? '*' : actor.scope.join(',')
  await sql`select set_config('role', 'dangbo_app', true),
    set_config('dangbo.book', ${String(actor.book)}, true),
    set_config('dangbo.actor', ${actor.name}, true),
    set_config('dangbo.scope', ${scope}, true),
    set_config('dangbo.above', ${(actor.above ?? []).join(',')}, true),
    set_config('dangbo.clearance', ${String(actor.clearance)}, true)`.execute(tx)
  actors.set(tx, actor)
}

/** Does work in the sight of the book itself, then goes on in the sight of whoever acts. */
export const inWholeSight = async <T>(tx: Tx, book: number, work: () => Promise<T>): Promise<T> => {
  const actor = actors.get(tx)
  if (!actor || seesWhole(tx, book)) return work()
  await actAs(tx, theBook(book))
  const done = await work()
  await actAs(tx, actor)
  return done
}

/** Runs work as the owner of the tables: migrations, `rebuild`, restore, and making books. */
export const asOwner = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => db.transaction().execute(work)
