import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { freshDatabase } from '#testing/database.ts'
import { type SmallBook, smallBookIn } from '#testing/small-book.ts'

/** One database for a file of properties; every run of a property gets an empty book in it. */
export const booksOfThisFile = (): (() => Promise<SmallBook>) => {
  let shared: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    shared = await freshDatabase()
  })
  afterAll(() => shared.drop())
  return () => smallBookIn(shared.database.db, `book-${randomUUID().slice(0, 8)}`)
}

/**
 * How often a property is tried; DANGBO_PROPERTY_TIMES=20 searches longer than a run of all tests can.
 * A failure is shrunk for a while only, then told with its seed.
 */
export const times = (runs: number): { numRuns: number; interruptAfterTimeLimit: number } => {
  const more = Number(process.env.DANGBO_PROPERTY_TIMES || 1)
  return { numRuns: runs * more, interruptAfterTimeLimit: 30_000 * more }
}
