import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { PostgresConfig } from '#platform/postgres/address.ts'
import { connect, type Database } from '#platform/postgres/database.ts'
import { inDatabase } from './shared-server.ts'

export type FreshDatabase<Tables = unknown> = {
  database: Database<Tables>
  config: PostgresConfig
  /** drop closes the database's connections and removes it. */
  drop(): Promise<void>
}

/** freshDatabase clones the migrated template: an empty book of a test's own, in tens of milliseconds. */
export async function freshDatabase<Tables = unknown>(): Promise<FreshDatabase<Tables>> {
  return cloneOf(inject('sharedServer').template)
}

/**
 * preparedDatabase clones a database that `prepare` fills once per run, whichever file asks first: a loaded sample
 * costs seconds, its copy a fraction of one.
 */
export async function preparedDatabase(
  name: string,
  prepare: (database: Database) => Promise<void>,
): Promise<FreshDatabase> {
  const { admin, template, clonePrefix } = inject('sharedServer')
  const prepared = `${clonePrefix}${name}`
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [prepared])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [prepared])
    if (rowCount === 0) {
      await client.query(`create database ${prepared}_raw template ${template} strategy wal_log`)
      const database = connect(inDatabase(admin, `${prepared}_raw`), { max: 2 })
      try {
        await prepare(database)
      } finally {
        await database.close()
      }
      await client.query(`alter database ${prepared}_raw rename to ${prepared}`)
    }
    return await cloneOf(prepared)
  } finally {
    await client.end()
  }
}

async function cloneOf<Tables = unknown>(template: string): Promise<FreshDatabase<Tables>> {
  const { admin, clonePrefix } = inject('sharedServer')
  const name = `${clonePrefix}${randomBytes(5).toString('hex')}`
  await run(admin, `create database ${name} template ${template} strategy wal_log`)
  const config = inDatabase(admin, name)
  const database = connect<Tables>(config, { max: 5 })
  return {
    database,
    config,
    async drop() {
      await database.close()
      await run(admin, `drop database if exists ${name} with (force)`)
    },
  }
}

async function run(config: PostgresConfig, statement: string): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
