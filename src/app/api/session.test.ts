import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { makeBook } from '#book/books.ts'
import { asOwner, inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { password } from '#testing/clients.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

let office: SmallOffice
beforeAll(async () => {
  office = await smallOffice()
})
afterAll(() => office.drop())

const signIn = (account: string, given: string, address = '10.0.0.1') =>
  office.call('POST', '/api/session', {
    headers: { 'x-dangbo': '1', 'content-type': 'application/json', 'x-test-address': address },
    body: JSON.stringify({ account, password: given }),
  })

describe('a session', () => {
  it('is needed, and a sample book tells its accounts', async () => {
    const { status, body } = await office.stranger.get('/api/session')
    expect([status, body.error.code]).toEqual([401, 'session-needed'])
    expect(body.sampleAccounts).toContain('tochuc')
  })

  it('opens with the password, in a cookie no script reads, and ends with signing out', async () => {
    const opened = await signIn('tochuc', password)
    expect(opened.body).toMatchObject({
      account: { name: 'tochuc', roles: ['organisation'] },
      book: { head: 3 },
    })
    const cookie = opened.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^dangbo_session=.*Path=\/; HttpOnly; SameSite=Strict$/)
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ token_hash: string }>`select token_hash from session`.execute(tx),
    )
    expect(rows.every((row) => !cookie.includes(row.token_hash))).toBe(true)
    const clerk = await office.as('tochuc')
    expect((await clerk.get('/api/session')).status).toBe(200)
    expect((await clerk.delete('/api/session')).status).toBe(200)
    expect((await clerk.get('/api/session')).status).toBe(401)
  })

  it('has a secure cookie and HSTS behind https', async () => {
    const opened = await office.call('POST', '/api/session', {
      headers: { 'x-dangbo': '1', 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
      body: JSON.stringify({ account: 'xem', password }),
    })
    expect(opened.headers.get('set-cookie')).toContain('Secure')
    expect(opened.headers.get('strict-transport-security')).toBeTruthy()
  })

  it('ends after eight hours of silence, and after seven days whatever happens', async () => {
    const idle = await office.as('tonghop')
    office.pass(7 * 3_600_000)
    expect((await idle.get('/api/session')).status).toBe(200)
    office.pass(8 * 3_600_000 + 60_000)
    expect((await idle.get('/api/session')).status).toBe(401)
    const busy = await office.as('tonghop')
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      office.pass(7 * 3_600_000)
      expect((await busy.get('/api/session')).status).toBe(200)
    }
    office.pass(7 * 3_600_000 + 60_000)
    expect((await busy.get('/api/session')).status).toBe(401)
  })

  it('ends everywhere when the password changes', async () => {
    const one = await office.as('kiemtra')
    const other = await office.as('kiemtra')
    const next = 'mot mat khau moi'
    expect((await one.post('/api/session/password', { present: 'sai', next })).status).toBe(422)
    expect((await one.post('/api/session/password', { present: password, next })).status).toBe(200)
    expect((await other.get('/api/session')).status).toBe(401)
    expect((await signIn('kiemtra', next)).status).toBe(200)
  })
})

