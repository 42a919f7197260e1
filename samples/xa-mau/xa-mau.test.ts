import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookNamed } from '#book/books.ts'
import { verifyLinks } from '#book/handover/links.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { toJson } from '#kernel/quantity.ts'
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

  test('begins under its own root', async () => {
    expect((await sample.book()).root).toBe(root)
  })
})
