import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { verifyJournal } from '#book/journal/verify.ts'
import { rebuild } from '#book/rebuild.ts'
import { asOwner } from '#book/session.ts'
import { cellA, fundMoved, joins, root, type SmallBook } from '#testing/small-book.ts'
import { booksOfThisFile, times } from './books.ts'
import { dayAt, enterAllowed, enterSteps, steps, type Told } from './history.ts'
import { questions, valuesOf } from './questions.ts'

const newBook = booksOfThisFile()

/** Everything derived from a book's journal, register rows with what was known when. */
const derived = async (book: SmallBook) => {
  const { id } = await book.book()
  return asOwner(book.db, async (tx) => {
    const all: { [table: string]: unknown[] } = {}
    for (const table of ['posting', 'rollup', 'register_row', 'register_change'])
      all[table] = (
        await sql<{
          row: string
        }>`select t::text as row from ${sql.table(table)} t where book = ${id} order by 1`.execute(tx)
      ).rows.map((one) => one.row)
    return all
  })
}

/** Register rows as they stand now; since when that is known is another matter. */
const standing = async (book: SmallBook) => {
  const { id } = await book.book()
  const { rows } = await asOwner(book.db, (tx) =>
    sql`select register, subject, valid_from, valid_to, opened, closed, organisation, data
      from register_row where book = ${id} and known_to is null order by register, subject, valid_from`.execute(
      tx,
    ),
  )
  return rows
}

describe('whatever the order in which things were entered', () => {
  it('a rebuild derives what the entries had derived one by one, at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(steps({ minLength: 8, maxLength: 24 }), fc.nat(23), async (told, at) => {
        const book = await newBook()
        const { id } = await book.book()
        // Once in the middle: what comes after must build on a rebuilt book as on any other.
        for (const part of [told.slice(0, at), told.slice(at)]) {
          await enterSteps(book, part)
          const before = await derived(book)
          expect(await rebuild(book.db, book.catalogue, id)).toMatchObject({ changed: [], rowsChanged: 0 })
          expect(await derived(book)).toEqual(before)
        }
      }),
      times(7),
    )
  })

  it('a reversal restores every figure and every row', async () => {
    await fc.assert(
      fc.asyncProperty(steps({ minLength: 8, maxLength: 24 }), questions, async (told, question) => {
        const book = await newBook()
        const last = told.at(-1)
        await enterSteps(book, told.slice(0, -1))
        const [figures, rows] = [await valuesOf(book, question), await standing(book)]
        const [entered] = last ? await enterSteps(book, [last]) : []
        if (!entered?.entry.records || entered.entry.reverses) return
        await book.enter({ reverses: entered.entry.records.map((one) => one.id) })
        expect(await valuesOf(book, question)).toEqual(figures)
        expect(await standing(book)).toEqual(rows)
      }),
      times(12),
    )
  })
})

describe('from several connections at once', () => {
  it('an entry sent several times is in the book once', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps({ minLength: 4, maxLength: 12 }),
        fc.integer({ min: 2, max: 5 }),
        async (told, times) => {
          const book = await newBook()
          await enterSteps(book, told, async ({ entry, end }) => {
            const before = await derived(book)
            const again = await Promise.all(Array.from({ length: times }, () => book.enter(entry)))
            expect(again.every((one) => one.repeated)).toBe(true)
            expect(await derived(book)).toEqual(before)
            expect((await book.book()).head).toBe(end)
          })
          const fresh: Told['entry'] = { id: randomUUID(), records: [joins(randomUUID(), root, dayAt(8))] }
          const sent = await Promise.all(Array.from({ length: times }, () => book.enter(fresh)))
          expect(sent.filter((one) => !one.repeated)).toHaveLength(1)
        },
      ),
      times(5),
    )
  })

  it('positions have no gaps, the chain holds and the funds stay above zero', async () => {
    const moved = fc.record({ amount: fc.integer({ min: -50, max: 60 }), day: fc.nat(15), who: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(moved, { minLength: 10, maxLength: 30 }), async (all) => {
        const book = await newBook()
        const before = (await book.book()).head
        const told = await Promise.all(
          all.map(({ amount, day, who }) =>
            enterAllowed(book, {
              id: randomUUID(),
              records: who
                ? [joins(randomUUID(), cellA, dayAt(day)), fundMoved('a', amount, dayAt(day))]
                : [fundMoved('a', amount, dayAt(day))],
            }),
          ),
        )
        const { id, head } = await book.book()
        const written = told.reduce((sum, one) => sum + (one?.entry.records?.length ?? 0), 0)
        expect(head).toBe(before + written)
        expect(await asOwner(book.db, (tx) => verifyJournal(tx, id))).toMatchObject({
          records: head,
          faults: [],
        })
        for (let day = 0; day < 16; day++)
          expect((await book.figures(['fund[a]'], { to: dayAt(day) }))[0]).toBeGreaterThanOrEqual(0)
        expect(await rebuild(book.db, book.catalogue, id, { verify: true })).toMatchObject({
          changed: [],
          rowsChanged: 0,
        })
      }),
      times(4),
    )
  })
})
