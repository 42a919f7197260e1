import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '#kernel/calendar.ts'
import type { Flow, Stock } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import { type FreshDatabase, freshDatabase } from '#testing/database.ts'
import { cellA, fundMoved, joins, leaves, type SmallBook, smallBookIn } from '#testing/small-book.ts'
import { aboveBooks, flowAbove, stockAbove } from './above.ts'

let database: FreshDatabase<unknown>
let books: SmallBook[]
let ids: number[]
const all = { books: 'all' } as const

beforeAll(async () => {
  database = await freshDatabase()
  books = [await smallBookIn(database.database.db, 'one'), await smallBookIn(database.database.db, 'two')]
  ids = await Promise.all(books.map(async (book) => (await book.book()).id))
  for (const [index, book] of books.entries()) {
    const [first, second] = [randomUUID(), randomUUID()]
    await book.enter({
      records: [joins(first, cellA, '2023-01-31'), joins(second, cellA, `2023-02-1${index}`)],
    })
    await book.enter({
      records: [leaves(first, cellA, '2023-03-15'), fundMoved('a', 100 + index, '2023-03-15')],
    })
    const wrong = await book.enter({ records: [joins(randomUUID(), cellA, '2023-02-20')] })
    await book.enter({ reverses: [wrong.records[0]?.id ?? ''] })
  }
})
afterAll(() => database.drop())

const flowOf = (id: string) => books[0]?.catalogue.figure(id) as Flow
const stockOf = (id: string) => books[0]?.catalogue.figure(id) as Stock

const sumOfBooks = async (id: string, from: string, to: string): Promise<number> => {
  const each = await Promise.all(books.map((book) => book.figures([id], { from, to })))
  return each.flat().reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

describe('above books', () => {
  it('a flow by month is the sum of what each book answers for the month', async () => {
    const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
    const months = await aboveBooks(database.database.db, (tx) => flowAbove(tx, flowOf('joins'), period, all))
    expect(months.map(({ month, value }) => [month, toJson(value)])).toEqual([
      ['2023-01-01', await sumOfBooks('joins', '2023-01-01', '2023-01-31')],
      ['2023-02-01', await sumOfBooks('joins', '2023-02-01', '2023-02-28')],
    ])
  })

  it('a stock is the sum of the books on any day, within a month too', async () => {
    for (const day of ['2023-01-30', '2023-01-31', '2023-02-10', '2023-03-14', '2023-03-15', '2023-12-31'])
      for (const id of ['people', 'fund']) {
        const value = await aboveBooks(database.database.db, (tx) =>
          stockAbove(tx, stockOf(id), day as Day, all),
        )
        expect([id, day, toJson(value)]).toEqual([id, day, await sumOfBooks(id, '2023-01-01', day)])
      }
  })

  it('only the books asked about count', async () => {
    const value = await aboveBooks(database.database.db, (tx) =>
      stockAbove(tx, stockOf('fund'), '2023-12-31' as Day, { books: ids.slice(1) }),
    )
    expect(toJson(value)).toBe(101)
  })

  it('what was recorded after an instant was not known at it', async () => {
    const db = database.database.db
    // The books' clock stands still, so the moment of one entry is set by hand, as the owner.
    const late = randomUUID()
    await books[0]?.enter({ id: late, records: [joins(randomUUID(), cellA, '2023-02-02')] })
    await sql`update entry set recorded_at = '2024-07-01T00:00:00Z' where id = ${late}`.execute(db)
    const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
    const known = { ...all, knownAt: new Date('2024-06-30T12:00:00Z') }
    const [now, then] = await aboveBooks(db, async (tx) => [
      toJson(await stockAbove(tx, stockOf('people'), '2023-02-15' as Day, all)),
      toJson(await stockAbove(tx, stockOf('people'), '2023-02-15' as Day, known)),
    ])
    expect([now, then]).toEqual([5, 4])
    const february = async (above: typeof all) =>
      (await aboveBooks(db, (tx) => flowAbove(tx, flowOf('joins'), period, above))).find(
        (one) => one.month === '2023-02-01',
      )
    expect([(await february(all))?.value.n, (await february(known))?.value.n]).toEqual([3n, 2n])
  })

  it('whoever looks above books sees no record and no row', async () => {
    for (const table of ['record', 'register_row']) {
      const { rows } = await aboveBooks(database.database.db, (tx) =>
        sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx),
      )
      expect(rows[0]?.count).toBe(0)
    }
  })
})
