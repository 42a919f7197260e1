import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Answered, type Client, password } from '#testing/clients.ts'
import { cellB, root } from '#testing/small-book.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

let office: SmallOffice
beforeAll(async () => {
  office = await smallOffice()
  const { id: book } = await office.book()
  await inBook(office.db, theBook(book), async (tx) => {
    for (const [name, scope] of [
      ['danguy', root],
      ['danguyb', cellB],
    ] as const)
      await createAccount(tx, {
        book,
        name,
        displayName: name,
        password,
        roles: ['grassroots-committee'],
        scope,
      })
  })
})
afterAll(() => office.drop())

const day = 24 * 3_600_000
const pin = '270819'
const headers = (cookie: string) => ({ 'x-dangbo': '1', 'content-type': 'application/json', cookie })

/** Trusts a device for somebody and gives its cookie. */
const trust = async (who: Client, chosen = pin) => {
  const answer = await who.post('/api/devices', { pin: chosen, label: 'Điện thoại' })
  return { answer, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
const open = (cookie: string, tried = pin): Promise<Answered> =>
  office.call('POST', '/api/session/pin', { headers: headers(cookie), body: JSON.stringify({ pin: tried }) })
const owner = async (cookie: string) =>
  (await office.call('GET', '/api/devices/this', { headers: { cookie } })).body.displayName

describe('A trusted device', () => {
  it('opens a session by PIN for ninety days, and only by its own', async () => {
    const { answer, cookie } = await trust(await office.as('chiboa'))
    expect(answer.headers.get('set-cookie')).toMatch(
      /^dangbo_device=.*Path=\/api; HttpOnly; SameSite=Strict$/,
    )
    expect(await owner(cookie)).toBeTruthy()
    const opened = await open(cookie)
    expect([opened.status, opened.body.account.name]).toEqual([200, 'chiboa'])
    expect((await open(cookie, '270818')).body.error.code).toBe('wrong-pin')
    expect((await open('dangbo_device=stranger')).body.error.code).toBe('device-locked')
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ pin: string; token_hash: string }>`select pin, token_hash from device`.execute(tx),
    )
    expect(rows.every((row) => !row.pin.includes(pin) && !cookie.includes(row.token_hash))).toBe(true)
    office.pass(89 * day)
    expect((await open(cookie)).status).toBe(200)
    office.pass(2 * day)
    expect(await owner(cookie)).toBeNull()
    expect((await open(cookie)).body.error.code).toBe('device-locked')
  })

  it('has a PIN nobody guesses at once', async () => {
    const who = await office.as('chiboa')
    for (const weak of ['111111', '123456', '987654', '12345', '1234567', 'abcdef'])
      expect((await trust(who, weak)).answer.body.error.code, weak).toBe('bad-pin')
  })

  it('locks after five wrong ones, until the committee sets another PIN', async () => {
    const { cookie } = await trust(await office.as('chiboa'))
    for (let tries = 0; tries < 5; tries++) expect((await open(cookie, '000001')).status).toBe(401)
    expect((await open(cookie)).body.error.code).toBe('device-locked')

    const committee = await office.as('danguy')
    const { body: devices } = await committee.get('/api/devices')
    expect(devices).toMatchObject([{ account: 'chiboa', isLocked: true }])
    const { body } = await committee.post(`/api/devices/${devices[0].id}/pin`)
    expect(body.pin).toMatch(/^\d{6}$/)
    expect((await open(cookie, body.pin)).status).toBe(200)
    expect((await open(cookie)).body.error.code).toBe('wrong-pin')
  })

  it('is looked after by the committee above it and by nobody else', async () => {
    await trust(await office.as('chiboa'))
    const own = (await (await office.as('chiboa')).get('/api/devices')).body
    expect(own.length).toBeGreaterThan(0)
    const id = own[0].id
    expect((await (await office.as('chiboa')).post(`/api/devices/${id}/pin`)).status).toBe(403)
    expect((await (await office.as('xem')).get('/api/devices')).body).toEqual([])
    const other = await office.as('danguyb')
    expect((await other.get('/api/devices')).body).toEqual([])
    expect((await other.post(`/api/devices/${id}/pin`)).body.error.code).toBe('device-not-found')
    expect((await (await office.as('xem')).delete(`/api/devices/${id}`)).status).toBe(403)
    expect((await (await office.as('chiboa')).delete(`/api/devices/${id}`)).status).toBe(200)
  })

  it('is trusted no longer once its owner signs out on it', async () => {
    const who = await office.as('chiboa')
    const { cookie } = await trust(who)
    await office.call('DELETE', '/api/session', { headers: headers(`${who.cookie}; ${cookie}`), body: '{}' })
    expect(await owner(cookie)).toBeNull()
  })
})
