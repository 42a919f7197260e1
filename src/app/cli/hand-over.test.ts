import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookNamed } from '#book/books.ts'
import { handOver } from '#book/handover/hand-over.ts'
import { verifyLinks } from '#book/handover/links.ts'
import { handOverSchema } from '#book/handover/plan.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { verifyJournal } from '#book/journal/verify.ts'
import { Ledger } from '#book/ledger/values.ts'
import { rebuild } from '#book/rebuild.ts'
import { Seals } from '#book/sealing.ts'
import { asOwner, inBook, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { communeBody, communes, root, superior } from '#samples/ia-hdrai/organisations.ts'
import { stableId } from '#samples/stable-id.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'

// The district's book is closed and each commune goes on in a book of its own.

let sample: SampleBook
const names = ['ia-dom', 'ia-toi', 'ia-dal']
const rootOf = (name: string) => stableId('hand-over', name)
const plan = handOverSchema.parse({
  closesOn: '2023-12-31',
  basis: { number: '1-KL/TU' },
  successors: communes.map((commune, index) => ({
    name: names[index],
    title: `Đảng bộ xã ${commune}`,
    root: {
      id: rootOf(commune),
      name: `Đảng bộ xã ${commune}`,
      kind: 'commune-body',
      sector: 'commune',
    },
    superior,
    branches: [communeBody(commune)],
  })),
})
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.refusals[0]?.code : String(error)),
  )
const valueIn = async (name: string, figure: string, on: Day, organisation?: string) => {
  const book = await bookNamed(sample.program.db, name)
  return inBook(sample.program.db, theBook(book.id), async (tx) => {
    const period = { from: day(`${on.slice(0, 4)}-01-01`), to: on }
    const question = { period, ...(organisation ? { organisation } : {}) }
    const [one] = await new Ledger(tx, book, sample.program.catalogue).values([{ figure }], question)
    return one?.value ? toJson(one.value) : 0
  })
}

const product = stableId('hand-over', 'product')
/** Three years' recognition of a product: it ends by itself after the book is closed. */
const recognised = entrySchema.parse({
  id: stableId('hand-over', 'recognition'),
  records: [
    {
      id: stableId('hand-over', 'recognition record'),
      kind: 'ocop.recognised',
      organisation: communeBody(communes[0] ?? ''),
      decidedOn: '2023-06-01',
      basis: { number: '7/QĐ-UBND' },
      body: { product, name: 'Mật ong rừng', stars: 3, level: 'district', validUntil: '2026-05-31' },
    },
  ],
})

const before = new Map<string, number>()
let first: Awaited<ReturnType<typeof handOver>>
beforeAll(async () => {
  sample = await sampleBook('ia-hdrai')
  await appendEntry(sample.program.journal, theBook((await sample.book()).id, 'mau'), recognised)
  for (const commune of communes)
    before.set(commune, await valueIn('ia-hdrai', 'members', day('2023-12-31'), communeBody(commune)))
  first = await handOver(sample.program.journal, await sample.book(), plan)
}, 240_000)
afterAll(() => sample.drop())

