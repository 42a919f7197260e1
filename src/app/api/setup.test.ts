import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { catalogue } from '#app/catalogue.ts'
import { bookNamed } from '#book/books.ts'
import { inBook, theBook } from '#book/session.ts'
import { fixedClock } from '#platform/clock.ts'
import { openFiles } from '#platform/files.ts'
import { openKeys } from '#platform/keys.ts'
import { silentLog } from '#platform/log.ts'
import { reportDesk } from '#reports/index.ts'
import { freshDatabase } from '#testing/database.ts'
import { apiOf } from './api.ts'

// The real areas, from an empty database: what a new office meets.

let database: Awaited<ReturnType<typeof freshDatabase>>
let app: ReturnType<typeof apiOf>
const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-set-up-'))

beforeAll(async () => {
  database = await freshDatabase()
  app = apiOf({
    db: database.database.db,
    catalogue,
    keys: await openKeys({ dataFolder }),
    clock: fixedClock('2025-08-01T08:00:00+07:00'),
    files: openFiles(dataFolder),
    log: silentLog,
    reports: reportDesk(catalogue),
    addressOf: () => '127.0.0.1',
  })
})
afterAll(async () => {
  await database.drop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const post = async (path: string, body: unknown, cookie = '') => {
  const headers = { 'x-dangbo': '1', 'content-type': 'application/json', cookie }
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
  const session = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: response.status, body: await response.json(), session }
}
const get = async (path: string, cookie = '') => (await app.request(path, { headers: { cookie } })).json()

const password = 'mat khau rat dai'
const office = {
  bookName: 'lien-son',
  bookTitle: 'Đảng bộ xã Liên Sơn Lắk',
  organisationName: 'Đảng bộ xã Liên Sơn Lắk',
  superiorName: 'Tỉnh ủy Đắk Lắk',
  openedOn: '2025-07-01',
  displayName: 'Quản trị',
  account: 'quantri',
  password,
}

describe('setting up', () => {
  it('is needed once; what is refused leaves no book behind', async () => {
    expect(await get('/api/setup')).toEqual({ needed: true })
    expect((await get('/api/session')).sampleAccounts).toBeUndefined()
    expect((await post('/api/setup', { ...office, openedOn: '2031-01-01' })).status).toBe(422)
    expect((await post('/api/setup', { ...office, password: 'ngan' })).status).toBe(422)
    expect((await post('/api/setup', { ...office, bookName: 'Tên sai' })).status).toBe(400)
    expect(await get('/api/setup')).toEqual({ needed: true })
    const both = await Promise.all([
      post('/api/setup', office),
      post('/api/setup', { ...office, bookName: 'hai' }),
    ])
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
    expect(await get('/api/setup')).toEqual({ needed: false })
  })

  it('leaves a book with its root, its superior, and an administrator who makes the accounts', async () => {
    const admin = await post('/api/session', { account: 'quantri', password })
    expect(admin.body).toMatchObject({
      account: { roles: ['admin'], scope: null },
      book: { root: { name: office.organisationName }, isSample: false, head: 2 },
    })
    const tree = await get('/api/registers/party-organisations?on=2025-08-01', admin.session)
    expect(tree.rows).toMatchObject([{ name: office.organisationName }])
    const made = { name: 'tochuc', displayName: 'Ban Xây dựng Đảng', password, roles: ['party-building'] }
    expect((await post('/api/accounts', made, admin.session)).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  it('is replaced by the administrator, for others, and ends their sessions', async () => {
    const admin = (await post('/api/session', { account: 'quantri', password })).session
    const reset = (name: string, next: string, cookie = admin) =>
      post(`/api/accounts/${name}/password`, { password: next }, cookie)
    const made = { name: 'quen', displayName: 'Người quên', password, roles: ['reader'] }
    await post('/api/accounts', made, admin)
    const old = (await post('/api/session', { account: 'quen', password })).session
    expect((await reset('quen', 'ngan')).body.error.code).toBe('password-too-short')
    expect((await reset('quen', 'mot mat khau moi')).status).toBe(200)
    expect((await get('/api/session', old)).error.code).toBe('session-needed')
    expect((await post('/api/session', { account: 'quen', password })).status).toBe(401)
    const now = await post('/api/session', { account: 'quen', password: 'mot mat khau moi' })
    expect(now.status).toBe(200)
    for (const name of ['quantri', 'khong-co'])
      expect((await reset(name, password)).body.error.code).toBe('account-not-found')
    expect((await reset('quantri', password, now.session)).status).toBe(403)
  })
})

describe('the first entries of the office', () => {
  it('go through the same door, and a cell sees only its own people', async () => {
    const { body, session } = await post('/api/session', { account: 'tochuc', password })
    const root: string = body.book.root.id
    const cells = [randomUUID(), randomUUID()]
    const people = [randomUUID(), randomUUID()]
    const record = (kind: string, organisation: string, fields: object) => ({
      id: randomUUID(),
      kind,
      organisation,
      decidedOn: '2025-07-01',
      body: fields,
    })
    const records = cells.flatMap((organisation, index) => [
      record('organisation.brought-forward', organisation, {
        organisation,
        name: `Chi bộ Buôn ${index}`,
        kind: 'cell',
        parent: root,
        sector: 'residential',
        serves: [],
      }),
      record('person.recorded', organisation, {
        person: people[index],
        fullName: `Y Bhiăng Niê ${index}`,
        bornOn: '1980',
        sex: 'male',
        ethnicity: 'Ê Đê',
      }),
      record('member.brought-forward', organisation, {
        person: people[index],
        status: 'full',
        decidedOn: '2005-01-05',
        joinedOn: '2005-02-03',
        recognisedOn: '2006-02-03',
      }),
    ])
    const entered = await post('/api/records', { id: randomUUID(), records }, session)
    expect(entered.body.error?.refusals ?? []).toEqual([])
    expect(entered.status).toBe(201)
    expect((await get('/api/figures?ids=members&to=2025-07-31&from=2025-07-01', session))[0].value).toBe(2)

    const book = await bookNamed(database.database.db, office.bookName)
    await inBook(database.database.db, theBook(book.id), (tx) =>
      createAccount(tx, {
        book: book.id,
        name: 'chibo',
        displayName: 'Bí thư',
        password,
        roles: ['cell'],
        scope: cells[0] ?? null,
      }),
    )
    const cell = await post('/api/session', { account: 'chibo', password })
    const persons = await get('/api/registers/persons?on=2025-08-01', cell.session)
    expect(persons.rows.map((row: { subject: string }) => row.subject)).toEqual([people[0]])
    expect(JSON.stringify(persons)).not.toContain('Ê Đê')
    const other = await get(`/api/registers/persons/${people[1]}`, cell.session)
    expect([other.rows, other.records]).toEqual([[], []])
    const found = await get('/api/search?q=nie', cell.session)
    expect(found.filter((one: { type: string }) => one.type === 'person')).toHaveLength(1)
    const home = await get('/api/home?on=2026-01-10', cell.session)
    expect(home.lines.length).toBeLessThanOrEqual(12)
  })
})

describe('a list of members from Excel', () => {
  const template = '/api/import/members/template.xlsx'
  const signedIn = async (account: string) => (await post('/api/session', { account, password })).session
  const send = async (
    cookie: string,
    bytes: Uint8Array<ArrayBuffer>,
    query = '',
    ours = { 'x-dangbo': '1' },
  ) => {
    const response = await app.request(`/api/import/members${query}`, {
      method: 'POST',
      headers: { ...ours, cookie },
      body: bytes,
    })
    return { status: response.status, body: await response.json() }
  }
  const filledIn = async (cookie: string, rows: { [heading: string]: string }[]) => {
    const workbook = new ExcelJS.Workbook()
    const response = await app.request(template, { headers: { cookie } })
    expect(response.headers.get('content-disposition')).toContain('.xlsx')
    await workbook.xlsx.load(await response.arrayBuffer())
    const [sheet] = workbook.worksheets
    const headings = (sheet?.getRow(1).values ?? []) as string[]
    for (const row of rows)
      sheet?.addRow(headings.slice(1).map((heading) => row[heading.replace(' *', '')] ?? ''))
    return new Uint8Array(await workbook.xlsx.writeBuffer())
  }
  const row = (name: string, cell: string) => ({
    'Họ và tên': name,
    'Ngày sinh': '5/1987',
    'Giới tính': 'Nữ',
    'Chi bộ': cell,
    'Ngày chính thức': '3/2/2012',
  })

  it('is filled into the template, tried, entered, and not entered twice', async () => {
    const session = await signedIn('tochuc')
    const list = await filledIn(session, [row("H'Yur Je", 'Chi bộ Buôn 0'), row('H Sai', 'Chi bộ Buôn 9')])
    const tried = await send(session, list, '?dry=1&valid=1')
    expect(tried).toMatchObject({
      status: 200,
      body: { rows: 2, accepted: 1, already: 0, dry: true, entry: null, errors: [{ row: 3 }] },
    })
    expect((await send(session, list)).body).toMatchObject({ accepted: 0, entry: null })
    expect((await send(session, list, '?valid=1')).body).toMatchObject({ accepted: 1, dry: false })
    expect((await get('/api/figures?ids=members&to=2025-07-31&from=2025-07-01', session))[0].value).toBe(3)
    const again = await send(session, list, '?valid=1&language=en')
    expect(again.body).toMatchObject({
      accepted: 0,
      already: 1,
      notes: [{ row: 2, message: "H'Yur Je: already in the book." }],
    })
  })

  it('is for those who bring members forward, and from this site', async () => {
    const list = await filledIn(await signedIn('tochuc'), [])
    for (const account of ['chibo', 'quantri']) {
      const { status, body } = await send(await signedIn(account), list)
      expect([account, status, body.error.code]).toEqual([account, 403, 'forbidden-import'])
    }
    expect((await app.request(template)).status).toBe(401)
    const foreign = await send(await signedIn('tochuc'), list, '', { 'x-dangbo': '0' })
    expect(foreign.body.error.code).toBe('cross-site')
  })

  it('that is none is refused with what to do', async () => {
    const session = await signedIn('tochuc')
    const { status, body } = await send(session, new Uint8Array([1, 2, 3]))
    expect([status, body.error.code]).toEqual([422, 'sheet-unreadable'])
    const large = await send(session, new Uint8Array(10 * 2 ** 20 + 1))
    expect([large.status, large.body.error.code]).toEqual([413, 'too-large'])
  })
})
