import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { inBook } from '#book/session.ts'
import type { Role } from '#kernel/role.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf, password } from '#testing/clients.ts'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'
import { apiOf } from './api.ts'

let story: Awaited<ReturnType<typeof wholeBook>>
let admin: Client
let office: Client
const [person, other] = ['Y Bhiăng', 'An'].map(idOf) as [string, string]

beforeAll(async () => {
  story = await wholeBook('2022-12-31', '2023-12-31T08:00:00+07:00')
  const { program, info, actor } = story
  const { id } = await info()
  await inBook(program.db, actor, async (tx) => {
    for (const [name, role] of [
      ['admin', 'admin'],
      ['tonghop', 'synthesis'],
    ] as [string, Role][])
      await createAccount(tx, {
        book: id,
        name,
        displayName: name,
        password,
        roles: [role],
        scope: null,
        isSample: true,
      })
  })
  const stands = {
    organisation: root,
    name: 'Đảng bộ huyện',
    kind: 'district-body',
    sector: 'commune',
    serves: [],
  }
  const people = [
    { person, fullName: 'Y Bhiăng Niê', bornOn: '1985-03-04', sex: 'male' },
    { person: other, fullName: 'Nguyễn Văn An', bornOn: '1970', sex: 'male' },
  ]
  expect(await story.enter('organisation.brought-forward', { on: '2022-12-31', body: stands })).toEqual([])
  for (const body of people)
    expect(await story.enter('person.recorded', { on: '2022-12-31', body })).toEqual([])
  const reports = reportDesk(program.catalogue)
  const clients = clientsOf(apiOf({ ...program, reports, addressOf: () => '127.0.0.1' }))
  admin = await clients.as('admin')
  office = await clients.as('tonghop')
}, 60_000)
afterAll(() => story.drop())

const accountOf = async (name: string) =>
  (await admin.get('/api/accounts')).body.find((one: { name: string }) => one.name === name)
const mine = async () => (await office.get('/api/session')).body.account.person

describe('the person an account belongs to', () => {
  it('is found by the administrator by name, and nothing else of anybody is told', async () => {
    const { body } = await admin.get('/api/accounts/people?q=bhiang')
    expect(body).toEqual([{ id: person, name: 'Y Bhiăng Niê', bornIn: '1985' }])
    expect((await admin.get('/api/registers/persons')).status).toBe(403)
    expect((await office.get('/api/accounts/people?q=bhiang')).status).toBe(403)
  })

  it('is told to whoever signs in with it, until somebody else is chosen or nobody', async () => {
    expect(await mine()).toBeNull()
    expect((await admin.post('/api/accounts/tonghop/person', { person })).status).toBe(200)
    expect((await accountOf('tonghop')).person).toEqual({ id: person, name: 'Y Bhiăng Niê' })
    expect(await mine()).toBe(person)
    await admin.post('/api/accounts/tonghop/person', { person: other })
    expect(await mine()).toBe(other)
    await admin.post('/api/accounts/tonghop/person', { person: null })
    expect(await mine()).toBeNull()
  })

  it('is set by the administrator only, and is a person of the book', async () => {
    expect((await office.post('/api/accounts/tonghop/person', { person })).status).toBe(403)
    const unknown = await admin.post('/api/accounts/tonghop/person', { person: idOf('không có') })
    expect([unknown.status, unknown.body.error.code]).toEqual([422, 'account-person-not-found'])
    expect((await admin.post('/api/accounts/khong-co/person', { person })).status).toBe(404)
  })
})