describe('a book handed over', () => {
  test('every successor has the members, cells and villages its branch had', async () => {
    for (const [index, commune] of communes.entries()) {
      const name = names[index] ?? ''
      expect(await valueIn(name, 'members', day('2024-01-01')), commune).toBe(before.get(commune))
      expect(await valueIn(name, 'members.in-register', day('2024-01-01'))).toBe(before.get(commune))
      expect(await valueIn(name, 'organisations.cells', day('2024-01-01'))).toBe(14)
      expect(await valueIn(name, 'places.villages-with-cell', day('2024-01-01'))).toBe(7)
      expect(await valueIn(name, 'cadres.village-head-members', day('2024-01-01'))).toBe(7)
      expect(await valueIn(name, 'members.admissions-decided', day('2024-01-01'))).toBe(0)
    }
  })

  test('what has an end in the old book ends on the same day in the new one', async () => {
    const book = await bookNamed(sample.program.db, 'ia-dom')
    const { rows } = await inBook(sample.program.db, theBook(book.id), (tx) =>
      sql<{ until: string }>`select valid_to as until from register_row
        where book = ${book.id} and known_to is null and register = 'items' and subject = ${product}`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([{ until: '2026-06-01' }])
  })

  test('a person keeps the id across books, and what is sealed opens with the same key', async () => {
    const old = await sample.book()
    const commune = await bookNamed(sample.program.db, 'ia-dom')
    const { rows } = await asOwner(sample.program.db, (tx) =>
      sql<{ then: { ethnicity: unknown }; now: { ethnicity: unknown } }>`
        select a.data as then, b.data as now from register_row a join register_row b
          on b.subject = a.subject and b.register = a.register
        where a.book = ${old.id} and b.book = ${commune.id} and a.register = 'persons'
          and a.known_to is null and b.known_to is null`.execute(tx),
    )
    const members = before.get('Ia Dom') ?? 0
    expect(rows.length).toBeGreaterThanOrEqual(members)
    // Nobody of elsewhere comes along: only members, and heads of villages who are none.
    expect(rows.length).toBeLessThan(members + 8)
    const [one] = rows
    const opened = await Promise.all(
      [old.id, commune.id].map((book, index) =>
        inBook(sample.program.db, theBook(book), async (tx) => {
          const seals = new Seals(tx, book, sample.program.keys)
          const [fields] = await seals.unsealAll([(index === 0 ? one?.then : one?.now) as never])
          return fields?.ethnicity
        }),
      ),
    )
    expect(opened[0]).toEqual(expect.any(String))
    expect(opened[1]).toBe(opened[0])
  })

  test('run again it goes on, and writes nothing twice', async () => {
    const again = await handOver(sample.program.journal, await sample.book(), plan)
    expect(again.closed).toEqual(first.closed)
    expect(again.successors.map((one) => one.repeated)).toEqual([true, true, true])
    expect(again.successors.map((one) => one.records)).toEqual(first.successors.map((one) => one.records))
  })

  test('a closed book answers as before and refuses new entries and reversals', async () => {
    const book = await sample.book()
    expect(book.closed_on).toBe('2023-12-31')
    expect(await valueIn('ia-hdrai', 'members', day('2023-12-31'))).toBe(717)
    const entry = entrySchema.parse({
      id: stableId('too', 'late'),
      records: [
        {
          id: stableId('too late'),
          kind: 'place.changed',
          organisation: root,
          decidedOn: '2024-01-02',
          body: { place: root, name: 'x' },
        },
      ],
    })
    expect(await codeOf(appendEntry(sample.program.journal, theBook(book.id), entry))).toBe('book-closed')
  })

  test('another plan for a closed book, a branch twice, and a branch unknown are refused', async () => {
    const book = await sample.book()
    const [one, two] = plan.successors
    if (!one || !two) throw new Error('three successors')
    const run = (successors: (typeof plan)['successors']) =>
      codeOf(handOver(sample.program.journal, book, { ...plan, successors }))
    expect(await run([one])).toBe('entry-id-taken')
    expect(await run([one, { ...two, branches: one.branches }])).toBe('branch-taken-twice')
    expect(await run([{ ...one, branches: [stableId('nobody')] }])).toBe('unknown-branch')
  })

  test('the chain and the links verify; a link forged on either side is told', async () => {
    const { db, catalogue } = sample.program
    const old = await sample.book()
    for (const name of ['ia-hdrai', ...names]) {
      const book = await bookNamed(db, name)
      const verified = await inBook(db, theBook(book.id), (tx) => verifyJournal(tx, book.id))
      expect(verified.faults, name).toEqual([])
      expect(await verifyLinks(db, book), name).toEqual([])
      expect(await rebuild(db, catalogue, book.id, { verify: true }), name).toMatchObject({
        changed: [],
        rowsChanged: 0,
      })
    }
    const commune = await bookNamed(db, 'ia-dom')
    await asOwner(db, (tx) =>
      sql`update record set body = jsonb_set(body, '{hash}', to_jsonb(repeat('0', 64)))
        where book = ${commune.id} and kind = 'book.taken-over'`.execute(tx),
    )
    expect((await verifyLinks(db, commune)).map((one) => one.fault)).toEqual(['link-changed'])
    expect(await verifyLinks(db, old)).toMatchObject([{ fault: 'link-not-taken-over', book: 'ia-dom' }])
  })
})
