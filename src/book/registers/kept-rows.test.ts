import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Day } from '#kernel/calendar.ts'
import {
  cellA,
  cellB,
  joins,
  joinsInConfidence,
  moves,
  type SmallBook,
  smallBook,
} from '#testing/small-book.ts'
import { inBook } from '../session.ts'
import { KeptRows } from './kept-rows.ts'
import { standingRows } from './standing.ts'

let book: SmallBook
beforeEach(async () => {
  book = await smallBook()
})
afterEach(() => book.drop())

type Clearance = 0 | 1 | 2
const clearances: readonly Clearance[] = [2, 0, 1]

/** Who stands in the register, and in which cell, as somebody of a clearance sees it. */
const seen = async (clearance: Clearance, kept?: KeptRows, scope: readonly string[] | null = null) => {
  const info = await book.book()
  return inBook(book.db, { ...book.actor, scope, clearance }, async (tx) => {
    const rows = await standingRows(tx, info, { on: '2023-12-31' as Day, kept })('people')
    const { rows: inSight } = await sql<{ count: number }>`
      select count(distinct subject)::int as count from register_row where register = 'people' and known_to is null`.execute(
      tx,
    )
    // What is read for all is read for the asker's eyes only as far as they reach.
    expect(inSight[0]?.count).toBe(rows.length)
    return rows.map(({ subject, organisation }) => `${subject} ${organisation}`).sort()
  })
}

it('each clearance is given the rows it reaches, whoever read them first', async () => {
  const [open, closed] = [randomUUID(), randomUUID()]
  await book.enter({
    records: [joins(open, cellA, '2023-01-01'), joinsInConfidence(closed, cellA, '2023-02-01')],
  })
  for (const first of clearances) {
    const kept = new KeptRows()
    for (const clearance of [first, ...clearances])
      expect(await seen(clearance, kept)).toEqual(await seen(clearance))
  }
  expect(await seen(0)).toEqual([`${open} ${cellA}`])
  expect(await seen(2)).toHaveLength(2)
  expect(await seen(2, new KeptRows(), [cellB])).toEqual([])
})

it('what is entered in confidence reaches the cleared, also when others asked before them', async () => {
  const kept = new KeptRows()
  const [open, closed] = [randomUUID(), randomUUID()]
  await book.enter({ records: [joins(open, cellA, '2023-01-01')] })
  for (const clearance of clearances) await seen(clearance, kept)
  await book.enter({ records: [joinsInConfidence(closed, cellB, '2023-02-01')] })
  expect(await seen(0, kept)).toEqual([`${open} ${cellA}`])
  expect(await seen(2, kept)).toEqual([`${open} ${cellA}`, `${closed} ${cellB}`].sort())
  await book.enter({ records: [moves(open, cellA, cellB, '2023-03-01')] })
  for (const clearance of clearances) expect(await seen(clearance, kept)).toEqual(await seen(clearance))
})
