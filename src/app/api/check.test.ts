import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraph, run, wordFile } from '#checks/documents/given.ts'
import { readDocument } from '#checks/documents/read-document.ts'
import type { BookMatch } from '#kernel/check-answers.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf } from '#testing/clients.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { apiOf } from './api.ts'

let lak: LakBook
let office: ReturnType<typeof clientsOf>
let reader: Client
beforeAll(async () => {
  lak = await lakBook()
  const { program } = lak
  office = clientsOf(
    apiOf({ ...program, reports: reportDesk(program.catalogue), addressOf: () => '127.0.0.1' }),
  )
  reader = await office.as('tonghop')
})
afterAll(() => lak.drop())

const sums = 'Lớp học có 102 học viên, gồm 25 nữ và 75 nam.'
const text = `Năm 2023, Đảng bộ huyện Lắk kết nạp 121 đảng viên. ${sums}`
const sending = (bytes: Uint8Array, path: string, cookie = reader.cookie) =>
  office.call('POST', path, {
    headers: { 'x-dangbo': '1', 'content-type': 'application/octet-stream', cookie },
    body: new Uint8Array(bytes),
  })
const word = wordFile(paragraph(run(sums)))

describe('a text checked', () => {
  it('is told what it claims and what does not add up, without the book unless asked', async () => {
    const { status, body } = await reader.post('/api/check', { text })
    expect(status).toBe(200)
    expect(body.claims.map((one: { value: number }) => one.value)).toEqual([121, 102, 25, 75])
    expect(body.findings).toMatchObject([{ relation: 'parts-total', verdict: 'inconsistent', expected: 100 }])
    expect(body.text).toBe(text)
    expect(body.book).toBeUndefined()
  })

  it('is held against the book where asked', async () => {
    const { body } = await reader.post('/api/check', { text, book: true })
    expect(body.book).toMatchObject([
      {
        claim: 0,
        verdict: 'differs',
        message: 'Sổ ghi 120 (từ 120 căn cứ), văn bản ghi 121: nhiều hơn 1.',
        figure: { id: 'members.admissions-decided', organisation: { name: 'Đảng bộ huyện Lắk' } },
      },
      { verdict: 'unmatched', figure: null },
      { verdict: 'unmatched' },
      { verdict: 'unmatched' },
    ])
  })

  it('is held beside last year’s', async () => {
    const paragraph =
      'Công tác tuyên truyền được triển khai rộng khắp, với 120 buổi tuyên truyền, tạo sự đồng thuận trong Nhân dân.'
    const { body } = await reader.post('/api/check', {
      text: paragraph,
      earlier: paragraph,
      day: '2023-12-14',
    })
    expect(body.notes).toMatchObject([{ note: 'as-last-year', start: 0 }])
  })

  it('may be a document, with its name and its questions in the address', async () => {
    const asked = `/api/check?name=${encodeURIComponent('báo cáo.txt')}&book=1&from=2023-01-01&to=2023-12-31`
    const { status, body } = await sending(new TextEncoder().encode(text), asked)
    expect(status).toBe(200)
    expect(body.book[0].verdict).toBe('differs')
    expect((await sending(word, '/api/check?name=a.docx')).body.text).toContain(sums)
  })

  it('comes back as the same Word file with comments', async () => {
    const { status, body, headers } = await sending(word, '/api/check/word?name=a.docx')
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('a.docx')
    expect(body.length).toBeGreaterThan(word.length)
    expect((await readDocument('a.docx', body)).text).toContain(sums)
  })
})

describe('what is refused', () => {
  it('is a stranger, a foreign site and a body without a text', async () => {
    expect((await office.stranger.post('/api/check', { text })).status).toBe(401)
    const foreign = await office.call('POST', '/api/check', {
      headers: { 'content-type': 'application/json', cookie: reader.cookie },
      body: JSON.stringify({ text }),
    })
    expect([foreign.status, foreign.body.error.code]).toEqual([403, 'cross-site'])
    expect((await reader.post('/api/check', {})).body.error.code).toBe('bad-request')
  })

  it('is a document that cannot be read, by name', async () => {
    const { status, body } = await sending(
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      '/api/check?name=anh.jpg',
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.error.message.vi).toContain('anh.jpg')
    expect((await sending(new TextEncoder().encode(text), '/api/check/word?name=a.txt')).status).toBe(422)
  })

  it('is the book to whoever may not read figures', async () => {
    const admin = await office.as('admin')
    expect((await admin.post('/api/check', { text })).status).toBe(200)
    const { status, body } = await admin.post('/api/check', { text, book: true })
    expect([status, body.error.code]).toEqual([403, 'forbidden-reading'])
  })
})

describe('whoever sees a branch only', () => {
  const verdicts = (book: BookMatch[]) => book.map((one) => [one.verdict, one.figure?.organisation.name])

  it('is told nothing of the figures beyond it', async () => {
    const commune = await office.as('danguy')
    const { body } = await commune.post('/api/check', {
      text: 'Đảng bộ xã Đắk Liêng kết nạp 3 đảng viên. Đảng bộ xã Buôn Triết kết nạp 4 đảng viên. Đảng bộ huyện Lắk kết nạp 120 đảng viên.',
      book: true,
    })
    expect(verdicts(body.book)).toEqual([
      ['differs', 'Đảng bộ xã Đắk Liêng'],
      ['unmatched', undefined],
      ['unmatched', undefined],
    ])
    expect(body.book[1].message).toBe('Số liệu này ngoài phạm vi được xem.')
  })

  it('has a text that names nobody read as its own', async () => {
    const commune = await office.as('danguy')
    const { body } = await commune.post('/api/check', {
      text: 'Trong năm đã kết nạp 120 đảng viên.',
      book: true,
    })
    expect(verdicts(body.book)).toEqual([['differs', 'Đảng bộ xã Đắk Liêng']])
  })
})
