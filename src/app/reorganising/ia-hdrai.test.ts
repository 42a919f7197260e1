import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planSchema } from '#areas/organisations/reorganisation/index.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { idsOfEntry } from '#book/journal/reverse.ts'
import { Ledger } from '#book/ledger/values.ts'
import { rebuild } from '#book/rebuild.ts'
import { asOwner, inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { cellId, communeBody, pairedOffices, root } from '#samples/ia-hdrai/organisations.ts'
import { officePosts } from '#samples/ia-hdrai/posts.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { reorganisation } from './reorganise.ts'

let sample: SampleBook
let book: number
beforeAll(async () => {
  sample = await sampleBook('ia-hdrai')
  book = (await sample.book()).id
}, 120_000)
afterAll(() => sample.drop())

const rowsOf = (organisation: string, on: string) =>
  asOwner(sample.program.db, async (tx) => {
    const { rows } = await sql<{ register: string; subject: string }>`
      select register, subject from register_row where book = ${book} and known_to is null
        and organisation = ${organisation} and valid_from <= ${on} and ${on} < valid_to
        and register in ('memberships', 'tenures', 'positions') order by register, subject`.execute(tx)
    return rows
  })
const membersOn = (organisation: string, on: string) =>
  inBook(sample.program.db, theBook(book), async (tx) => {
    const period = { from: day('2023-01-01'), to: day(on) }
    const ledger = new Ledger(tx, await sample.book(), sample.program.catalogue)
    const [answer] = await ledger.values([{ figure: 'members' }], { organisation, period })
    return answer?.value ? toJson(answer.value) : 0
  })
const count = (rows: readonly { register: string }[], register: string) =>
  rows.filter((one) => one.register === register).length

describe('the trial of paired offices ends by one decision', () => {
  test('each paired cell’s people and posts are of its two cells afterwards, and nobody is lost', async () => {
    for (const { name, parts } of pairedOffices) {
      const before = await rowsOf(cellId(root, name), '2023-04-16')
      const after = await Promise.all(parts.map((part) => rowsOf(cellId(root, part), '2023-04-17')))
      for (const register of ['memberships', 'tenures', 'positions']) {
        expect(count(before, register), register).toBeGreaterThan(1)
        expect(count(after.flat(), register), register).toBe(count(before, register))
      }
      expect(await rowsOf(cellId(root, name), '2023-04-17')).toEqual([])
      for (const rows of after) expect(count(rows, 'memberships')).toBeGreaterThanOrEqual(3)
    }
  })

  test('a deputy in charge of the second office returns to it with the post', async () => {
    for (const { name, parts, deputies } of officePosts) {
      const second = await rowsOf(cellId(root, parts[1]), '2023-12-31')
      const post = deputies[1]?.id
      expect(
        second.some((one) => one.register === 'positions' && one.subject === post),
        name,
      ).toBe(true)
      expect(count(second, 'tenures')).toBe(1)
    }
  })
})

describe('a reorganisation', () => {
  const commune = communeBody('Ia Dom')
  const [into, from] = ['Thôn 1', 'Thôn 2'].map((name) => cellId(commune, name)) as [string, string]
  const plan = planSchema.parse({
    organisation: root,
    decidedOn: '2024-01-03',
    basis: { number: '1-QĐ/HU' },
    steps: [{ does: 'merge', organisation: from, into }],
  })
  const id = '00000000-0000-4000-8000-000000000024'

  test('is taken back as one: every row and every figure is what it was', async () => {
    const members = await membersOn(into, '2024-01-04')
    const others = await membersOn(from, '2024-01-04')
    const before = [await rowsOf(into, '2024-01-04'), await rowsOf(from, '2024-01-04')]
    const { entry, preview } = await reorganisation(sample.program, book, id, plan)
    expect(preview.moved).toMatchObject({ memberships: others, tenures: 1, positions: 1 })
    await appendEntry(sample.program.journal, theBook(book), entry)
    expect(await membersOn(into, '2024-01-04')).toBe(members + others)
    const reverses = await inBook(sample.program.db, theBook(book), (tx) =>
      idsOfEntry(tx, book, entry.records[0]?.id ?? ''),
    )
    expect(reverses).toHaveLength(entry.records.length)
    const back = entrySchema.parse({
      id: '00000000-0000-4000-8000-000000000025',
      reverses,
      reason: 'Hoãn sáp nhập',
    })
    await appendEntry(sample.program.journal, theBook(book), back)
    expect(await membersOn(into, '2024-01-04')).toBe(members)
    expect([await rowsOf(into, '2024-01-04'), await rowsOf(from, '2024-01-04')]).toEqual(before)
    expect(await rebuild(sample.program.db, sample.program.catalogue, book, { verify: true })).toMatchObject({
      changed: [],
      rowsChanged: 0,
    })
  })

  test('with nothing to do is refused, and so is one that leaves somebody nowhere', async () => {
    const empty = planSchema.parse({ ...plan, steps: [] })
    const nothing = await reorganisation(sample.program, book, id, empty).catch((error) => error)
    expect((nothing as Refused).refusals[0]?.code).toBe('nothing-reorganised')
    const nowhere = planSchema.parse({ ...plan, steps: [{ does: 'dissolve', organisation: from }] })
    const { entry } = await reorganisation(sample.program, book, id.replace('24', '26'), nowhere)
    const refused = await appendEntry(sample.program.journal, theBook(book), entry).catch((error) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect((refused as Refused).refusals[0]?.code).toBe('outside-organisation-life')
  })
})
