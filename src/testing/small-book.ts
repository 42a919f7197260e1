import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BookInfo, bookById, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { type Appended, appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema, type SubmittedEntry } from '#book/journal/entry.ts'
import { Ledger } from '#book/ledger/values.ts'
import { type Actor, type Db, inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { newKey, openKeys } from '#platform/keys.ts'
import { freshDatabase } from './database.ts'
import { smallArea } from './small-area.ts'

export const root = '00000000-0000-4000-8000-000000000001'
export const superior = '00000000-0000-4000-8000-000000000002'
export const cellA = '00000000-0000-4000-8000-00000000000a'
export const cellB = '00000000-0000-4000-8000-00000000000b'

/** A book of the small area with a root and two cells, on a database of its own. */
export const smallBook = async () => {
  const { database, drop } = await freshDatabase()
  return smallBookIn(database.db, 'small', drop)
}

/** The same beside other books in a database that is there already. */
export const smallBookIn = async (db: Db, name: string, drop: () => Promise<void> = async () => {}) => {
  const catalogue = new Catalogue([smallArea], [])
  // Made by the first file put there; the master key needs no place, so a book not dropped leaves nothing.
  const dataFolder = join(tmpdir(), `dangbo-small-${randomUUID()}`)
  const keys = await openKeys({ dataFolder, masterKey: newKey() })
  const journal: Journal = { db, catalogue, keys, clock: fixedClock('2024-06-30T08:00:00+07:00') }
  const made = await makeBook(db, {
    name,
    title: name,
    root,
    superior,
    openedOn: '2022-12-31' as Day,
    isSample: true,
  })
  const actor: Actor = theBook(made.id, 'tester')
  const enter = (given: Partial<SubmittedEntry>, dry = false): Promise<Appended> =>
    appendEntry(journal, actor, entrySchema.parse({ id: randomUUID(), ...given }), { dry })
  const book = (): Promise<BookInfo> => bookById(db, made.id)
  await enter({
    records: [
      founded(root, 'Gốc', null, '2022-01-01'),
      founded(cellA, 'Chi bộ A', root, '2022-01-01'),
      founded(cellB, 'Chi bộ B', root, '2022-01-01'),
    ],
  })
  return {
    db,
    journal,
    catalogue,
    actor,
    book,
    enter,
    dataFolder,
    drop: async () => {
      await drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
    /** Values of figures over a period, as JSON numbers. */
    figures: async (
      ids: readonly string[],
      asked: { organisation?: string; from?: string; to?: string; known?: number } = {},
    ) => {
      const info = await book()
      const refs = ids.map((id) => {
        const ref = parseFigureRef(id)
        if (!ref) throw new Error(id)
        return ref
      })
      return inBook(db, actor, async (tx) =>
        (
          await new Ledger(tx, info, catalogue).values(refs, {
            period: { from: (asked.from ?? '2023-01-01') as Day, to: (asked.to ?? '2023-12-31') as Day },
            ...(asked.organisation ? { organisation: asked.organisation } : {}),
            ...(asked.known === undefined ? {} : { known: asked.known }),
          })
        ).map((one) => (one.value ? toJson(one.value) : null)),
      )
    },
    /** Codes an entry is refused with; empty when it is accepted. */
    refusedCodes: async (given: Partial<SubmittedEntry>): Promise<string[]> => {
      try {
        await enter(given)
        return []
      } catch (error) {
        if (error instanceof Refused) return error.refusals.map((one) => one.code)
        throw error
      }
    },
  }
}

export type SmallBook = Awaited<ReturnType<typeof smallBook>>

const record = (kind: string, on: string, organisation: string, body: { [field: string]: unknown }) => ({
  id: randomUUID(),
  kind,
  organisation,
  decidedOn: on as Day,
  body,
})

export const founded = (cell: string, name: string, parent: string | null, on: string) =>
  record('cell.founded', on, parent ?? cell, { cell, name, parent })
export const ended = (cell: string, on: string) => record('cell.ended', on, cell, { cell })
export const transferred = (cell: string, parent: string, on: string) =>
  record('cell.transferred', on, parent, { cell, parent })
export const joins = (person: string, cell: string, on: string, age = 30, secret: string | null = null) =>
  record('person.joins', on, cell, { person, name: `Người ${person.slice(-4)}`, age, secret })
export const joinsInConfidence = (person: string, cell: string, on: string) =>
  record('person.joins-in-confidence', on, cell, { person, name: `Người ${person.slice(-4)}` })
export const moves = (person: string, from: string, to: string, on: string) =>
  record('person.moves', on, from, { person, to })
export const leaves = (person: string, cell: string, on: string) =>
  record('person.leaves', on, cell, { person })
export const erased = (person: string, cell: string, on: string) =>
  record('person.erased', on, cell, { person })
export const fundMoved = (fund: string, amount: number, on: string) =>
  record('fund.moved', on, root, { fund, amount })
export const observed = (year: number, amount: number, isEstimate: boolean) =>
  record('output.observed', `${year}-12-31`, root, { year, amount, isEstimate })
export const targetSet = (figure: string, year: number, amount: number, assigner: string, on: string) =>
  record('target.set', on, root, { figure, year, amount, assigner, comparison: '>=' })
