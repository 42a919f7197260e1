import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { apiOf } from '#app/api/api.ts'
import { inBook, theBook } from '#book/session.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf } from '#testing/clients.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'

// What people and programs get wrong, against the sample district: each is told in Vietnamese what is
// wrong, with a code and the right status, and nothing is written.

let lak: LakBook
let clients: ReturnType<typeof clientsOf>
let board: Client
let cell: Client
let own: string
let member: { subject: string; name: string; cell: string }
let dissolved: { id: string; name: string; before: string; after: string }

interface Line {
  subject: string
  name: string
  data: { [field: string]: string }
}
const rows = async (client: Client, path: string): Promise<Line[]> => (await client.get(path)).body.rows
const one = async (client: Client, path: string): Promise<Line> => {
  const [first] = await rows(client, path)
  if (!first) throw new Error(`nothing at ${path}`)
  return first
}

beforeAll(async () => {
  lak = await lakBook()
  const { program } = lak
  clients = clientsOf(
    apiOf({ ...program, reports: reportDesk(program.catalogue), addressOf: () => '127.0.0.1' }),
  )
  board = await clients.as('tochuc')
  cell = await clients.as('chibo')
  own = (await cell.get('/api/session')).body.account.scope.id
  const found = await one(
    board,
    `/api/registers/memberships?organisation=${own}&filter=status:full&on=2023-12-31`,
  )
  member = { subject: found.subject, name: found.name, cell: own }
  const ended = (await board.get('/api/records?kind=organisation.dissolved')).body.rows
  for (const record of ended) {
    const id = record.body.organisation
    const story = (await board.get(`/api/registers/party-organisations/${id}`)).body
    if (!['cell', 'grassroots-cell'].includes(story.rows[0].data.kind)) continue
    dissolved = { id, name: story.name, before: '2023-03-01', after: record.effectiveOn }
  }
})
afterAll(() => lak.drop())

const written = () =>
  inBook(lak.program.db, theBook(1), async (tx) => {
    const { rows } = await sql`select
      (select head from book) as head, (select count(*)::int from posting) as postings,
      (select count(*)::int from register_row) as register_rows, (select count(*)::int from draft) as drafts,
      (select count(*)::int from subject_key) as keys, (select count(*)::int from entry) as entries`.execute(
      tx,
    )
    return rows[0]
  })
let before: unknown
beforeEach(async () => {
  before = await written()
})
afterEach(async () => {
  expect(await written()).toEqual(before)
})

const day = '2023-11-01'
const record = (kind: string, body: object, more: object = {}) => ({
  id: randomUUID(),
  kind,
  organisation: own,
  decidedOn: day,
  body,
  ...more,
})
const person = (body: object, more: object = {}) =>
  record(
    'person.recorded',
    { person: randomUUID(), fullName: 'Y Bhiăng Niê', bornOn: '1998', sex: 'male', ...body },
    more,
  )
const entryOf = (...records: unknown[]) => ({ id: randomUUID(), records })
const enter = (client: Client, ...records: unknown[]) => client.post('/api/records', entryOf(...records))

/** The refusal's code, the status, and every message in Vietnamese, joined. */
const told = async (answering: ReturnType<Client['get']>) => {
  const { status, body } = await answering
  const refusals: { message: { vi: string } }[] = body.error.refusals
  return {
    status,
    code: body.error.code,
    says: refusals.map((refused) => refused.message.vi).join('\n'),
    body,
  }
}

const admission = async (bornOn: string, consideredOn = '2023-10-20') => {
  const full = await rows(
    board,
    `/api/registers/memberships?organisation=${own}&filter=status:full&on=2023-10-20`,
  )
  const applicant = randomUUID()
  return [
    person({ person: applicant, bornOn }, { decidedOn: '2023-10-01' }),
    record(
      'member.admission-decided',
      {
        person: applicant,
        consideredOn,
        occupation: 'farmer',
        education: 'upper-secondary',
        sponsors: full.slice(0, 2).map((sponsor) => sponsor.subject),
      },
      { basis: { number: '12-QĐ/HU' } },
    ),
  ] as const
}

