// A program of its own that is there to be killed: starts the database of a data folder, appends small
// entries without end and says on stdout which of them it was told are in the book.
import { randomUUID } from 'node:crypto'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { theBook } from '#book/session.ts'
import { connect } from '#platform/postgres/database.ts'
import { joinOrStartPostgres } from '#platform/postgres/start.ts'
import { openKilledBook } from './kill-rounds.ts'
import { joins, root } from './small-book.ts'

const [dataFolder = ''] = process.argv.slice(2)
const writers = 4

const server = await joinOrStartPostgres({ dataFolder })
const { db } = connect(server.config)
const { journal, book } = await openKilledBook(db, dataFolder)

const append = async () => {
  for (;;) {
    const entry = entrySchema.parse({ id: randomUUID(), records: [joins(randomUUID(), root, '2023-05-04')] })
    await appendEntry(journal, theBook(book.id), entry)
    process.stdout.write(`${entry.id}\n`)
  }
}
await Promise.all(Array.from({ length: writers }, append))
