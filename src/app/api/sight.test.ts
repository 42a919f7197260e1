import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild } from '#book/rebuild.ts'
import { inBook } from '#book/session.ts'
import {
  cellA,
  cellB,
  founded,
  fundMoved,
  joins,
  joinsInConfidence,
  leaves,
  moves,
  root,
  superior,
  targetSet,
} from '#testing/small-book.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

type Client = Awaited<ReturnType<SmallOffice['as']>>
let office: SmallOffice
let organisation: Client
let cell: Client
const inA = randomUUID()
const inB = randomUUID()

beforeAll(async () => {
  office = await smallOffice()
  organisation = await office.as('tochuc')
  cell = await office.as('chiboa')
  await office.enter({ records: [joins(inA, cellA, '2023-03-01', 30, 'Ê Đê')] })
  await office.enter({ records: [joins(inB, cellB, '2023-03-02'), fundMoved('a', 70, '2023-03-03')] })
  await office.enter({ records: [targetSet('joins', 2023, 4, superior, '2023-01-05')] })
  await office.enter({ records: [targetSet('joins', 2023, 2, superior, '2023-06-05')] })
})
afterAll(() => office.drop())

const year = 'from=2023-01-01&to=2023-12-31'

describe('figures', () => {
  it('are totals, complete for whoever sees the whole book', async () => {
    const reader = await office.as('xem')
    const { body } = await reader.get(`/api/figures?ids=people,joins,fund[a],joins.target@superior&${year}`)
    expect(body.map((one: { value: number }) => one.value)).toEqual([2, 2, 70, 2])
    expect(body.map((one: { records: number }) => one.records)).toEqual([2, 2, 1, 1])
  })

  it('are of the own branch for whoever sees only that, and refused outside it', async () => {
    const own = await cell.get(`/api/figures?ids=people&${year}`)
    expect(own.body[0].value).toBe(1)
    const outside = await cell.get(`/api/figures?ids=people&organisation=${cellB}&${year}`)
    expect([outside.status, outside.body.error.code]).toEqual([403, 'outside-scope'])
  })

  it('open into their records; those out of sight count and are masked', async () => {
    const whole = await organisation.get(`/api/figures/people/records?${year}`)
    expect(whole.body.evidence.map((one: { masked: boolean }) => one.masked)).toEqual([false, false])
    const other = await (await office.as('kiemtra')).get(`/api/figures/people/records?${year}`)
    expect(other.body.value).toBe(2)
    expect(other.body.evidence).toMatchObject([
      { masked: true, amount: 1, id: '', sentence: expect.stringContaining('phạm vi được xem') },
      { masked: true, amount: 1 },
    ])
    const target = await organisation.get(
      `/api/figures/${encodeURIComponent('joins.target@superior')}/records?${year}`,
    )
    expect(target.body.evidence).toHaveLength(1)
  })

  it('are read at the end of an entry, and never beyond the journal', async () => {
    const head = (await office.book()).head
    const inside = await organisation.get(`/api/figures?ids=people&${year}&known=${head - 2}`)
    expect(inside.body[0].value).toBe(2)
    const midEntry = await organisation.get(`/api/figures?ids=people&${year}&known=${head - 3}`)
    expect(midEntry.body[0].value).toBe(1)
    const beyond = await organisation.get(`/api/figures?ids=people&known=${head + 1}`)
    expect([beyond.status, beyond.body.error.code]).toEqual([422, 'known-beyond-head'])
    expect((await organisation.get('/api/figures?ids=nothing')).status).toBe(404)
    expect((await organisation.get('/api/figures?ids=Nothing%20at%20all')).status).toBe(400)
  })

  it('of an organisation say the periods before it was founded', async () => {
    const young = randomUUID()
    await office.enter({ records: [founded(young, 'Tổ mới', root, '2023-06-15')] })
    const ask = async (id: string): Promise<[string, boolean][]> => {
      const { body } = await organisation.get(
        `/api/figure-grid?ids=people&by=quarter&organisation=${id}&${year}`,
      )
      return body.map((row: { period: { to: string }; notYet: boolean }) => [row.period.to, row.notYet])
    }
    expect(await ask(young)).toEqual([
      ['2023-03-31', true],
      ['2023-06-30', false],
      ['2023-09-30', false],
      ['2023-12-31', false],
    ])
    expect((await ask(cellA)).some(([, notYet]) => notYet)).toBe(false)
  })

  it('stand beside their targets, with the target each one replaced', async () => {
    const { body } = await organisation.get(`/api/targets?${year}`)
    expect(body).toMatchObject([
      {
        figure: 'joins',
        actual: { value: 2 },
        plans: [{ printed: '2', met: true, share: { value: 100 }, replaces: { printed: '4' } }],
      },
    ])
  })
})

