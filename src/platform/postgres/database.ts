import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Log, silentLog } from '../log.ts'
import type { PostgresConfig } from './address.ts'
import { parserFor } from './parsers.ts'

export type Database<Tables = unknown> = {
  db: Kysely<Tables>
  /** For what a query builder is in the way of: LISTEN, COPY, migrations. The same connections as `db`. */
  pool: pg.Pool
  /** close waits for running queries and ends all connections. */
  close(): Promise<void>
}

/** connect opens nothing yet: the first query does, and fails where the server cannot be reached. */
export function connect<Tables = unknown>(
  config: PostgresConfig,
  { max = 10, log = silentLog }: { max?: number; log?: Log } = {},
): Database<Tables> {
  const pool = new pg.Pool({
    ...config,
    max,
    application_name: 'dangbo',
    types: { getTypeParser: parserFor },
  })
  // Without a listener an idle connection cut by the server (a restart) would end the program.
  pool.on('error', (error) => log.warn('idle database connection lost', { error }))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let closed: Promise<void> | null = null
  return {
    db,
    pool,
    close() {
      closed ??= closeBoth(db, pool)
      return closed
    },
  }
}

/** Kysely ends the pool only if it has ever used it. */
async function closeBoth(db: { destroy(): Promise<void> }, pool: pg.Pool): Promise<void> {
  await db.destroy()
  if (!pool.ended && !pool.ending) await pool.end()
}
