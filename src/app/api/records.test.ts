import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inBook } from '#book/session.ts'
import { cellA, cellB, fundMoved, joins, root } from '#testing/small-book.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

let office: SmallOffice
let organisation: Awaited<ReturnType<SmallOffice['as']>>
let cell: Awaited<ReturnType<SmallOffice['as']>>
beforeAll(async () => {
  office = await smallOffice()
  organisation = await office.as('tochuc')
  cell = await office.as('chiboa')
})
afterAll(() => office.drop())

const entryOf = (...records: unknown[]) => ({ id: randomUUID(), records })
const positions = async (): Promise<number> => (await office.book()).head

describe('an entry over HTTP', () => {
  it('is entered, told as a sentence, and shows the figures it moved', async () => {
    const record = joins(randomUUID(), cellA, '2023-03-01')
    const before = await positions()
    const { status, body } = await organisation.post('/api/records', entryOf(record))
    expect(status).toBe(201)
    expect(body.records).toMatchObject([{ id: record.id, kind: 'person.joins', position: before + 1 }])
    expect(body.records[0].sentence).toContain('vào')
    expect(body.moved.map((one: { id: string }) => one.id)).toEqual(['joins', 'people'])
    expect(await positions()).toBe(before + 1)
  })

  it('is entered once, however often it is sent; another content under its id is refused', async () => {
    const entry = entryOf(joins(randomUUID(), cellA, '2023-03-01'))
    expect((await organisation.post('/api/records', entry)).status).toBe(201)
    const before = await positions()
    expect((await organisation.post('/api/records', entry)).status).toBe(200)
    const other = { ...entry, records: [joins(randomUUID(), cellA, '2023-03-02')] }
    expect((await organisation.post('/api/records', other)).status).toBe(409)
    expect(await positions()).toBe(before)
  })

  it('is listed under its own area and no other', async () => {
    const { body: session } = await organisation.get('/api/session')
    const [area] = session.areas
    const own = await organisation.get(`/api/records?area=${area.id}`)
    expect(own.body.rows.map((one: { kind: string }) => one.kind)).toContain('person.joins')
    const other = await organisation.get('/api/records?area=no-such-area&kind=person.joins')
    expect(other.body.rows).toEqual([])
  })

  it('writes nothing when dry, and needs no id then', async () => {
    const before = await positions()
    const dry = { records: [joins(randomUUID(), cellA, '2023-03-01')] }
    const { status, body } = await organisation.post('/api/records?dry=1', dry)
    expect([status, body.dry, body.moved.length]).toEqual([200, true, 2])
    expect(await positions()).toBe(before)
  })

  it('is refused with reasons that name the field', async () => {
    const before = await positions()
    const young = await organisation.post(
      '/api/records',
      entryOf(joins(randomUUID(), cellA, '2023-03-01', 17)),
    )
    expect([young.status, young.body.error.refusals[0].field]).toEqual([422, 'age'])
    const shapeless = await organisation.post('/api/records', { id: randomUUID(), records: [{ kind: 'x' }] })
    expect([shapeless.status, shapeless.body.error.code]).toEqual([400, 'bad-request'])
    expect(shapeless.body.error.refusals.map((one: { field: string }) => one.field)).toContain('records.0.id')
    const unreadable = await office.call('POST', '/api/records', {
      headers: { cookie: organisation.cookie, 'x-dangbo': '1', 'content-type': 'application/json' },
      body: '{"records":',
    })
    expect([unreadable.status, unreadable.body.error.code]).toEqual([400, 'invalid-json'])
    expect(await positions()).toBe(before)
  })

  it('takes a name with SQL in it as a name, and refuses a text no column can hold', async () => {
    const person = randomUUID()
    const record = joins(person, cellA, '2023-03-05')
    const name = "Robert'); drop table record;--"
    await organisation.post('/api/records', entryOf({ ...record, body: { ...record.body, name } }))
    const told = await organisation.get(`/api/registers/people/${person}`)
    expect(told.body.name).toBe(name)
    const bad = joins(randomUUID(), cellA, '2023-03-05')
    const answer = await organisation.post(
      '/api/records',
      entryOf({ ...bad, body: { ...bad.body, name: 'a\u0000b' } }),
    )
    expect(answer.status).toBe(400)
  })

  it('is forbidden to a role without the kind, and outside the branch', async () => {
    const before = await positions()
    const kind = await cell.post(
      '/api/records',
      entryOf({ ...fundMoved('a', 5, '2023-01-01'), organisation: cellA }),
    )
    expect([kind.status, kind.body.error.code]).toEqual([403, 'forbidden'])
    const branch = await cell.post('/api/records', entryOf(joins(randomUUID(), cellB, '2023-03-01')))
    expect([branch.status, branch.body.error.code]).toEqual([403, 'outside-scope'])
    expect((await office.stranger.post('/api/records', entryOf())).status).toBe(401)
    expect(await positions()).toBe(before)
  })
})

