import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeBook } from '#book/books.ts'
import { asOwner, inBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { type FreshDatabase, freshDatabase } from '#testing/database.ts'

// Rows of registers as `rebuild` writes them, for whom row-level security decides.

const cell = randomUUID()
const elsewhere = randomUUID()
const [member, arriving, departed, stranger, forgotten] = [0, 1, 2, 3, 4].map(() => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
]
let fresh: FreshDatabase
let book: number

const rowOf = (register: string, subject: string, more: object = {}) => ({
  book,
  register,
  subject,
  valid_from: '2023-01-01',
  valid_to: '9999-12-31',
  known_from: 1,
  known_to: null,
  opened: 1,
  organisation: null,
  confidentiality: 0,
  refs: [],
  sort_key: '',
  search_key: '',
  marked_key: '',
  data: {},
  facets: '{}',
  seen_below: false,
  ...more,
})

beforeAll(async () => {
  fresh = await freshDatabase()
  const { db } = fresh.database
  const made = { name: 'seen', title: 'Đảng bộ thử', superior: null, isSample: false }
  book = (await makeBook(db, { ...made, root: randomUUID(), openedOn: '2023-01-01' as Day })).id
  const rows = [
    ...[member, arriving, departed, stranger, forgotten].flatMap((one) => [
      rowOf('persons', one),
      rowOf('badges', one),
    ]),
    rowOf('memberships', randomUUID(), { organisation: cell, refs: [member] }),
    rowOf('transits', arriving, { organisation: elsewhere, data: { to: cell } }),
    rowOf('transits', departed, { organisation: cell, data: { to: elsewhere } }),
    rowOf('memberships', stranger, { organisation: elsewhere }),
    rowOf('memberships', forgotten, { organisation: cell, known_to: 2 }),
  ]
  await asOwner(db, (tx) =>
    sql`insert into register_row
      select * from jsonb_populate_recordset(null::register_row, ${JSON.stringify(rows)}::jsonb)`.execute(tx),
  )
})
afterAll(() => fresh.drop())

const seenBy = async (scope: readonly string[] | null): Promise<string[]> => {
  const actor = { name: 'reader', book, scope, clearance: 0 } as const
  const { rows } = await inBook(fresh.database.db, actor, (tx) =>
    sql<{ subject: string }>`select subject from register_row where register in ('persons', 'badges')
      group by subject having count(*) = 2`.execute(tx),
  )
  return rows.map(({ subject }) => subject).sort()
}

it('a branch sees the persons its rows name, and those on their way to it', async () => {
  expect(await seenBy([cell])).toEqual([member, arriving, departed].sort())
  expect(await seenBy([elsewhere])).toEqual([arriving, departed, stranger].sort())
  expect(await seenBy([cell, elsewhere])).toEqual([member, arriving, departed, stranger].sort())
  expect(await seenBy([])).toEqual([])
  expect(await seenBy([randomUUID()])).toEqual([])
  expect(await seenBy(null)).toHaveLength(5)
})
