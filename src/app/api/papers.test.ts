import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { catalogue } from '#app/catalogue.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Role } from '#kernel/role.ts'
import { openFiles } from '#platform/files.ts'
import { silentLog } from '#platform/log.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf, password } from '#testing/clients.ts'
import { idOf } from '#testing/kinds.ts'
import { emptyPaperBook } from '#testing/papers/book.ts'
import { admission, cell, district, person, record, type Submitted } from '#testing/papers/telling.ts'
import { apiOf } from './api.ts'

let book: Awaited<ReturnType<typeof emptyPaperBook>>
let clients: ReturnType<typeof clientsOf>
let board: Client
let own: Client

const accounts: { name: string; role: Role; scope: string | null }[] = [
  { name: 'tochuc', role: 'organisation', scope: null },
  { name: 'chibo', role: 'cell', scope: cell },
  { name: 'vanthu', role: 'clerk', scope: null },
  { name: 'xem', role: 'reader', scope: null },
]

beforeAll(async () => {
  book = await emptyPaperBook()
  await inBook(book.db, theBook(book.id), async (tx) => {
    for (const { name, role, scope } of accounts)
      await createAccount(tx, {
        book: book.id,
        name,
        displayName: name,
        password,
        roles: [role],
        scope,
        isSample: true,
      })
  })
  clients = clientsOf(
    apiOf({
      ...book.journal,
      files: openFiles(tmpdir()),
      log: silentLog,
      reports: reportDesk(catalogue),
      addressOf: () => '127.0.0.1',
    }),
  )
  board = await clients.as('tochuc')
  own = await clients.as('chibo')
  const post = (id: string, title: string, role: string) =>
    record('position.recorded', district, '2022-12-31', {
      post: id,
      title,
      role,
      of: district,
      managedBy: 'district',
      seats: 9,
    })
  await book.enter([post(headship, 'Trưởng ban', 'leader'), post(seat, 'Huyện ủy viên', 'committee-member')])
}, 60_000)
afterAll(() => book.drop())

interface Waits {
  id: string
  author: string
  template: string
}

const [headship, seat] = ['Trưởng ban', 'Huyện ủy viên'].map(idOf) as [string, string]
const keep = (kind: string, body: object, people: readonly Submitted[] = []) =>
  board.post('/api/drafts', {
    entry: { id: randomUUID(), records: [...people, record(kind, district, '2023-09-15', body)] },
    awaits: 'meeting',
  })
/** What the office itself prepares about somebody new, and keeps for the meeting. */
const keptForMeeting = async (kind: string, body: object): Promise<string> => {
  nth += 1
  const who = idOf(`quần chúng ${nth}`)
  const answer = await keep(kind, { person: who, ...body }, [
    person(who, `Người Thứ ${nth}`, '1985-06-15', {}, '2023-09-01'),
  ])
  expect([answer.status, answer.body.error]).toEqual([200, undefined])
  return answer.body.id
}

let nth = 0
/** An admission as a cell hands it in: with the person, and without a number. */
const handedIn = async (more: object = {}, born = '1998-06-15'): Promise<string> => {
  nth += 1
  const who = idOf(`quần chúng ${nth}`)
  const id = randomUUID()
  const records: Submitted[] = [
    person(who, `Người Thứ ${nth}`, born, {}, '2023-09-01'),
    admission(who, undefined, more),
  ]
  const { status, body } = await own.post('/api/records', { id, records })
  expect([status, body.error?.refusals]).toEqual([202, undefined])
  return id
}
const listOf = (drafts: readonly string[], more: object = {}) => ({
  id: randomUUID(),
  decidedOn: '2023-09-20',
  members: 11,
  present: 9,
  decisions: drafts.map((draft) => ({ draft, for: 9, against: 0 })),
  ...more,
})
const numbersIn = (body: { matters: { number: string }[] }) => body.matters.map((one) => one.number)
const written = () =>
  inBook(book.db, theBook(book.id), async (tx) => {
    const { rows } = await sql`select (select head from book) as head,
      (select count(*)::int from document_number) as numbers,
      (select count(*)::int from draft where state = 'accepted') as accepted`.execute(tx)
    return rows[0]
  })
const textIn = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')

