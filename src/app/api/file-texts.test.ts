import { createHash, randomUUID } from 'node:crypto'
import { Document, Packer, Paragraph } from 'docx'
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

const paper = (...lines: readonly string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))
const upload = async (client: Client, bytes: Buffer) => {
  const { status } = await office.call('POST', '/api/files', {
    headers: { cookie: client.cookie, 'x-dangbo': '1', 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  expect(status).toBe(200)
  return createHash('sha256').update(bytes).digest('hex')
}
const enter = async (client: Client, file: string, of: string, more: object = {}) => {
  const record = { ...joins(randomUUID(), of, '2023-03-01'), basis: { number: '1-QĐ', file }, ...more }
  expect((await client.post('/api/records', { id: randomUUID(), records: [record] })).status).toBe(201)
  return record.id
}
const search = async (client: Client, q: string) =>
  (await client.get(`/api/file-texts?q=${encodeURIComponent(q)}`)).body as {
    record: string
    excerpt: string
  }[]

describe('what an attached file says', () => {
  let ofA: string
  beforeAll(async () => {
    const bytes = await paper('Kế hoạch số 12', 'Nâng cấp đường liên thôn Buôn Yuk La 3 trong quý hai.')
    ofA = await enter(organisation, await upload(organisation, bytes), cellA)
  })

  it('is found with and without marks, with the words around it', async () => {
    for (const words of ['đường liên thôn', 'duong LIEN thon', 'Buôn Yuk La 3']) {
      const [found, ...others] = await search(organisation, words)
      expect([found?.record, others]).toEqual([ofA, []])
      expect(found?.excerpt).toContain('đường liên thôn Buôn Yuk La 3')
    }
    expect(await search(organisation, 'không có ở đâu')).toEqual([])
  })

  it('is found only by those who see the record', async () => {
    const ofB = await enter(organisation, await upload(organisation, await paper('Giao ban đột xuất')), cellB)
    expect((await search(organisation, 'giao ban dot xuat')).map((one) => one.record)).toEqual([ofB])
    expect(await search(cell, 'giao ban dot xuat')).toEqual([])
    expect(await search(await office.as('admin'), 'giao ban dot xuat')).toEqual([])
  })

  it('of a restricted record is for few, and its finding is logged', async () => {
    const inspection = await office.as('kiemtra')
    const hash = await upload(inspection, await paper('Báo cáo xác minh'))
    const kind = { kind: 'case.opened', organisation: root, body: { about: 'X' } }
    const id = await enter(inspection, hash, root, kind)
    expect(await search(organisation, 'xac minh')).toEqual([])
    expect((await search(inspection, 'xac minh')).map((one) => one.record)).toEqual([id])
    const { rows } = await inBook(office.db, office.actor, (tx) =>
      sql<{ actor: string; what: string }>`select actor, what from read_log`.execute(tx),
    )
    expect(rows).toContainEqual({ actor: 'kiemtra', what: `file ${hash}` })
  })

  it('is read again when what was kept of it is gone, and a picture says nothing', async () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60, 'lien thon')])
    await enter(organisation, await upload(organisation, picture), cellA)
    await inBook(office.db, office.actor, (tx) => sql`delete from file_text`.execute(tx))
    expect((await search(organisation, 'lien thon')).map((one) => one.record)).toEqual([ofA])
  })
})
