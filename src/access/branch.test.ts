import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askRegister } from '#book/registers/ask.ts'
import { inBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { cellA, cellB, ended, founded, joins, root, type SmallBook, smallBook } from '#testing/small-book.ts'
import { type Branch, branchUnder } from './branch.ts'

let book: SmallBook
let branch: Branch
const under = randomUUID()
const gone = randomUUID()

beforeAll(async () => {
  book = await smallBook()
  await book.enter({
    records: [
      founded(under, 'Tổ dưới A', cellA, '2023-01-01'),
      founded(gone, 'Tổ đã hết', cellA, '2023-01-01'),
    ],
  })
  await book.enter({ records: [ended(gone, '2023-06-01')] })
  await book.enter({
    records: [joins(randomUUID(), under, '2023-02-01'), joins(randomUUID(), cellB, '2023-02-01')],
  })
  const { id, head } = await book.book()
  branch = await inBook(book.db, book.actor, (tx) => branchUnder(tx, id, cellA, head))
})
afterAll(() => book.drop())

describe('a branch of the tree', () => {
  it('holds the node and what stood under it on the day', () => {
    expect(branch.contains(cellA, '2023-03-01' as Day)).toBe(true)
    expect(branch.contains(under, '2022-12-31' as Day)).toBe(false)
    expect(branch.contains(under, '2023-03-01' as Day)).toBe(true)
    expect(branch.contains(gone, '2023-06-01' as Day)).toBe(false)
    for (const other of [root, cellB]) expect(branch.contains(other, '2023-03-01' as Day)).toBe(false)
  })

  it('keeps in sight what ended while it stood there', () => {
    expect(branch.inSight('2024-01-01' as Day).sort()).toEqual([cellA, under, gone].sort())
  })

  it('is all that row-level security lets its reader see', async () => {
    const actor = { ...book.actor, scope: branch.inSight('2024-01-01' as Day), clearance: 1 as const }
    const people = book.catalogue.register('people')
    const info = await book.book()
    const seen = await inBook(book.db, actor, (tx) =>
      askRegister(tx, info, { register: people, on: '2024-01-01' as Day }),
    )
    expect(seen.rows.map((row) => row.organisation)).toEqual([under])
    const nothing = await inBook(book.db, { ...actor, scope: [] }, (tx) =>
      askRegister(tx, info, { register: people, on: '2024-01-01' as Day }),
    )
    expect(nothing.total).toBe(0)
  })
})
