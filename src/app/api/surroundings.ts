import type { Context } from 'hono'
import type { Account } from '#access/accounts.ts'
import type { Holder } from '#access/can.ts'
import type { Checking } from '#app/checking/job.ts'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { Journal } from '#book/journal/append.ts'
import type { Memory } from '#book/ledger/memory.ts'
import type { Actor, Db } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Clock } from '#platform/clock.ts'
import type { FileStore } from '#platform/files.ts'
import type { Keys } from '#platform/keys.ts'
import type { Log } from '#platform/log.ts'
import type { ReportDesk } from '#reports/index.ts'

/** All that the routes stand on; a test hands in its own. */
export interface Surroundings {
  db: Db
  catalogue: Catalogue
  keys: Keys
  clock: Clock
  files: FileStore
  log: Log
  reports: ReportDesk
  /** Answers of whole books, for those who ask again. */
  memory?: Memory
  /** Checks texts; in the thread of the server where nothing else is handed in. */
  checking?: Checking
  /** Whether this server sends letters. */
  sendsMail?: boolean
  /** Where a request comes from, for counting failed sign-ins. */
  addressOf: (c: Context) => string
}

/** Who asks, in which book, and how far they see. */
export interface Asker extends Holder {
  account: Account
  book: BookInfo
  actor: Actor
  today: Day
}

export interface ApiEnv {
  Variables: { asker: Asker }
}

export const journalOf = ({ db, catalogue, keys, clock }: Surroundings): Journal => ({
  db,
  catalogue,
  keys,
  clock,
})
