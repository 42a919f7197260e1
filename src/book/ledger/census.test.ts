import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '#kernel/calendar.ts'
import type { Census } from '#kernel/figure.ts'
import { units } from '#kernel/quantity.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { facetFields, facetsOf } from '../registers/facets.ts'
import { inBook, theBook } from '../session.ts'
import { Ledger } from './values.ts'

let lak: LakBook
beforeAll(async () => {
  lak = await lakBook()
})
afterAll(() => lak.drop())

const counted = async (): Promise<{ [id: string]: string }> => {
  const { db, catalogue } = lak.program
  const book = await lak.book()
  const refs = [...catalogue.figures.values()].filter(({ form }) => form === 'census')
  const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
  const values = await inBook(db, theBook(book.id), (tx) =>
    new Ledger(tx, book, catalogue).values(
      refs.map(({ id }) => ({ figure: id })),
      { period },
    ),
  )
  return Object.fromEntries(values.map(({ figure, value }) => [figure.id, `${value?.n}/${value?.d}`]))
}

describe('a census', () => {
  it('counts by the rows themselves what their facets do not tell', async () => {
    const by = await counted()
    expect(by['members.in-register']).toBe('3348/1')
    await sql`update register_row set facets = '{}' where register in ('memberships', 'items')`.execute(
      lak.program.db,
    )
    expect(await counted()).toEqual(by)
    await sql`update register_row set facets = (facets::jsonb - 'kind')::text where known_from % 3 = 0`.execute(
      lak.program.db,
    )
    expect(await counted()).toEqual(by)
  })
})

describe('facets', () => {
  const label = { vi: 'số', en: 'number' }
  const of = (register: string, where: Census['where'], sum: { sum?: string } = {}): Census => ({
    id: register,
    version: 1,
    label,
    meaning: label,
    unit: units.member,
    decimals: 0,
    form: 'census',
    register,
    where,
    ...sum,
  })

  it('are the fields that any census of the register reads', () => {
    const fields = facetFields([
      of('a', { kind: 'x', exempt: true }),
      of('a', { kind: 'y' }, { sum: 'area' }),
      of('b', {}),
    ])
    expect([...fields]).toEqual([
      ['a', ['area', 'exempt', 'kind']],
      ['b', []],
    ])
  })

  it('tell an absent field, and leave out what has no room in an index', () => {
    const row = { kind: 'x', area: 12, exempt: false, name: 'n'.repeat(41), serves: ['a'] }
    expect(facetsOf(['area', 'exempt', 'gone', 'kind', 'name', 'serves'], row)).toBe(
      '{"area":12,"exempt":false,"gone":null,"kind":"x"}',
    )
  })
})
