import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { asOwner, type Db, type Tx } from './session.ts'

export interface BookInfo {
  id: number
  name: string
  title: string
  root: string
  superior: string | null
  opened_on: Day
  closed_on: Day | null
  is_sample: boolean
  head: number
  head_hash: string
  /** When `rebuild` last derived its ledger; null when it never did. */
  rebuilt_at: string | null
}

const bookTaken = refusal('book-name-taken', {
  vi: 'Đã có sổ tên «{name}».',
  en: 'A book named "{name}" exists already.',
})
const noBook = refusal('unknown-book', {
  vi: 'Không có sổ tên «{name}». Các sổ hiện có: {names}.',
  en: 'There is no book named "{name}". Books here: {names}.',
})

const columns = sql`id, name, title, root, superior, opened_on, closed_on, is_sample, head, head_hash,
  rebuilt_at::text as rebuilt_at`

export const books = async (db: Db | Tx): Promise<BookInfo[]> =>
  (await sql<BookInfo>`select ${columns} from book order by id`.execute(db)).rows

/** @throws Refused unknown-book */
export const bookNamed = async (db: Db | Tx, name: string): Promise<BookInfo> => {
  const all = await books(db)
  const found = all.find((one) => one.name === name)
  if (!found) throw new Refused([noBook({ name, names: all.map((one) => one.name).join(', ') || '—' })])
  return found
}

export const bookById = async (db: Db | Tx, id: number): Promise<BookInfo> => {
  const { rows } = await sql<BookInfo>`select ${columns} from book where id = ${id}`.execute(db)
  if (!rows[0]) throw new Refused([noBook({ name: String(id), names: '' })])
  return rows[0]
}

export interface NewBook {
  name: string
  title: string
  root: string
  superior: string | null
  openedOn: Day
  isSample: boolean
}

/** Makes an empty book. Its first entry must state its root organisation. @throws Refused book-name-taken */
export const makeBook = (db: Db, book: NewBook): Promise<BookInfo> =>
  asOwner(db, (tx) => makeBookIn(tx, book))

/** The same inside a transaction of the owner's, with what the first entry and the accounts need. */
export const makeBookIn = async (tx: Tx, book: NewBook): Promise<BookInfo> => {
  const made = await sql<BookInfo>`
    insert into book (name, title, root, superior, opened_on, is_sample)
    values (${book.name}, ${book.title}, ${book.root}, ${book.superior}, ${book.openedOn}, ${book.isSample})
    on conflict (name) do nothing returning ${columns}`.execute(tx)
  if (!made.rows[0]) throw new Refused([bookTaken({ name: book.name })])
  return made.rows[0]
}
