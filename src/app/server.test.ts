import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { makeBook } from '#book/books.ts'
import { type Db, inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Env } from '#platform/env.ts'
import { freshDatabase } from '#testing/database.ts'
import { root } from '#testing/small-book.ts'
import type { Program } from './program.ts'
import { serve } from './server.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let env: Env
beforeEach(async () => {
  database = await freshDatabase()
  env = {
    port: 0,
    host: '127.0.0.1',
    dataFolder: mkdtempSync(join(tmpdir(), 'dangbo-serve-')),
    sample: 'lak',
    databaseUrl: urlOf(database.config),
    masterKey: null,
    logLevel: 'silent',
    smtpUrl: null,
    mailFrom: 'Dangbo <dangbo@localhost>',
    publicAddress: null,
  }
})
afterEach(async () => {
  await database.drop()
  rmSync(env.dataFolder, { recursive: true, force: true })
})

const urlOf = (config: Awaited<ReturnType<typeof freshDatabase>>['config']): string => {
  if ('connectionString' in config) return config.connectionString
  const { host, port, user, database: name } = config
  return `postgres://${user}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
}

const loadSample = async ({ db }: Program, name: string) => {
  const openedOn = '2023-01-01' as Day
  const book = await makeBook(db, { name, title: name, root, superior: null, openedOn, isSample: true })
  await sampleAccount(db, book.id)
}

const sampleAccount = (db: Db, book: number) =>
  inBook(db, theBook(book), (tx) =>
    createAccount(tx, {
      book,
      name: 'tonghop',
      displayName: 'mẫu',
      password: 'dangbo-sample',
      roles: ['synthesis'],
      scope: null,
      isSample: true,
    }),
  )

describe('serving', () => {
  it('loads the sample into an empty folder, answers, and stops when told', async () => {
    const serving = await serve(env, { loadSample })
    expect(serving.sampleAccounts).toEqual(['tonghop'])
    const health = await fetch(`${serving.address}/health`)
    expect(await health.json()).toEqual({ status: 'ok' })
    const session = await fetch(`${serving.address}/api/session`)
    expect([session.status, await session.json()]).toMatchObject([401, { sampleAccounts: ['tonghop'] }])
    expect((await fetch(`${serving.address}/members`)).headers.get('content-security-policy')).toContain(
      "'self'",
    )
    await serving.stop()
    await expect(fetch(`${serving.address}/health`)).rejects.toThrow()
  })

  it('goes on with a sample whose loading was cut off, and leaves one that is whole alone', async () => {
    const openedOn = '2023-01-01' as Day
    const cutOff = { name: 'lak', title: 'lak', root, superior: null, openedOn, isSample: true }
    const made = await makeBook(database.database.db as Db, cutOff)
    const loaded: string[] = []
    const finish = async ({ db }: Program, name: string) => {
      loaded.push(name)
      await sampleAccount(db, made.id)
    }
    for (let start = 0; start < 2; start++) await (await serve(env, { loadSample: finish })).stop()
    expect(loaded).toEqual(['lak'])
  })

  it('starts with the set-up page where no sample is wanted, on any address', async () => {
    const serving = await serve({ ...env, host: '0.0.0.0', sample: null }, { loadSample })
    const setup = await fetch(`${serving.address}/api/setup`)
    expect(await setup.json()).toEqual({ needed: true })
    await serving.stop()
  })

  it('refuses to show a sample book to the network unless told to', async () => {
    await expect(serve({ ...env, host: '0.0.0.0' }, { loadSample })).rejects.toMatchObject({
      refusals: [{ code: 'sample-exposed' }],
    })
    const serving = await serve({ ...env, host: '0.0.0.0' }, { loadSample, exposeSample: true })
    expect((await fetch(`${serving.address}/health`)).status).toBe(200)
    await serving.stop()
  })

  it('says which port is taken', async () => {
    const serving = await serve(env, { loadSample })
    const port = Number(new URL(serving.address).port)
    await expect(serve({ ...env, port }, { loadSample })).rejects.toMatchObject({
      refusals: [{ code: 'port-taken' }],
    })
    await serving.stop()
  })
})
