import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('nothing set gives the defaults', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataFolder: resolve('data'),
    sample: 'lak',
    databaseUrl: null,
    masterKey: null,
    logLevel: 'info',
    smtpUrl: null,
    mailFrom: 'Dangbo <dangbo@localhost>',
    publicAddress: null,
  })
})

test("what is set is read; 'none' is no sample; nothing but spaces is not set", () => {
  const key = Buffer.alloc(32, 7).toString('base64')
  expect(readEnv({ PORT: '8080', DANGBO_SAMPLE: 'none', DANGBO_KEY: key, HOST: ' ' })).toMatchObject({
    port: 8080,
    sample: null,
    masterKey: Buffer.alloc(32, 7),
    host: '127.0.0.1',
  })
})

test('all mistakes are told at once', () => {
  const wrong = { PORT: '70000', DANGBO_KEY: 'short', DATABASE_URL: 'mysql://x', DANGBO_LOG: 'loud' }
  expect(() => readEnv(wrong)).toThrow(/PORT .*\n.*DATABASE_URL .*\n.*DANGBO_KEY .*\n.*DANGBO_LOG /)
})
