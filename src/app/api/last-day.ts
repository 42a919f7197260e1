import { lastDayOf } from '#book/known.ts'
import { actAs, type Tx, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Asker } from './surroundings.ts'

/** The last day of work in the whole book: a cell without news still looks at the book's day. */
export const lastDayFor = async (tx: Tx, asker: Asker): Promise<Day> => {
  await actAs(tx, theBook(asker.book.id))
  const day = await lastDayOf(tx, asker.book, asker.today)
  await actAs(tx, asker.actor)
  return day
}
