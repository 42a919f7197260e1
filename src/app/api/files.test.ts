import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inBook } from '#book/session.ts'
import type { Client } from '#testing/clients.ts'
import { cellA, cellB, joins, root } from '#testing/small-book.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

let office: SmallOffice
let organisation: Client
let cell: Client
beforeAll(async () => {
  office = await smallOffice()
  organisation = await office.as('tochuc')
  cell = await office.as('chiboa')
})
afterAll(() => office.drop())

const scanOf = (beginning: string | number[], size = 100): Buffer => {
  const first = Buffer.from(beginning as string)
  return Buffer.concat([first, Buffer.alloc(size - first.length, randomUUID())])
}
const pdf = () => scanOf('%PDF-1.7\n')
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const upload = (client: Client, bytes: Buffer, more: object = {}) =>
  office.call('POST', '/api/files', {
    headers: { cookie: client.cookie, 'x-dangbo': '1', 'content-type': 'application/octet-stream', ...more },
    body: new Uint8Array(bytes),
  })
const citing = (file: string, organisationId: string, kind: object = {}) => ({
  id: randomUUID(),
  records: [
    { ...joins(randomUUID(), organisationId, '2023-03-01'), basis: { number: '1-QĐ', file }, ...kind },
  ],
})

describe('a scan', () => {
  it.each([
    ['application/pdf', pdf()],
    ['image/jpeg', scanOf([0xff, 0xd8, 0xff, 0xe0])],
    ['image/png', scanOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('that is %s is stored under its hash and given back once a record cites it', async (type, bytes) => {
    const hash = hashOf(bytes)
    expect(await upload(cell, bytes)).toMatchObject({ status: 200, body: { hash, size: 100 } })
    const unseen = await organisation.get(`/api/files/${hash}`)
    expect([unseen.status, unseen.body.error.code]).toEqual([404, 'file-not-found'])
    expect((await organisation.post('/api/records', citing(hash, cellA))).status).toBe(201)
    const seen = await cell.get(`/api/files/${hash}`)
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, type])
    expect(Buffer.compare(seen.body, bytes)).toBe(0)
    expect(seen.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is told by its bytes, whatever it is called', async () => {
    for (const bytes of [Buffer.from('<html><script>1</script>'), Buffer.from('MZ'), Buffer.alloc(0)]) {
      const { status, body } = await upload(cell, bytes, { 'content-type': 'application/pdf' })
      expect([status, body.error.code]).toEqual([415, 'not-a-scan'])
    }
  })

  it('is at most 20 MB', async () => {
    expect((await upload(cell, scanOf('%PDF-1.7', 20 * 2 ** 20))).status).toBe(200)
    const { status, body } = await upload(cell, scanOf('%PDF-1.7', 20 * 2 ** 20 + 1))
    expect([status, body.error.code]).toEqual([413, 'too-large'])
  })

  it('is for those who read a record that cites it', async () => {
    const bytes = pdf()
    await upload(organisation, bytes)
    await organisation.post('/api/records', citing(hashOf(bytes), cellB))
    for (const other of [cell, await office.as('kiemtra'), await office.as('admin')])
      expect((await other.get(`/api/files/${hashOf(bytes)}`)).status).toBe(404)
    expect((await office.stranger.get(`/api/files/${hashOf(bytes)}`)).status).toBe(401)
    expect((await organisation.get('/api/files/..%2Fkeys')).status).toBe(400)
  })

  it('of a restricted record is logged when it is read', async () => {
    const inspection = await office.as('kiemtra')
    const bytes = pdf()
    await upload(inspection, bytes)
    const kind = { kind: 'case.opened', organisation: root, body: { about: 'X' } }
    expect((await inspection.post('/api/records', citing(hashOf(bytes), root, kind))).status).toBe(201)
    expect((await inspection.get(`/api/files/${hashOf(bytes)}`)).status).toBe(200)
    expect((await organisation.get(`/api/files/${hashOf(bytes)}`)).status).toBe(404)
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ actor: string; what: string }>`select actor, what from read_log`.execute(tx),
    )
    expect(rows).toEqual([{ actor: 'kiemtra', what: `file ${hashOf(bytes)}` }])
  })

  it('is handed in by those who enter something', async () => {
    expect((await upload(await office.as('xem'), pdf())).status).toBe(403)
    expect((await office.call('POST', '/api/files', { body: new Uint8Array(pdf()) })).status).toBe(403)
  })
})