describe('days', () => {
  it.each(['2023-02-31', '31/02/2023', 'hôm qua', '', '2023-1-5'])('«%s» is none', async (decidedOn) => {
    const { status, code, says, body } = await told(enter(board, person({}, { decidedOn })))
    expect([status, code]).toEqual([400, 'bad-request'])
    expect(says).toBe(
      'Mục «Ngày» chưa đúng: ngày phải có trong lịch và viết như 31/12/2023 (khi gửi dữ liệu: 2023-12-31).',
    )
    expect(body.error.refusals[0].field).toBe('records.0.decidedOn')
  })

  it('of a body are told by the label of their field', async () => {
    const [, decided] = await admission('1998-01-01', '2023-02-31')
    const { status, code, says } = await told(enter(board, decided))
    expect([status, code]).toEqual([422, 'bad-field'])
    expect(says).toContain('Mục «Ngày chi bộ xét» chưa đúng: ngày phải có trong lịch')
    expect((await told(enter(board, person({ bornOn: 'khoảng 1960' })))).says).toContain('Mục «Ngày sinh»')
  })

  it('to come are refused', async () => {
    const { status, code, says } = await told(enter(board, person({}, { decidedOn: '2031-01-01' })))
    expect([status, code]).toEqual([422, 'future-day'])
    expect(says).toContain('01/01/2031')
  })

  it('of a question are told the same way', async () => {
    const { status, says } = await told(board.get('/api/figures?ids=members&to=31-12'))
    expect(status).toBe(400)
    expect(says).toContain('Mục «Đến ngày» chưa đúng: ngày phải có trong lịch')
    const turned = await told(board.get('/api/figures?ids=members&from=2023-12-01&to=2023-01-01'))
    expect([turned.status, turned.says]).toEqual([
      400,
      'Mục «Từ ngày» chưa đúng: 01/12/2023 sau ngày cuối 01/01/2023.',
    ])
  })
})

describe('what the rules refuse', () => {
  it('admission at seventeen', async () => {
    const { status, code, says } = await told(enter(board, ...(await admission('2006-03-01'))))
    expect([status, code]).toEqual([422, 'under-age'])
    expect(says).toMatch(/phải đủ 18 tuổi.*20\/10\/2023.*17 năm/)
  })

  it('recognition after eleven months', async () => {
    const probationary = await rows(
      board,
      '/api/registers/memberships?filter=status:probationary&on=2023-12-31&pageSize=200',
    )
    const late = probationary.find(
      ({ data }) => (data.joinedOn ?? '') >= '2023-01-20' && (data.joinedOn ?? '') < '2023-02-28',
    )
    if (!late) throw new Error('nobody joined in February')
    const on = `2023-12-${late.data.joinedOn?.slice(8)}`
    const given = { organisation: late.data.cell, decidedOn: on, basis: { number: '15-QĐ/HU' } }
    const { status, code, says } = await told(
      enter(board, record('member.recognised', { person: late.subject }, given)),
    )
    expect([status, code]).toEqual([422, 'probation-not-over'])
    expect(says).toMatch(/12 tháng vào ngày .*\/2024/)
  })

  it('a second admission of somebody who is a member', async () => {
    const [, decided] = await admission('1990-01-01')
    const again = { ...decided, body: { ...decided.body, person: member.subject } }
    const { status, code, says } = await told(enter(board, again))
    expect([status, code]).toEqual([422, 'already-a-member'])
    expect(says).toContain(`${member.name} đang là đảng viên`)
  })
})

