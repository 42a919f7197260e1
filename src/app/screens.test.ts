import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, describe, expect, it } from 'vitest'
import { screens } from './screens.ts'

const folder = mkdtempSync(join(tmpdir(), 'dangbo-screens-'))
mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
writeFileSync(join(folder, 'web', 'index.html'), '<title>Dangbo</title>')
writeFileSync(join(folder, 'web', 'assets', 'main-1a2b.js'), 'plain')
writeFileSync(join(folder, 'web', 'assets', 'main-1a2b.js.br'), 'small')
writeFileSync(join(folder, 'secret.txt'), 'secret')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const app = new Hono().use(screens(join(folder, 'web')))

describe('the screens', () => {
  it('answer every address with the program itself, never kept', async () => {
    for (const path of ['/', '/members', '/records/17']) {
      const response = await app.request(path)
      expect(await response.text()).toContain('Dangbo')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  it('give a hashed file for ever, and smaller where the browser reads it', async () => {
    const plain = await app.request('/assets/main-1a2b.js')
    expect(plain.headers.get('cache-control')).toContain('immutable')
    const small = await app.request('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([await small.text(), small.headers.get('content-encoding')]).toEqual(['small', 'br'])
    expect(small.headers.get('content-type')).toContain('javascript')
    expect((await app.request('/assets/gone-1a2b.js')).status).toBe(404)
  })

  it('never leave their folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/%00.js',
      '/%zz',
    ]) {
      const response = await app.request(path)
      expect(await response.text(), path).not.toContain('secret')
    }
  })

  it('say so when they are not built', async () => {
    const bare = new Hono().use(screens(join(folder, 'nothing')))
    expect((await bare.request('/')).status).toBe(503)
  })
})
