// One PostgreSQL for the whole run, with a migrated template that each test clones. Three ways to say which:
// nothing (the bundled one), DANGBO_TEST_POSTGRES=15 (the distribution's), DANGBO_TEST_DATABASE_URL (a running one).
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { PostgresConfig } from '#platform/postgres/address.ts'
import { connect } from '#platform/postgres/database.ts'
import { openHome } from '#platform/postgres/home.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { stopServer } from '#platform/postgres/server-process.ts'
import { externalPostgres, joinOrStartPostgres, type RunningPostgres } from '#platform/postgres/start.ts'
import { present } from '#platform/postgres/users.ts'
import { startDebianPostgres } from './debian-postgres.ts'

/** What a test needs to clone the template: a connection that may create databases, and the names. */
export type SharedServer = { admin: PostgresConfig; template: string; clonePrefix: string }

declare module 'vitest' {
  export interface ProvidedContext {
    sharedServer: SharedServer
  }
}

const folderPrefix = 'dangbo-test-'
const abandonedMs = 600_000

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned()
  const dataFolder = mkdtempSync(join(tmpdir(), folderPrefix))
  const server = await start(dataFolder)
  const run = randomBytes(4).toString('hex')
  const shared: SharedServer = {
    admin: server.config,
    template: `dangbo_template_${run}`,
    clonePrefix: `dangbo_test_${run}_`,
  }
  await makeTemplate(shared)
  project.provide('sharedServer', shared)

  return async () => {
    if (!server.isTemporary) await dropAll(shared)
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** inDatabase is the same server's configuration with another database. */
export function inDatabase(config: PostgresConfig, database: string): PostgresConfig {
  if (!('connectionString' in config)) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

async function start(dataFolder: string): Promise<RunningPostgres & { isTemporary: boolean }> {
  const url = process.env.DANGBO_TEST_DATABASE_URL
  if (url) return { ...externalPostgres(url), isTemporary: false }
  // Nothing here outlives the run, so nothing has to survive a power cut.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '120',
  }
  const major = process.env.DANGBO_TEST_POSTGRES
  const server = major
    ? await startDebianPostgres({ dataFolder, settings }, major)
    : await joinOrStartPostgres({ dataFolder, settings })
  return { ...server, isTemporary: true }
}

async function makeTemplate({ admin, template }: SharedServer): Promise<void> {
  await onServer(admin, (client) => client.query(`create database ${template}`))
  const database = connect(inDatabase(admin, template))
  try {
    await migrate(database)
  } finally {
    // Cloning fails while anybody is connected to the template.
    await database.close()
  }
}

async function dropAll({ admin, template, clonePrefix }: SharedServer): Promise<void> {
  await onServer(admin, async (client) => {
    const found = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1) or datname = $2',
      [clonePrefix, template],
    )
    for (const { datname } of found.rows) await client.query(`drop database "${datname}" with (force)`)
  })
}

async function onServer<T>(config: PostgresConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A run that was killed leaves its server behind; the next one ends it. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name)
    const stat = statSync(folder, { throwIfNoEntry: false })
    const isOurs = stat !== undefined && stat.uid === (process.getuid?.() ?? stat.uid)
    if (!isOurs || Date.now() - stat.mtimeMs < abandonedMs) continue
    const home = openHome(folder)
    if (present(home.users).length > 0) continue
    await stopServer(home)
    rmSync(folder, { recursive: true, force: true })
  }
}