describe('one name in several books', () => {
  const choose = (account: string, given: string, address = '10.0.1.1') =>
    office.call('POST', '/api/session/books', {
      headers: { 'x-dangbo': '1', 'content-type': 'application/json', 'x-test-address': address },
      body: JSON.stringify({ account, password: given }),
    })
  const open = (book?: string) =>
    office.call('POST', '/api/session', {
      headers: { 'x-dangbo': '1', 'content-type': 'application/json', 'x-test-address': '10.0.1.1' },
      body: JSON.stringify({ account: 'tochuc', password: other, ...(book ? { book } : {}) }),
    })
  const other = 'mat khau chung hai so'

  const bookWith = async (name: string, password: string, closedOn?: string) => {
    const { id } = await makeBook(office.db, {
      name,
      title: `Sổ ${name}`,
      root: randomUUID(),
      superior: null,
      openedOn: day('2024-01-01'),
      isSample: true,
    })
    await inBook(office.db, theBook(id), (tx) =>
      createAccount(tx, {
        book: id,
        name: 'tochuc',
        displayName: 'Ban Tổ chức',
        password,
        roles: ['organisation'],
        scope: null,
      }),
    )
    if (closedOn)
      await asOwner(office.db, (tx) =>
        sql`update book set closed_on = ${closedOn} where id = ${id}`.execute(tx),
      )
  }
  beforeAll(async () => {
    await bookWith('so-cu', other, '2025-06-30')
    await bookWith('so-moi', other)
    await bookWith('so-khac', 'mot mat khau khac han')
  })

  it('is asked which, the closed one last, and opens what it names', async () => {
    const { status, body } = await choose('tochuc', other)
    expect([status, body]).toEqual([
      200,
      {
        books: [
          { name: 'so-moi', title: 'Sổ so-moi', closedOn: null },
          { name: 'so-cu', title: 'Sổ so-cu', closedOn: '2025-06-30' },
        ],
      },
    ])
    expect((await open('so-cu')).body.book.name).toBe('so-cu')
    expect((await open('so-moi')).body.book.name).toBe('so-moi')
  })

  it('opens the book still written in where none is named', async () => {
    expect((await open()).body.book.name).toBe('so-moi')
    expect((await choose('tochuc', password)).body.books).toHaveLength(1)
  })

  it('tells no book to whoever has not the password, and counts the tries', async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const { status, body } = await choose('tochuc', 'sai', '10.0.1.2')
      expect([status, body.books]).toEqual([401, undefined])
    }
    expect((await choose('tochuc', other, '10.0.1.2')).status).toBe(429)
    expect((await open('so-moi')).status).toBe(429)
    office.pass(16 * 60_000)
    expect((await choose('tochuc', other, '10.0.1.2')).status).toBe(200)
  })
})

describe('failed sign-ins', () => {
  it('are counted: the sixth within a quarter of an hour is turned away, even with the password', async () => {
    for (let attempt = 0; attempt < 5; attempt++) expect((await signIn('xem', 'sai')).status).toBe(401)
    const sixth = await signIn('xem', password)
    expect([sixth.status, sixth.body.error.code]).toEqual([429, 'too-many-attempts'])
    office.pass(16 * 60_000)
    expect((await signIn('xem', password)).status).toBe(200)
  })

  it('are counted when they come at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => signIn('xem', 'sai', '10.0.0.7')))
    expect(all.filter((one) => one.status === 401)).toHaveLength(5)
    office.pass(16 * 60_000)
  })

  it('are counted for an address over all accounts, known or not', async () => {
    for (let attempt = 0; attempt < 30; attempt++)
      expect((await signIn(`nguoi${attempt}`, 'sai', '10.0.0.9')).status).toBe(401)
    expect((await signIn('tochuc', password, '10.0.0.9')).status).toBe(429)
    expect((await signIn('tochuc', password, '10.0.0.8')).status).toBe(200)
  })
})

describe('accounts', () => {
  it('are kept by the administrator, who reads no content', async () => {
    const admin = await office.as('admin')
    const made = { name: 'moi', displayName: 'Người mới', password: 'mat khau dai', roles: ['cell'] }
    expect((await admin.post('/api/accounts', made)).status).toBe(200)
    expect((await admin.post('/api/accounts', made)).status).toBe(409)
    expect((await admin.post('/api/accounts', { ...made, name: 'ngan', password: 'ngan' })).status).toBe(422)
    expect((await admin.delete('/api/accounts/moi')).status).toBe(200)
    expect((await signIn('moi', made.password)).status).toBe(401)
    expect((await admin.delete('/api/accounts/admin')).status).toBe(404)
    expect((await admin.get('/api/records')).body.total).toBe(0)
    expect((await admin.get('/api/figures')).status).toBe(403)
    expect((await (await office.as('tochuc')).get('/api/accounts')).status).toBe(403)
  })

  it('are stored as argon2id', async () => {
    const { rows } = await inBook(office.db, theBook(0), (tx) =>
      sql<{ password: string }>`select password from account`.execute(tx),
    )
    expect(rows.every((row) => row.password.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'))).toBe(true)
  })
})
