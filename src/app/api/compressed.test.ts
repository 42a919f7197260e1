import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compressed } from './compressed.ts'

const long = { rows: Array.from({ length: 500 }, (_, index) => `Đồng chí ${index}`) }
const app = new Hono()
app.use(compressed)
app.get('/long', (c) => c.json(long, 200))
app.get('/short', (c) => c.json({ status: 'ok' }, 201, { 'x-kept': 'yes' }))
app.get('/scan', (c) => c.body(new Uint8Array(5000), 200, { 'content-type': 'application/pdf' }))
app.get('/nothing', (c) => c.body(null, 204))

const ask = (path: string, accepts = 'gzip, br') =>
  app.request(path, { headers: accepts ? { 'accept-encoding': accepts } : {} })

test('a long answer is packed for whoever unpacks it, and says the same', async () => {
  const packed = await ask('/long')
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toContain('accept-encoding')
  expect(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString())).toEqual(long)
  const plain = await ask('/long', '')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.json()).toEqual(long)
})

test('short answers, scans and empty ones go as they are', async () => {
  for (const path of ['/short', '/scan', '/nothing'])
    expect((await ask(path)).headers.get('content-encoding')).toBeNull()
  const short = await ask('/short')
  expect([short.status, short.headers.get('x-kept'), await short.json()]).toEqual([
    201,
    'yes',
    { status: 'ok' },
  ])
  expect((await (await ask('/scan')).arrayBuffer()).byteLength).toBe(5000)
  expect((await ask('/nothing')).status).toBe(204)
})