describe('registers', () => {
  it('show a branch its own rows and say that they are not all', async () => {
    const whole = await organisation.get('/api/registers/people?on=2023-12-31')
    expect([whole.body.total, whole.body.partial]).toEqual([2, false])
    const own = await cell.get('/api/registers/people?on=2023-12-31')
    expect([own.body.total, own.body.partial]).toEqual([1, true])
    expect(own.body.rows[0]).toMatchObject({ subject: inA, data: { cell: cellA, 'cell.name': 'Chi bộ A' } })
    expect((await cell.get(`/api/registers/people/${inB}`)).body.rows).toEqual([])
    expect((await (await office.as('xem')).get('/api/registers/people')).status).toBe(403)
  })

  it('are searched, filtered and paged', async () => {
    const found = await organisation.get(`/api/registers/people?on=2023-12-31&q=${inB.slice(-4)}&pageSize=1`)
    expect(found.body.rows[0].subject).toBe(inB)
    const second = await organisation.get('/api/registers/people?on=2023-12-31&page=2&pageSize=1')
    expect([second.body.rows.length, second.body.page]).toEqual([1, 2])
  })

  it('open a sealed field one person at a time, for few, and write that down', async () => {
    const list = await organisation.get('/api/registers/people?on=2023-12-31')
    expect(JSON.stringify(list.body)).not.toContain('Ê Đê')
    expect(JSON.stringify((await cell.get(`/api/registers/people/${inA}`)).body)).not.toContain('Ê Đê')
    const opened = await organisation.get(`/api/registers/people/${inA}`)
    expect(opened.body.rows[0].data.secret).toBe('Ê Đê')
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ actor: string; subject: string }>`select distinct actor, subject from read_log`.execute(tx),
    )
    expect(rows).toEqual([{ actor: 'tochuc', subject: inA }])
  })
})

describe('restricted records', () => {
  it('are read by those cleared for them, and each reading is logged', async () => {
    const inspection = await office.as('kiemtra')
    const id = randomUUID()
    const record = {
      id,
      kind: 'case.opened',
      organisation: root,
      decidedOn: '2023-04-01',
      body: { about: 'X' },
    }
    expect((await inspection.post('/api/records', { id: randomUUID(), records: [record] })).status).toBe(201)
    expect((await inspection.get(`/api/records/${id}`)).status).toBe(200)
    for (const other of [organisation, cell, await office.as('xem'), await office.as('tonghop')])
      expect((await other.get(`/api/records/${id}`)).status).toBe(404)
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ actor: string }>`select actor from read_log where subject = ${id}`.execute(tx),
    )
    expect(rows).toEqual([{ actor: 'kiemtra' }])
  })
})

describe('a row of a register', () => {
  it('is as confidential as the records it is made of, until its stretch ends', async () => {
    const person = randomUUID()
    await office.enter({ records: [joinsInConfidence(person, cellB, '2024-02-01')] })
    await office.enter({ records: [moves(person, cellB, cellA, '2024-03-01')] })
    await office.enter({ records: [leaves(person, cellA, '2024-04-01')] })
    await office.enter({ records: [joins(person, cellA, '2024-05-01')] })
    const rows = async (client: Client) =>
      (await client.get(`/api/registers/people/${person}`)).body.rows.map((one: { from: string }) => one.from)
    expect(await rows(organisation)).toEqual(['2024-02-01', '2024-03-01', '2024-05-01'])
    expect(await rows(cell)).toEqual(['2024-05-01'])
    const listed = await cell.get(`/api/registers/people?on=2024-03-15&q=${person.slice(-4)}`)
    expect(listed.body.rows).toEqual([])
    const counted = await cell.get('/api/figures?ids=people,people.counted&from=2024-01-01&to=2024-03-15')
    expect(counted.body.map((one: { value: number }) => one.value)).toEqual([2, 2])
    const { id } = await office.book()
    const rebuilt = await rebuild(office.db, office.catalogue, id, { verify: true })
    expect(rebuilt).toMatchObject({ changed: [], rowsChanged: 0 })
  })

  it('changes its class when the record that made it confidential is taken back', async () => {
    const [a, b] = [randomUUID(), randomUUID()]
    const entered = await office.enter({ records: [joinsInConfidence(a, cellA, '2024-02-01')] })
    await office.enter({
      reverses: entered.records.map((one) => one.id),
      records: [joins(a, cellA, '2024-02-01'), joins(b, cellA, '2024-02-01')],
    })
    expect((await cell.get(`/api/registers/people/${a}`)).body.rows).toHaveLength(1)
    const { id } = await office.book()
    expect(await rebuild(office.db, office.catalogue, id, { verify: true })).toMatchObject({ rowsChanged: 0 })
  })
})

describe('search', () => {
  it('finds organisations, figures and the actions of whoever asks', async () => {
    const { body } = await organisation.get(`/api/search?q=${encodeURIComponent('chi bo')}`)
    expect(body.map((one: { name: string }) => one.name)).toEqual(['Chi bộ A', 'Chi bộ B'])
    const actions = await organisation.get('/api/search?q=joins')
    expect(actions.body.map((one: { type: string }) => one.type)).toContain('action')
    const reader = await (await office.as('xem')).get('/api/search?q=joins')
    expect(reader.body.map((one: { type: string }) => one.type)).not.toContain('action')
  })
})

describe('kinds', () => {
  it('carry the schema a form is made from, labels and controls included', async () => {
    const { body } = await organisation.get('/api/kinds')
    const kind = body.find((one: { id: string }) => one.id === 'person.joins')
    expect(kind.schema.properties.person).toMatchObject({ control: 'new-subject', register: 'people' })
  })
})
