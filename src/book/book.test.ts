import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cellA,
  cellB,
  ended,
  founded,
  fundMoved,
  joins,
  leaves,
  moves,
  observed,
  root,
  type SmallBook,
  smallBook,
  superior,
  targetSet,
} from '#testing/small-book.ts'
import { verifyJournal } from './journal/verify.ts'
import { rebuild } from './rebuild.ts'
import { asOwner, inBook } from './session.ts'

let book: SmallBook
beforeAll(async () => {
  book = await smallBook()
})
afterAll(() => book.drop())

describe('an entry', () => {
  it('moves registers and figures together, and a reversal restores every figure', async () => {
    const one = randomUUID()
    const { records } = await book.enter({ records: [joins(one, cellA, '2023-03-01')] })
    expect(await book.figures(['joins', 'people', 'people.counted'])).toEqual([1, 1, 1])
    await book.enter({ reverses: [records[0]?.id ?? ''], reason: 'nhập nhầm' })
    expect(await book.figures(['joins', 'people', 'people.counted'])).toEqual([0, 0, 0])
  })

  it('is all or nothing', async () => {
    const good = joins(randomUUID(), cellA, '2023-03-01')
    const bad = joins(randomUUID(), cellA, '2023-03-01', 17)
    expect(await book.refusedCodes({ records: [good, bad] })).toEqual(['small-too-young'])
    expect(await book.figures(['joins'])).toEqual([0])
  })

  it('passes an exception when the basis names the approving paper', async () => {
    const young = { ...joins(randomUUID(), cellA, '2023-03-02', 17), basis: { specialApproval: '12-CV/TU' } }
    const { records } = await book.enter({ records: [young] })
    await book.enter({ reverses: [records[0]?.id ?? ''] })
  })

  it('is idempotent by its id, and the same id with another content is refused', async () => {
    const entry = { id: randomUUID(), records: [joins(randomUUID(), cellA, '2023-04-01')] }
    const first = await book.enter(entry)
    const again = await book.enter(entry)
    expect(again.repeated).toBe(true)
    expect(again.records.map((one) => one.position)).toEqual(first.records.map((one) => one.position))
    const other = { id: entry.id, records: [joins(randomUUID(), cellA, '2023-04-02')] }
    expect(await book.refusedCodes(other)).toEqual(['entry-id-taken'])
    await book.enter({ reverses: [first.records[0]?.id ?? ''] })
  })

  it('writes nothing when it is dry', async () => {
    const before = (await book.book()).head
    const appended = await book.enter({ records: [joins(randomUUID(), cellA, '2023-04-01')] }, true)
    expect(appended.postings).toHaveLength(2)
    expect((await book.book()).head).toBe(before)
  })

  it('refuses a second opening, naming the record in the way', async () => {
    const one = randomUUID()
    const first = await book.enter({ records: [joins(one, cellA, '2023-05-01')] })
    expect(await book.refusedCodes({ records: [joins(one, cellB, '2023-06-01')] })).toEqual([
      'already-in-register',
    ])
    await book.enter({ reverses: [first.records[0]?.id ?? ''] })
  })

  it('refuses to end a cell with people, or to backdate somebody into an ended cell', async () => {
    const cell = randomUUID()
    await book.enter({ records: [founded(cell, 'Chi bộ tạm', root, '2023-01-01')] })
    const one = randomUUID()
    const joined = await book.enter({ records: [joins(one, cell, '2023-02-01')] })
    expect(await book.refusedCodes({ records: [ended(cell, '2023-07-01')] })).toEqual([
      'outside-organisation-life',
    ])
    await book.enter({ records: [moves(one, cell, cellA, '2023-07-01'), ended(cell, '2023-07-01')] })
    expect(await book.refusedCodes({ records: [joins(randomUUID(), cell, '2023-03-01')] })).toEqual([
      'outside-organisation-life',
    ])
    expect(await book.refusedCodes({ reverses: [joined.records[0]?.id ?? ''] })).toEqual([
      'records-rest-on-it',
    ])
    expect(await book.figures(['people'], { organisation: cellA })).toEqual([1])
    await book.enter({ records: [leaves(one, cellA, '2023-08-01')] })
  })

  it('keeps a fund above zero on every later day', async () => {
    await book.enter({ records: [fundMoved('a', 100, '2023-01-10'), fundMoved('a', -60, '2023-03-01')] })
    expect(await book.refusedCodes({ records: [fundMoved('a', -50, '2023-02-01')] })).toEqual(['below-zero'])
    expect(await book.figures(['fund[a]'])).toEqual([40])
  })

  it('refuses an unknown kind, an unknown organisation, a bad field and a day to come', async () => {
    const good = joins(randomUUID(), cellA, '2023-03-01')
    expect(await book.refusedCodes({ records: [{ ...good, kind: 'nothing' }] })).toEqual(['unknown-kind'])
    expect(await book.refusedCodes({ records: [{ ...good, organisation: randomUUID() }] })).toContain(
      'organisation-not-found',
    )
    expect(await book.refusedCodes({ records: [{ ...good, body: { ...good.body, name: '' } }] })).toEqual([
      'bad-field',
    ])
    expect(await book.refusedCodes({ records: [joins(randomUUID(), cellA, '2025-01-01')] })).toContain(
      'future-day',
    )
  })
})

