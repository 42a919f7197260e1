import { inBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { HomeQuestion } from '../api/home/line.ts'
import { rowsFor } from '../api/home/rows.ts'
import type { Asker, Surroundings } from '../api/surroundings.ts'

/**
 * Asks as the account would, but never of restricted records: a calendar or a mailbox is on machines of somebody
 * else's.
 */
export const askedOutside = <T>(
  around: Surroundings,
  asker: Asker,
  on: Day,
  ask: (asked: HomeQuestion) => Promise<T>,
): Promise<T> => {
  const clearance = asker.actor.clearance === 0 ? 0 : 1
  const actor = { ...asker.actor, clearance } as const
  const outside: Asker = { ...asker, actor }
  return inBook(around.db, actor, (tx) => {
    const question = { tx, around, asker: outside, on, organisation: undefined }
    return ask({ ...question, ...rowsFor(question) })
  })
}
