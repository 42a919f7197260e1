import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '#platform/log.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

const lines: string[] = []
let office: SmallOffice
beforeAll(async () => {
  office = await smallOffice({ log: createLog('info', (line) => lines.push(line)) })
})
afterAll(() => office.drop())

const send = async (headers: { [name: string]: string }, body = '{}', path = '/api/records') => {
  const { cookie } = await office.as('tochuc')
  return office.call('POST', path, {
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body,
  })
}

describe('a request from elsewhere', () => {
  it('changes nothing: the header, the origin and the browser’s word must agree', async () => {
    for (const headers of [
      {},
      { 'x-dangbo': '1', origin: 'https://evil.example', host: 'office.example' },
      { 'x-dangbo': '1', origin: 'null', host: 'office.example' },
      { 'x-dangbo': '1', 'sec-fetch-site': 'cross-site' },
      { 'x-dangbo': '1', 'sec-fetch-site': 'same-site' },
    ] as { [name: string]: string }[]) {
      const { status, body } = await send(headers)
      expect([status, body.error.code], JSON.stringify(headers)).toEqual([403, 'cross-site'])
    }
    const own = { 'x-dangbo': '1', origin: 'https://office.example', host: 'office.example' }
    expect((await send({ ...own, 'sec-fetch-site': 'same-origin' }, '{"records":[]}')).body.error.code).toBe(
      'empty-entry',
    )
  })
})

describe('a body', () => {
  const megabytes = (count: number) => JSON.stringify({ reason: 'x'.repeat(count * 1024 * 1024) })

  it('of ten megabytes is refused, whether it tells its length or not', async () => {
    const told = await send({ 'x-dangbo': '1', 'content-length': String(10 * 1024 * 1024) }, megabytes(10))
    expect([told.status, told.body.error.code]).toEqual([413, 'too-large'])
    expect((await send({ 'x-dangbo': '1' }, megabytes(10))).status).toBe(413)
  })

  it('may be five megabytes where entries come in, one elsewhere', async () => {
    expect((await send({ 'x-dangbo': '1' }, megabytes(2))).status).not.toBe(413)
    expect(
      (await send({ 'x-dangbo': '1' }, megabytes(2), `/api/records/${randomUUID()}/reversal`)).status,
    ).toBe(413)
  })

  it('that is no JSON says so', async () => {
    const { status, body } = await send({ 'x-dangbo': '1' }, '{')
    expect([status, body.error.code]).toEqual([400, 'invalid-json'])
  })
})

describe('every answer', () => {
  it('carries the headers that keep other sites and scripts out', async () => {
    const { headers } = await office.stranger.get('/api/session')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('is an ErrorAnswer at an unknown address and for a wrong parameter', async () => {
    const { get } = await office.as('tochuc')
    expect(await get('/api/nothing')).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } })
    expect(await get('/api/records/17')).toMatchObject({
      status: 400,
      body: { error: { code: 'bad-request' } },
    })
    expect(await get('/api/registers/nothing')).toMatchObject({ status: 404 })
    expect(await get('/api/registers/people?on=2023-02-30')).toMatchObject({ status: 400 })
  })

  it('hides what was not foreseen behind a reference that stands in the log', async () => {
    const { get } = await office.as('tochuc')
    const search = office.catalogue.registers.get('people')
    if (!search) throw new Error('no register of people')
    const names = search.columns
    Object.defineProperty(search, 'columns', {
      configurable: true,
      get: () => {
        throw new Error('secret detail')
      },
    })
    const { status, body } = await get('/api/registers/people')
    Object.defineProperty(search, 'columns', { configurable: true, value: names })
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret detail')
    expect(lines.some((line) => line.includes(body.error.reference) && line.includes('secret detail'))).toBe(
      true,
    )
  })
})

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and names every route and shape', async () => {
    const { body } = await office.stranger.get('/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/records',
        '/api/figures/{ref}/records',
        '/api/registers/{register}/{subject}',
      ]),
    )
    expect(body.components.schemas).toMatchObject({ ErrorAnswer: {}, TraceAnswer: {}, ReportAnswer: {} })
  })

  it('answers that the program is well', async () => {
    expect(await office.stranger.get('/health')).toMatchObject({ status: 200, body: { status: 'ok' } })
  })
})
