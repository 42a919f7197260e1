import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiOf } from '#app/api/api.ts'
import { bookNamed } from '#book/books.ts'
import { verifyLinks } from '#book/handover/links.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { toJson } from '#kernel/quantity.ts'
import { reportDesk } from '#reports/index.ts'
import { clientsOf } from '#testing/clients.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { root } from './structure.ts'

let sample: SampleBook
beforeAll(async () => {
  sample = await sampleBook('xa-mau', '2026-11-15T08:00:00+07:00')
}, 280_000)
afterAll(() => sample.drop())

const valueIn = async (name: string, figure: string, on: string) => {
  const book = await bookNamed(sample.program.db, name)
  return inBook(sample.program.db, theBook(book.id), async (tx) => {
    const period = { from: day(`${on.slice(0, 4)}-01-01`), to: day(on) }
    const [one] = await new Ledger(tx, book, sample.program.catalogue).values([{ figure }], { period })
    return one?.value ? toJson(one.value) : 0
  })
}

describe('the commune that received its organisations from Lắk', () => {
  test('has 45 organisations and about 950 members, none lost on the way', async () => {
    const book = await sample.book()
    const { rows } = await inBook(sample.program.db, theBook(book.id), (tx) =>
      sql<{ organisations: number }>`select count(*)::int as organisations from register_row
        where book = ${book.id} and register = 'party-organisations' and known_to is null
          and valid_from <= '2026-10-31' and '2026-10-31' < valid_to`.execute(tx),
    )
    expect(rows[0]?.organisations).toBe(45)
    const members = await valueIn('xa-mau', 'members', '2026-10-31')
    expect(members).toBeGreaterThan(930)
    expect(members).toBeLessThan(970)
    expect(await valueIn('xa-mau', 'members.in-register', '2026-10-31')).toBe(members)
  })

  test('every village of the three old communes has a cell', async () => {
    const villages = await valueIn('xa-mau', 'places.villages', '2026-10-31')
    expect(villages).toBeGreaterThan(30)
    expect(await valueIn('xa-mau', 'places.villages-with-cell', '2026-10-31')).toBe(villages)
  })

  test('the district’s book is closed, reads as before, and is linked', async () => {
    const old = await bookNamed(sample.program.db, 'lak-2025')
    expect(old.closed_on).toBe('2025-06-30')
    expect(await valueIn('lak-2025', 'members', '2023-12-31')).toBe(3348)
    expect(await verifyLinks(sample.program.db, old)).toEqual([])
    expect(await verifyLinks(sample.program.db, await sample.book())).toEqual([])
  })

  test('nothing it took over speaks of the district, and nobody came along for living there', async () => {
    const book = await sample.book()
    const { rows } = await inBook(sample.program.db, theBook(book.id), (tx) =>
      sql<{ register: string; rows: number; district: number }>`
        select register, count(*)::int as rows, (count(*) filter (where data::text ~* 'huyện'))::int as district
        from register_row where book = ${book.id} and known_to is null and valid_to > '2026-10-31'
        group by register`.execute(tx),
    )
    expect(rows.filter((one) => one.district > 0)).toEqual([])
    const count = (register: string) => rows.find((one) => one.register === register)?.rows ?? 0
    expect(count('persons')).toBeLessThan(count('memberships') * 1.1)
  })

  test('the party-building board signs in to its own book and finds its departments there', async () => {
    const { program } = sample
    const reports = reportDesk(program.catalogue, [])
    const board = await clientsOf(apiOf({ ...program, reports, addressOf: () => '127.0.0.1' })).as(
      'xaydungdang',
    )
    const { status, body } = await board.get('/api/session')
    expect([status, body.book.name]).toEqual([200, 'xa-mau'])
    const areas = body.areas.map((one: { id: string }) => one.id)
    for (const area of ['organisations', 'members', 'cadres', 'learning', 'evaluation'])
      expect(areas).toContain(area)
  })

  test('begins under its own root', async () => {
    expect((await sample.book()).root).toBe(root)
  })
})