describe('what stands in the way', () => {
  it('of dissolving a cell: its members, each by name', async () => {
    const ending = record(
      'organisation.dissolved',
      { organisation: own },
      { basis: { number: '99-QĐ/HU' }, organisation: (await board.get('/api/session')).body.book.root.id },
    )
    const { status, code, says, body } = await told(enter(board, ending))
    expect([status, code]).toEqual([422, 'outside-organisation-life'])
    const [name] = says.split(' («Danh sách đảng viên»)')
    expect(name).toMatch(/^\p{Lu}/u)
    expect(says).toContain('khi Chi bộ Buôn Yuk La 3 không tồn tại')
    const { standing } = body.error.refusals[0]
    expect(standing[0].id).toMatch(/^[0-9a-f-]{36}$/)
    expect(standing[0].sentence.vi).toContain(name)
  })

  it('of an admission dated back into a cell dissolved since: the end of the cell', async () => {
    const [newcomer, decided] = await admission('1998-01-01', dissolved.before)
    const at = { organisation: dissolved.id, decidedOn: dissolved.before }
    const { status, code, says, body } = await told(
      enter(board, { ...newcomer, ...at }, { ...decided, ...at }),
    )
    expect([status, code]).toEqual([422, 'outside-organisation-life'])
    expect(says).toContain(`Y Bhiăng Niê («Quyết định kết nạp chờ tổ chức lễ»)`)
    expect(body.error.refusals[0].standing[0].sentence.vi).toContain(`Giải thể ${dissolved.name}`)
  })

  it('of work done by an organisation after its end: that end', async () => {
    const { status, code, says, body } = await told(enter(board, person({}, { organisation: dissolved.id })))
    expect([status, code]).toEqual([422, 'organisation-not-alive'])
    expect(says).toContain(`${dissolved.name} chưa thành lập hoặc đã kết thúc vào ngày 01/11/2023`)
    expect(body.error.refusals[0].standing[0].sentence.vi).toContain('Giải thể')
  })

  it('of taking back a record: those that rest on it', async () => {
    const [joined] = (await board.get('/api/records?kind=member.recognised&pageSize=1')).body.rows
    const story = (await board.get(`/api/registers/memberships/${joined.body.person}`)).body.records
    const first = story.find(
      (told: { kind: string }) => told.kind === 'member.brought-forward' || told.kind === 'member.joined',
    )
    const { status, code, says, body } = await told(
      board.post(`/api/records/${first.id}/reversal`, { reason: 'thử hủy' }),
    )
    expect([status, code]).toEqual([422, 'records-rest-on-it'])
    expect(says).toContain('còn nội dung ghi sau dựa vào đây')
    expect(body.error.refusals[0].standing[0]).toMatchObject({
      id: expect.any(String),
      sentence: { vi: expect.stringContaining('chính thức') },
    })
  })
})

describe('what cannot be read', () => {
  it('an unknown organisation, kind, field or choice is named', async () => {
    const nowhere = await told(enter(board, person({}, { organisation: randomUUID() })))
    expect([nowhere.status, nowhere.code]).toEqual([422, 'organisation-not-found'])
    const kind = await told(enter(board, record('member.promoted', {})))
    expect([kind.status, kind.code, kind.says]).toEqual([
      422,
      'unknown-kind',
      'Không có loại ghi sổ «member.promoted».',
    ])
    const field = await told(enter(board, person({ nickname: 'Ama Hoa' })))
    expect([field.status, field.code]).toEqual([422, 'unknown-field'])
    expect(field.says).toContain('không có mục «nickname»')
    const choice = await told(enter(board, person({ sex: 'm' })))
    expect(choice.says).toBe('Mục «Giới tính» chưa đúng: chọn một trong: Nam, Nữ.')
    const missing = await told(enter(board, person({ fullName: '  ' })))
    expect(missing.says).toBe('Mục «Họ và tên» chưa đúng: chưa điền.')
  })

  it('an id that is none', async () => {
    const { status, says } = await told(enter(board, person({}, { organisation: 'chi bộ 1' })))
    expect([status, says]).toEqual([400, 'Mục «Tổ chức» chưa đúng: hãy chọn từ danh sách (mã phải là UUID).'])
    expect((await told(board.get('/api/records/1%27%20or%201=1'))).status).toBe(400)
    expect((await told(enter(board, person({ person: 'Y Bhiăng' })))).code).toBe('bad-field')
  })

  it('ten megabytes and a half, and what is no JSON', async () => {
    const send = (body: string) =>
      clients.call('POST', '/api/records', {
        headers: { cookie: board.cookie, 'x-dangbo': '1', 'content-type': 'application/json' },
        body,
      })
    const large = await told(send(JSON.stringify(entryOf(person({ fullName: 'a'.repeat(10.5 * 2 ** 20) })))))
    expect([large.status, large.code]).toEqual([413, 'too-large'])
    expect(large.says).toContain('tối đa 5 MB')
    const broken = await told(send('{"records": [}'))
    expect([broken.status, broken.code]).toEqual([400, 'invalid-json'])
    expect((await told(enter(board, person({ fullName: 'a\u0000b' })))).status).toBe(400)
  })
})