describe('One meeting decides a list', () => {
  it('of eight admissions: eight consecutive numbers, eight records in one entry, eight Word files', async () => {
    const drafts = []
    for (let n = 0; n < 8; n++) drafts.push(await handedIn())
    const groups = (await board.get('/api/decisions/waiting')).body
    expect(groups).toMatchObject([{ kind: 'member.admission-decided' }])
    expect(groups[0].drafts.map((one: { id: string }) => one.id).sort()).toEqual([...drafts].sort())
    expect(groups[0].drafts[0].sentence).toContain('Quyết định kết nạp Người Thứ')

    const list = listOf(drafts)
    const before = await written()
    const tried = await board.post('/api/decisions?dry=1', list)
    expect([tried.status, numbersIn(tried.body)[0]]).toEqual([200, '01-QĐ/HU'])
    expect(await written()).toEqual(before)

    const { status, body } = await board.post('/api/decisions', list)
    expect([status, numbersIn(body)]).toEqual([
      200,
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((number) => `${number}-QĐ/HU`),
    ])
    expect((await board.get('/api/decisions/waiting')).body).toEqual([])
    const record = (await board.get(`/api/records/${body.matters[2].record}`)).body
    expect(record).toMatchObject({
      decidedOn: '2023-09-20',
      entry: list.id,
      enteredBy: 'chibo',
      approvedBy: 'tochuc',
      basis: { number: '03-QĐ/HU', issuedOn: '2023-09-20', issuer: 'Ban Thường vụ Huyện ủy Sơn Mẫu' },
    })

    const archive = unzipSync((await board.get(`/api/entries/${list.id}.zip`)).body)
    expect(Object.keys(archive)).toHaveLength(8)
    expect(Object.keys(archive)[2]).toBe('03-qd-hu-nguoi-thu-3.docx')
    const third = textIn(archive['03-qd-hu-nguoi-thu-3.docx'] ?? new Uint8Array())
    expect(third).toContain('Số 03-QĐ/HU')
    expect(third).toContain('tán thành 09/11 ủy viên')
    const whole = textIn((await board.get(`/api/entries/${list.id}.docx`)).body)
    expect(whole.match(/Số \d+-QĐ\/HU/g)).toHaveLength(8)

    const again = await board.post('/api/decisions', list)
    expect([again.status, again.body.repeated, numbersIn(again.body)]).toEqual([200, true, numbersIn(body)])
  })

  it('is all or nothing: a refusal names the matter and nothing is written', async () => {
    const drafts = [await handedIn(), await handedIn(), await handedIn()]
    const before = await written()
    const early = await board.post('/api/decisions', listOf(drafts, { decidedOn: '2023-08-01' }))
    expect(early.status).toBe(422)
    const uneven = listOf(drafts)
    const lost = {
      ...uneven,
      decisions: uneven.decisions.map((one, at) => (at === 1 ? { ...one, for: 5 } : one)),
    }
    const { status, body } = await board.post('/api/decisions', lost)
    expect([status, body.error.code, body.error.refusals[0].record]).toEqual([422, 'vote-not-carried', 1])
    const late = await board.post('/api/decisions', listOf([...drafts.slice(0, 2), randomUUID()]))
    expect([late.body.error.code, late.body.error.refusals[0].record]).toEqual(['draft-not-found', 2])
    expect(await written()).toEqual(before)
    const passed = await board.post('/api/decisions', listOf(drafts))
    expect(numbersIn(passed.body)).toEqual(['09-QĐ/HU', '10-QĐ/HU', '11-QĐ/HU'])
    const settled = await board.post('/api/decisions', listOf(drafts))
    expect([settled.status, settled.body.error.code]).toEqual([422, 'draft-settled'])
  })

  it('at the same moment as another: no gap, no double', async () => {
    const drafts = []
    for (let n = 0; n < 6; n++) drafts.push(await handedIn())
    const lists = [drafts.slice(0, 3), drafts.slice(3), drafts.slice(2, 4)].map((some) => listOf(some))
    const answers = await Promise.all(lists.map((list) => board.post('/api/decisions', list)))
    // The third wants two drafts of the others: it wins both, or is refused whole.
    const given = answers.filter((one) => one.status === 200).flatMap((one) => numbersIn(one.body))
    const all = (await board.get('/api/numbers')).body.map((one: { printed: string }) => one.printed)
    expect(all).toEqual(all.map((_: string, index: number) => `${String(index + 1).padStart(2, '0')}-QĐ/HU`))
    expect(new Set(given).size).toBe(given.length)
    expect(all.slice(-given.length).sort()).toEqual([...given].sort())
  })

  it('takes one matter back by itself; its number stays as cancelled', async () => {
    const list = listOf([await handedIn(), await handedIn()])
    const { body } = await board.post('/api/decisions', list)
    const [first, second] = body.matters
    const undone = await board.post(`/api/records/${first.record}/reversal`, { reason: 'Rút hồ sơ' })
    expect(undone.status).toBe(201)
    expect((await board.get(`/api/records/${second.record}`)).body.reversedBy).toBeNull()
    const papers = (await board.get(`/api/records/${first.record}/papers`)).body
    expect(papers[0]).toMatchObject({ state: 'cancelled', number: first.number, mayNumber: false })
    const printed = await board.get(`/api/records/${first.record}/papers/quyet-dinh-ket-nap.docx`)
    expect(textIn(printed.body)).toContain('ĐÃ HỦY')
    const line = (await board.get('/api/numbers')).body.find(
      (one: { printed: string }) => one.printed === first.number,
    )
    expect(line).toMatchObject({ cancelled: true, term: '2020-2025' })
    const issued = (await board.get(`/api/registers/documents?q=${encodeURIComponent(first.number)}`)).body
    expect(issued.rows).toEqual([])
    const next = await board.post('/api/decisions', listOf([await handedIn()]))
    expect(numbersIn(next.body)).not.toContain(first.number)
  })

  it('decides what waits of several kinds, with numbers that follow one another in each series', async () => {
    const admissions = [await handedIn(), await handedIn()]
    const waits = await Promise.all([
      keptForMeeting('cadre.appointed', { post: headship, tenure: randomUUID() }),
      keptForMeeting('cadre.nominated', { post: seat, nomination: randomUUID(), term: '2025-2030' }),
    ])
    const { status, body } = await board.post('/api/decisions', listOf([...admissions, ...waits]))
    expect([status, body.error]).toEqual([200, undefined])
    const [first = 0, second, third] = numbersIn(body).map((one) => Number(/^\d+/.exec(one)?.[0]))
    expect([second, third, numbersIn(body)[3]]).toEqual([first + 1, first + 2, '01-TB/HU'])
    const appointed = (await board.get(`/api/records/${body.matters[2].record}`)).body
    expect(appointed).toMatchObject({
      kind: 'cadre.appointed',
      decidedOn: '2023-09-20',
      enteredBy: 'chibo, tochuc',
    })
    const archive = unzipSync((await board.get(`/api/entries/${body.entry}.zip`)).body)
    expect(Object.keys(archive)).toHaveLength(4)
  })

  it('is for who enters such decisions without approval', async () => {
    const draft = await handedIn()
    const before = await written()
    for (const account of ['chibo', 'vanthu', 'xem']) {
      const { status, body } = await (await clients.as(account)).post('/api/decisions', listOf([draft]))
      expect([status, body.error.code], account).toEqual([404, 'draft-not-found'])
      expect((await (await clients.as(account)).get('/api/decisions/waiting')).body).toEqual([])
    }
    expect(await written()).toEqual(before)
  })
})