describe('taking back', () => {
  it('needs no reason from its author within ten minutes, and a reason afterwards', async () => {
    const entered = await organisation.post('/api/records', entryOf(joins(randomUUID(), cellA, '2023-04-01')))
    const id = entered.body.records[0].id
    office.pass(11 * 60_000)
    const late = await organisation.post(`/api/records/${id}/reversal`)
    expect([late.status, late.body.error.code]).toEqual([422, 'reason-needed'])
    expect((await organisation.post(`/api/records/${id}/reversal`, { reason: 'nhầm' })).status).toBe(201)
    const again = await organisation.post('/api/records', entryOf(joins(randomUUID(), cellA, '2023-04-01')))
    const undone = await organisation.post(`/api/records/${again.body.records[0].id}/reversal`)
    expect(undone.status).toBe(201)
    const record = await organisation.get(`/api/records/${again.body.records[0].id}`)
    expect(record.body.reversedBy).not.toBeNull()
  })

  it('takes back the whole entry as one', async () => {
    const entry = entryOf(joins(randomUUID(), cellA, '2023-04-01'), joins(randomUUID(), cellA, '2023-04-01'))
    const entered = await organisation.post('/api/records', entry)
    const undone = await organisation.post(`/api/records/${entered.body.records[1].id}/reversal`)
    expect(undone.body.records).toHaveLength(2)
  })
})

describe('an entry that needs approval', () => {
  it('becomes a draft that moves nothing until somebody else approves it', async () => {
    const before = await positions()
    const entry = entryOf(joins(randomUUID(), cellA, '2023-05-01', 30, 'Ê Đê'))
    const { status, body } = await cell.post('/api/records', entry)
    expect([status, body.draft]).toEqual([202, entry.id])
    expect(await positions()).toBe(before)
    expect((await cell.post(`/api/drafts/${entry.id}/approve`)).status).toBe(403)
    const reader = await office.as('xem')
    expect((await reader.get('/api/drafts')).body).toEqual([])
    expect((await reader.post(`/api/drafts/${entry.id}/approve`)).status).toBe(404)
    expect((await organisation.get('/api/drafts')).body).toMatchObject([{ id: entry.id, author: 'chiboa' }])
    expect((await organisation.get('/api/home')).body.lines[0]).toMatchObject({
      level: 'waiting',
      to: '/drafts',
    })
    const approved = await organisation.post(`/api/drafts/${entry.id}/approve`)
    expect([approved.status, approved.body.records.length]).toEqual([200, 1])
    const record = await organisation.get(`/api/records/${approved.body.records[0].id}`)
    expect(record.body).toMatchObject({ enteredBy: 'chiboa', approvedBy: 'tochuc' })
    expect((await cell.post('/api/records', entry)).status).toBe(200)
  })

  it('keeps sealed fields sealed while it waits', async () => {
    const entry = entryOf(joins(randomUUID(), cellA, '2023-05-01', 30, 'kín'))
    await cell.post('/api/records', entry)
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ text: string }>`select entry::text as text from draft where id = ${entry.id}`.execute(tx),
    )
    expect(rows[0]?.text).not.toContain('kín')
    expect((await cell.get('/api/drafts')).body.at(-1).entry.records[0].body.secret).toBe('kín')
    expect((await cell.delete(`/api/drafts/${entry.id}`)).status).toBe(200)
  })

  it('is returned with a reason, and stays a draft when the book refuses it', async () => {
    const person = randomUUID()
    const first = entryOf(joins(person, cellA, '2023-05-01'))
    const second = entryOf(joins(person, cellA, '2023-05-02'))
    await cell.post('/api/records', first)
    await cell.post('/api/records', second)
    await organisation.post(`/api/drafts/${first.id}/approve`)
    expect((await organisation.post(`/api/drafts/${second.id}/approve`)).status).toBe(422)
    const [standing] = (await organisation.get('/api/drafts')).body
    expect([standing.state, standing.error.code]).toEqual(['submitted', 'already-in-register'])
    expect((await organisation.post(`/api/drafts/${second.id}/return`, { reason: 'trùng' })).status).toBe(200)
    expect((await cell.get('/api/drafts')).body).toMatchObject([{ state: 'returned', reason: 'trùng' }])
  })

  it('goes straight into the book when the kind cites a signed decision and its number is there', async () => {
    const record = {
      id: randomUUID(),
      kind: 'decision.recorded',
      organisation: cellA,
      decidedOn: '2023-05-01',
    }
    const body = { what: 'Phân công' }
    expect((await cell.post('/api/records', entryOf({ ...record, body }))).status).toBe(202)
    const cited = { ...record, id: randomUUID(), body, basis: { number: '12-QĐ/CB' } }
    expect((await cell.post('/api/records', entryOf(cited))).status).toBe(201)
  })

  it('tells a mistake at once, not to the one who approves', async () => {
    const answer = await cell.post('/api/records', entryOf(joins(randomUUID(), cellA, '2023-05-01', 12)))
    expect(answer.status).toBe(422)
  })
})

