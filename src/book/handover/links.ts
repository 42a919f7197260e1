import { sql } from 'kysely'
import { type BookInfo, books } from '../books.ts'
import { type Db, inBook, theBook } from '../session.ts'
import type { Link } from './brought-forward.ts'

/** Where a hand-over does not hold between two books that are both here. */
export interface LinkFault {
  position: number
  /** changed: the closing record is another · not-taken-over: the successor has no such beginning. */
  fault: 'link-changed' | 'link-not-taken-over'
  book: string
}

interface Linking<Body> {
  position: number
  hash: string
  body: Body
}

const linking = <Body>(db: Db, book: number, kind: string): Promise<Linking<Body>[]> =>
  inBook(
    db,
    theBook(book),
    async (tx) =>
      (
        await sql<Linking<Body>>`select position, hash, body from record
          where book = ${book} and kind = ${kind} order by position`.execute(tx)
      ).rows,
  )

const closings = (db: Db, book: number) => linking<{ to: string[] }>(db, book, 'book.handed-over')
const beginnings = (db: Db, book: number) => linking<Link>(db, book, 'book.taken-over')

/** Checks the links of a book in both directions, with those other books that are here. */
export const verifyLinks = async (db: Db, book: BookInfo): Promise<LinkFault[]> => {
  const here = new Map((await books(db)).map((one) => [one.name, one]))
  const faults: LinkFault[] = []
  for (const { position, body } of await beginnings(db, book.id)) {
    const before = here.get(body.from)
    if (!before) continue
    const found = (await closings(db, before.id)).some(
      (one) => one.position === body.position && one.hash === body.hash && one.body.to.includes(book.name),
    )
    if (!found) faults.push({ position, fault: 'link-changed', book: body.from })
  }
  for (const { position, hash, body } of await closings(db, book.id))
    for (const name of body.to) {
      const after = here.get(name)
      if (!after) continue
      const found = (await beginnings(db, after.id)).some(
        (one) => one.body.from === book.name && one.body.position === position && one.body.hash === hash,
      )
      if (!found) faults.push({ position, fault: 'link-not-taken-over', book: name })
    }
  return faults
}