describe('An admission of somebody the book knows', () => {
  it('is told by their name, not by what it opens', async () => {
    const who = idOf('người đã có trong sổ')
    const known = person(who, 'Người Đã Có', '1998-06-15', {}, '2023-09-01')
    expect((await board.post('/api/records', { id: randomUUID(), records: [known] })).status).toBe(201)
    const { body } = await board.post('/api/records?dry=1', { records: [admission(who, undefined)] })
    expect(body.records[0].sentence).toMatch(/^Quyết định kết nạp Người Đã Có tại /)
  })
})

describe('A proposal kept for the meeting', () => {
  it('waits as it is, moves nothing, and shows its decision as a draft', async () => {
    const before = await written()
    const draft = await keptForMeeting('cadre.appointed', { post: headship, tenure: randomUUID() })
    expect(await written()).toEqual(before)
    const groups = (await board.get('/api/decisions/waiting')).body as { kind: string; drafts: Waits[] }[]
    const line = groups.find((one) => one.kind === 'cadre.appointed')?.drafts.find(({ id }) => id === draft)
    expect(line).toMatchObject({ author: 'tochuc', template: 'quyet-dinh-bo-nhiem' })
    expect((await board.get(`/api/drafts/${draft}/papers`)).body).toMatchObject([
      { template: 'quyet-dinh-bo-nhiem', title: { vi: 'Quyết định bổ nhiệm cán bộ' } },
    ])
    const paper = await board.get(`/api/drafts/${draft}/papers/quyet-dinh-bo-nhiem.docx`)
    const text = textIn(paper.body)
    expect(text).toContain('DỰ THẢO')
    expect(text).toMatch(/Số[^0-9]*-QĐ\/HU/)
    expect(text).toContain('Bổ nhiệm đồng chí Người Thứ')
    expect(await written()).toEqual(before)
    for (const account of ['chibo', 'vanthu', 'xem']) {
      const client = await clients.as(account)
      const hidden = await client.get(`/api/drafts/${draft}/papers/quyet-dinh-bo-nhiem.docx`)
      expect([account, hidden.status]).toEqual([account, 404])
    }
    expect((await board.get(`/api/drafts/${draft}/papers/quyet-dinh-khac.docx`)).status).toBe(404)
  })

  it('is refused at once where the book would refuse it, or where nothing of it is decided', async () => {
    const before = await written()
    const nobody = await keep('cadre.appointed', {
      person: randomUUID(),
      post: randomUUID(),
      tenure: randomUUID(),
    })
    expect([nobody.status, nobody.body.error.code]).toEqual([422, 'no-such-post'])
    nth += 1
    const who = person(idOf(`quần chúng ${nth}`), `Người Thứ ${nth}`, '1998-06-15', {}, '2023-09-01')
    const id = randomUUID()
    const plain = await board.post('/api/drafts', { entry: { id, records: [who] }, awaits: 'meeting' })
    expect([plain.status, plain.body.error.code]).toEqual([422, 'nothing-to-decide'])
    expect(await written()).toEqual(before)
  })
})