describe('figures', () => {
  it('read an observation only for exactly its period, official before estimate', async () => {
    await book.enter({ records: [observed(2022, 200, false), observed(2023, 250, true)] })
    expect(await book.figures(['output', 'output.on-last-year'])).toEqual([250, 125])
    await book.enter({ records: [observed(2023, 260, false)] })
    expect(await book.figures(['output', 'output.on-last-year'])).toEqual([260, 130])
    expect(await book.figures(['output'], { to: '2023-11-30' })).toEqual([null])
  })

  it('read the latest target of one assigner and never sum it over the tree', async () => {
    await book.enter({ records: [targetSet('joins', 2023, 50, superior, '2023-01-05')] })
    await book.enter({
      records: [
        targetSet('joins', 2023, 40, superior, '2023-06-05'),
        targetSet('joins', 2023, 60, root, '2023-01-06'),
      ],
    })
    const before = await book.figures(['joins.target@superior', 'joins.target@own'])
    expect(before).toEqual([40, 60])
    expect(await book.figures(['joins.target@superior'], { to: '2023-03-31' })).toEqual([50])
    expect(await book.figures(['joins.target@superior'], { organisation: cellA })).toEqual([null])
  })

  it('answer as known at an earlier position', async () => {
    const known = (await book.book()).head
    const before = await book.figures(['people', 'people.counted'])
    const one = randomUUID()
    await book.enter({ records: [joins(one, cellB, '2023-01-15')] })
    expect(await book.figures(['people', 'people.counted'], { known })).toEqual(before)
    await book.enter({ records: [leaves(one, cellB, '2023-01-20')] })
  })
})

describe('the database', () => {
  it('lets the application role change nothing of the journal and the postings', async () => {
    for (const table of ['record', 'posting', 'entry'])
      for (const statement of [`update ${table} set book = book`, `delete from ${table}`])
        await expect(inBook(book.db, book.actor, (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
          /permission denied/,
        )
  })

  it('shows a session without a book nothing', async () => {
    const { rows } = await book.db.transaction().execute(async (tx) => {
      await sql`set local role dangbo_app`.execute(tx)
      return sql<{ count: number }>`select count(*)::int as count from posting`.execute(tx)
    })
    expect(rows[0]?.count).toBe(0)
  })
})

describe('the journal', () => {
  it('verifies, and tells a changed record', async () => {
    const { id } = await book.book()
    expect((await asOwner(book.db, (tx) => verifyJournal(tx, id))).faults).toEqual([])
    await book.db
      .transaction()
      .execute(async (tx) => {
        await sql`update record set body = body || '{"age": 99}' where book = ${id} and position = 5`.execute(
          tx,
        )
        expect((await verifyJournal(tx, id)).faults).toEqual([{ position: 5, fault: 'changed' }])
        throw new Error('undo')
      })
      .catch(() => {})
  })

  it('rebuilds to exactly what was there', async () => {
    const { id } = await book.book()
    const rebuilt = await rebuild(book.db, book.catalogue, id, { verify: true })
    expect(rebuilt).toMatchObject({ changed: [], rowsChanged: 0 })
    expect(rebuilt.entries).toBeGreaterThan(10)
  })
})