describe('what somebody may not', () => {
  it('send from another site, or without the header only this site sets', async () => {
    const headers = { cookie: board.cookie, 'content-type': 'application/json' }
    const body = JSON.stringify(entryOf(person({})))
    const bare = await told(clients.call('POST', '/api/records', { headers, body }))
    expect([bare.status, bare.code]).toEqual([403, 'cross-site'])
    const foreign = { ...headers, 'x-dangbo': '1', 'sec-fetch-site': 'cross-site' }
    expect((await clients.call('POST', '/api/records', { headers: foreign, body })).status).toBe(403)
    expect((await told(clients.stranger.post('/api/records', entryOf(person({}))))).code).toBe(
      'session-needed',
    )
  })

  it('enter for another cell, or a kind that is not theirs', async () => {
    const other = await one(board, '/api/registers/party-organisations?filter=kind:cell&on=2023-12-31')
    const elsewhere = await told(enter(cell, person({}, { organisation: other.subject })))
    expect([elsewhere.status, elsewhere.code]).toEqual([403, 'outside-scope'])
    const ending = await told(enter(cell, record('organisation.dissolved', { organisation: own })))
    expect([ending.status, ending.code]).toEqual([403, 'forbidden'])
    expect(ending.says).toContain('«Giải thể tổ chức đảng»')
  })

  it('ask figures, registers and records of others', async () => {
    const other = await one(board, '/api/registers/party-organisations?filter=kind:cell&on=2023-12-31')
    const figures = await told(cell.get(`/api/figures?ids=members&organisation=${other.subject}`))
    expect([figures.status, figures.code]).toEqual([403, 'outside-scope'])
    const [foreign] = (await board.get(`/api/records?organisation=${other.subject}&pageSize=1`)).body.rows
    expect((await told(cell.get(`/api/records/${foreign.id}`))).code).toBe('record-not-found')
    expect(await rows(cell, `/api/registers/memberships?organisation=${other.subject}`)).toEqual([])
    expect((await told(cell.post(`/api/records/${foreign.id}/reversal`, { reason: 'x' }))).status).toBe(404)
  })

  it('bring a paper marked secret into the book', async () => {
    const marked = { basis: { number: '07-BC/HU', title: 'Báo cáo nhân sự (Tối mật)' } }
    const { status, code, says } = await told(enter(board, person({}, marked)))
    expect([status, code]).toEqual([422, 'secret-paper'])
    expect(says).toContain('hệ thống dành riêng')
  })
})

describe('SQL in a name', () => {
  it('is a text like any other', async () => {
    const name = "Y'; drop table record; --"
    const given = person({ fullName: name })
    expect((await board.post('/api/records?dry=1', entryOf(given))).body.records[0].sentence).toContain(name)
    const id = randomUUID()
    const entered = await board.post('/api/records', { id, records: [given] })
    expect(entered.status).toBe(201)
    const found = await board.get(
      `/api/registers/persons?on=2023-12-31&q=${encodeURIComponent("'; drop table")}`,
    )
    expect(found.body.rows.map((row: Line) => row.name)).toEqual([name])
    before = await written()
  })
})