describe("a draft of one's own", () => {
  it('is saved while it is being written, seen by nobody else, and handed in later', async () => {
    const before = await positions()
    const record = joins(randomUUID(), cellA, '2023-06-01', 30, 'kín')
    const unfinished = entryOf({ ...record, body: { ...record.body, name: '' } })
    const saved = await cell.post('/api/drafts', { entry: unfinished })
    expect(saved).toMatchObject({
      status: 200,
      body: { id: unfinished.id, state: 'being-written', author: 'chiboa', error: { code: 'bad-field' } },
    })
    const mine = async (client: typeof cell) =>
      (await client.get('/api/drafts')).body.filter((one: { id: string }) => one.id === unfinished.id)
    expect(await mine(organisation)).toEqual([])
    const early = await cell.post(`/api/drafts/${unfinished.id}/submit`)
    expect([early.status, early.body.error.code]).toEqual([422, 'bad-field'])
    const finished = { ...unfinished, records: [record] }
    const again = await cell.post('/api/drafts', { entry: finished })
    expect([again.body.error, again.body.sentences]).toEqual([undefined, [`${record.body.name} vào`]])
    const handed = await cell.post(`/api/drafts/${unfinished.id}/submit`)
    expect([handed.status, handed.body.draft]).toEqual([202, unfinished.id])
    expect(await mine(organisation)).toMatchObject([{ state: 'submitted' }])
    expect(await positions()).toBe(before)
    expect((await organisation.post(`/api/drafts/${unfinished.id}/approve`)).status).toBe(200)
    expect((await cell.post('/api/drafts', { entry: finished })).body.error.code).toBe('draft-settled')
  })

  it('goes into the book when its author needs no approval, and is no draft any more', async () => {
    const entry = entryOf(joins(randomUUID(), cellA, '2023-06-01'))
    await organisation.post('/api/drafts', { entry })
    expect((await organisation.post(`/api/drafts/${entry.id}/submit`)).status).toBe(201)
    expect((await organisation.post(`/api/drafts/${entry.id}/submit`)).status).toBe(200)
    const open = (await organisation.get('/api/drafts')).body
    expect(open.filter((one: { id: string }) => one.id === entry.id)).toEqual([])
  })

  it('keeps an offline entry the book refused, with the reason', async () => {
    const person = randomUUID()
    await organisation.post('/api/records', entryOf(joins(person, cellA, '2023-06-01')))
    const offline = entryOf(joins(person, cellA, '2023-06-02'))
    expect((await cell.post('/api/records', offline)).status).toBe(422)
    const kept = await cell.post('/api/drafts', { entry: offline, reason: 'gửi khi có mạng lại' })
    expect(kept.body).toMatchObject({
      reason: 'gửi khi có mạng lại',
      error: {
        code: 'already-in-register',
        refusals: [{ standing: [{ sentence: { vi: expect.any(String) } }] }],
      },
    })
    const elsewhere = entryOf(joins(randomUUID(), cellB, '2023-06-02'))
    expect((await cell.post('/api/drafts', { entry: elsewhere })).body.error.code).toBe('outside-scope')
  })

  it('is not for those who enter nothing, for others, or for secret papers', async () => {
    const entry = entryOf(joins(randomUUID(), cellA, '2023-06-01'))
    const reader = await office.as('xem')
    const refused = await reader.post('/api/drafts', { entry })
    expect([refused.status, refused.body.error.code]).toEqual([403, 'forbidden-entering'])
    await cell.post('/api/drafts', { entry })
    expect((await organisation.post(`/api/drafts/${entry.id}/submit`)).status).toBe(404)
    expect((await organisation.post('/api/drafts', { entry })).status).toBe(409)
    const marked = { ...joins(randomUUID(), cellA, '2023-06-01'), basis: { title: 'Tờ trình (Mật)' } }
    expect((await cell.post('/api/drafts', { entry: entryOf(marked) })).body.error.code).toBe('secret-paper')
    const unknown = { ...marked, basis: null, kind: 'nothing' }
    expect((await cell.post('/api/drafts', { entry: entryOf(unknown) })).body.error.code).toBe('unknown-kind')
  })
})

describe('the whole', () => {
  it('is judged before anything is written: the journal holds exactly what was accepted', async () => {
    const { body } = await organisation.get(`/api/records?organisation=${root}&pageSize=500`)
    expect(body.rows.every((one: { kind: string }) => one.kind === 'cell.founded')).toBe(true)
  })
})