describe('A paper of one record', () => {
  let recorded: string
  beforeEach(async () => {
    nth += 1
    const who = idOf(`quần chúng ${nth}`)
    const decided = admission(who)
    const records = [person(who, `Người Thứ ${nth}`, '1998-06-15', {}, '2023-09-01'), decided]
    const { body } = await board.post('/api/records', { id: randomUUID(), records })
    expect(body.error).toBeUndefined()
    recorded = decided.id
  })
  const paper = async (client: Client) => (await client.get(`/api/records/${recorded}/papers`)).body[0]

  it('is a draft, then gets its number once, and stands in the register of papers issued', async () => {
    expect(await paper(board)).toMatchObject({ state: 'draft', number: null, mayNumber: true, open: 0 })
    const given = await board.post(`/api/records/${recorded}/papers/quyet-dinh-ket-nap/number`)
    expect([given.status, given.body.number]).toEqual([200, expect.stringMatching(/^\d\d-QĐ\/HU$/)])
    expect(await paper(board)).toMatchObject({ state: 'issued', number: given.body.number, mayNumber: false })
    const again = await board.post(`/api/records/${recorded}/papers/quyet-dinh-ket-nap/number`)
    expect([again.status, again.body.error.code]).toEqual([422, 'paper-numbered-already'])
    const { rows } = (await board.get(`/api/registers/documents?q=${encodeURIComponent(given.body.number)}`))
      .body
    expect(rows).toMatchObject([{ name: given.body.number, data: { record: recorded } }])
  })

  it('is put in after a number there is', async () => {
    const { body } = await board.post(`/api/records/${recorded}/papers/quyet-dinh-ket-nap/number`, {
      after: 1,
    })
    expect(body.number).toBe('01a-QĐ/HU')
    const html = await board.get(`/api/records/${recorded}/papers/quyet-dinh-ket-nap.html`)
    expect(html.body).toContain('Số 01a-QĐ/HU')
  })

  it('is read by who reads its record and those it names, numbered by who decides', async () => {
    const cellReads = await paper(own)
    expect(cellReads).toMatchObject({ state: 'draft', mayNumber: false })
    const refused = await own.post(`/api/records/${recorded}/papers/quyet-dinh-ket-nap/number`)
    expect([refused.status, refused.body.error.code]).toEqual([403, 'forbidden-numbering'])
    for (const account of ['vanthu', 'xem']) {
      const client = await clients.as(account)
      const { status } = await client.get(`/api/records/${recorded}/papers/quyet-dinh-ket-nap.docx`)
      expect([account, status >= 403]).toEqual([account, true])
    }
    const nothing = await board.get(`/api/records/${recorded}/papers/quyet-dinh-khac.docx`)
    expect([nothing.status, nothing.body.error.code]).toEqual([422, 'unknown-paper'])
  })
})

it('a worklist becomes the paper that proposes it, with a line for each', async () => {
  const proposal = await board.get('/api/worklists/members.badge-round/proposal?on=2030-02-01')
  expect(proposal.status).toBe(200)
  const text = textIn(proposal.body)
  // The format of 2026 has another word for a proposal.
  expect(text).toContain('Kính trình: Ban Thường vụ Tỉnh ủy Đất Mẫu')
  expect(text).toContain('cho 02 đảng viên')
  for (const name of ['Nguyễn Văn An', 'Trần Thị Bình']) expect(text).toMatch(new RegExp(`${name}.*30 năm`))
  expect(text).toContain('DỰ THẢO')
  const none = await board.get('/api/worklists/members.badge-round/proposal?on=2020-02-01')
  expect([none.status, none.body.error.code]).toEqual([422, 'nothing-to-propose'])
})

it('nobody types the number of a paper into the book', async () => {
  const issued = {
    id: randomUUID(),
    kind: 'document.issued',
    organisation: cell,
    decidedOn: '2023-09-20',
    body: { document: randomUUID(), record: randomUUID(), template: 'x', number: '99-QĐ/HU', title: 'x' },
  }
  const { status, body } = await board.post('/api/records', { id: randomUUID(), records: [issued] })
  expect([status, body.error.code]).toEqual([403, 'forbidden'])
})
