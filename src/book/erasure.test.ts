import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFiles } from '#platform/files.ts'
import { freshDatabase } from '#testing/database.ts'
import { cellA, erased, joins, type SmallBook, smallBook } from '#testing/small-book.ts'
import { backup, restore } from './backup.ts'
import { verifyJournal } from './journal/verify.ts'
import { rebuild } from './rebuild.ts'
import { Seals } from './sealing.ts'
import { asOwner, type Db, inBook } from './session.ts'

let book: SmallBook
const folder = mkdtempSync(join(tmpdir(), 'dangbo-erasure-'))
const person = randomUUID()
beforeAll(async () => {
  book = await smallBook()
  await book.enter({ records: [joins(person, cellA, '2023-03-01', 30, 'Ê Đê')] })
})
afterAll(async () => {
  await book.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** What can still be read of the sealed field of the person's record. */
const secretIn = (db: Db): Promise<unknown> =>
  inBook(db, book.actor, async (tx) => {
    const { rows } = await sql<{ body: { [field: string]: unknown } }>`
      select body from record where kind = 'person.joins' and body ->> 'person' = ${person}`.execute(tx)
    const seals = new Seals(tx, book.actor.book, book.journal.keys)
    return (await seals.unsealAll(rows.map((row) => row.body)))[0]?.secret
  })

it('A sealed field is stored sealed, opens with its key, and never again once the key is destroyed', async () => {
  const stored = await sql<{
    body: string
  }>`select body::text from record where kind = 'person.joins'`.execute(book.db)
  expect(stored.rows.map((row) => row.body).join()).not.toContain('Ê Đê')
  expect(await secretIn(book.db)).toBe('Ê Đê')
  const before = await book.figures(['people', 'joins', 'people.counted'])

  await book.enter({ records: [erased(person, cellA, '2023-06-01')] })
  expect(await secretIn(book.db)).toBeNull()
  expect(await book.figures(['people', 'joins', 'people.counted'])).toEqual(before)
  const { id } = await book.book()
  expect((await asOwner(book.db, (tx) => verifyJournal(tx, id))).faults).toEqual([])
  expect(await rebuild(book.db, book.catalogue, id, { verify: true })).toMatchObject({
    changed: [],
    rowsChanged: 0,
  })
})

it('A restore replays erasures, even where the backup still held the key', async () => {
  const { id } = await book.book()
  // As if the backup had been tampered with: a key stands where the journal says it was destroyed.
  await sql`update subject_key set wrapped = ${book.journal.keys.wrap(Buffer.alloc(32, 1))}
    where book = ${id} and subject = ${person}`.execute(book.db)
  const file = join(folder, 'so.dangbo')
  await backup(book.db, book.journal.keys, openFiles(join(folder, 'from')), file)
  const { database, drop } = await freshDatabase()
  try {
    await restore(database.db, book.catalogue, book.journal.keys, openFiles(join(folder, 'to')), file)
    expect(await secretIn(database.db)).toBeNull()
  } finally {
    await drop()
  }
})
