import { sql } from 'kysely'
import { createAccount } from '#access/accounts.ts'
import { type BookInfo, bookNamed, books, makeBook } from '#book/books.ts'
import { handOver } from '#book/handover/hand-over.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { inBook, theBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { iaHdrai } from '#samples/ia-hdrai/index.ts'
import { lak } from '#samples/lak/index.ts'
import { lucYen } from '#samples/luc-yen/index.ts'
import type { Predecessor, Sample } from '#samples/sample.ts'
import { xaMau } from '#samples/xa-mau/index.ts'
import type { Program } from './program.ts'
import { reorganisation } from './reorganising/reorganise.ts'

const samples: readonly Sample[] = [lak, iaHdrai, lucYen, xaMau]

/** Sample accounts exist only in sample books, all with this password. */
export const samplePassword = 'dangbo-sample'

const noSample = refusal('unknown-sample', {
  vi: 'Không có bộ dữ liệu mẫu «{name}». Các bộ có sẵn: {names}.',
  en: 'There is no sample "{name}". Samples: {names}.',
})

/** @throws Refused unknown-sample */
export const sampleNamed = (name: string): Sample => {
  const found = samples.find((one) => one.name === name)
  if (!found) throw new Refused([noSample({ name, names: samples.map((one) => one.name).join(', ') })])
  return found
}

/** Beside books of other sizes, the database plans badly for a new one until it has looked at it again. */
const knowSizes = (db: Program['db']) =>
  sql`analyze record, posting, register_row, register_change`.execute(db)

/** Loads the book before, closes it, hands it over, and makes the new book's own structure. */
const takeOver = async (program: Pick<Program, 'db' | 'journal'>, before: Predecessor): Promise<void> => {
  const { db, journal } = program
  const closed = (await books(db)).find((one) => one.name === before.as)
  const old = closed?.closed_on ? closed : await loadSample(program, before.sample, { as: before.as })
  if (!old.closed_on)
    for (const entry of before.after())
      await appendEntry(journal, theBook(old.id, 'mau'), entrySchema.parse(entry))
  const { successors } = await handOver(journal, old, before.handOver, 'mau')
  await knowSizes(db)
  for (const { id } of successors) {
    const { rows } = await sql`select from entry where book = ${id} and id = ${before.plan.id}`.execute(db)
    if (rows.length > 0) continue
    const around = { db, catalogue: journal.catalogue }
    const { entry } = await reorganisation(around, id, before.plan.id, before.plan.plan())
    await appendEntry(journal, theBook(id, 'mau'), entry)
  }
}

/**
 * Loads a sample book from its records, through the same door as everybody's entries. A book of that
 * name that is complete already is left as it is; one cut off half-way is gone on with.
 */
export const loadSample = async (
  program: Pick<Program, 'db' | 'journal'>,
  name: string,
  options: { as?: string; leaveOut?: ReadonlySet<string> } = {},
): Promise<BookInfo> => {
  const sample = sampleNamed(name)
  const { db, journal } = program
  const bookName = options.as ?? sample.name
  if (sample.follows) await takeOver(program, sample.follows)
  const existing = (await books(db)).find((one) => one.name === bookName)
  const book =
    existing ??
    (await makeBook(db, {
      name: bookName,
      title: sample.title.vi,
      root: sample.root,
      superior: sample.superior,
      openedOn: sample.openedOn,
      isSample: true,
    }))
  let sizesKnownAt = book.head
  let loaded = book.head
  for (const { by = 'mau', ...entry } of sample.entries()) {
    const records = options.leaveOut
      ? entry.records.filter((one) => !options.leaveOut?.has(one.id))
      : entry.records
    if (records.length > 0)
      await appendEntry(journal, theBook(book.id, by), entrySchema.parse({ ...entry, records }))
    loaded += records.length
    if (loaded > 2 * sizesKnownAt + 300) {
      await knowSizes(db)
      sizesKnownAt = loaded
    }
  }
  const { rows: known } = await sql<{
    name: string
  }>`select name from account where book = ${book.id}`.execute(db)
  const missing = sample.accounts.filter((one) => !known.some(({ name: taken }) => taken === one.name))
  if (missing.length > 0) {
    await inBook(db, theBook(book.id), async (tx) => {
      for (const { name: account, displayName, roles, scope } of missing)
        await createAccount(tx, {
          book: book.id,
          name: account,
          displayName,
          password: samplePassword,
          roles: [...roles],
          scope,
          isSample: true,
        })
    })
  }
  // Vacuumed, an index is read without the rows it points to.
  await sql`vacuum analyze record, posting, register_row, register_change, mention`.execute(db)
  return bookNamed(db, bookName)
}
