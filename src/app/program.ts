import { catalogue } from '#app/catalogue.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { Journal } from '#book/journal/append.ts'
import type { Db } from '#book/session.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Env } from '#platform/env.ts'
import { type FileStore, openFiles } from '#platform/files.ts'
import { type Keys, openKeys } from '#platform/keys.ts'
import { createLog, type Log } from '#platform/log.ts'
import { connect } from '#platform/postgres/database.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { externalPostgres, joinOrStartPostgres, startPostgres } from '#platform/postgres/start.ts'

/** What every composition root works with: one open database and what stands around it. */
export interface Program {
  env: Env
  db: Db
  catalogue: Catalogue
  keys: Keys
  clock: Clock
  files: FileStore
  log: Log
  journal: Journal
  close(): Promise<void>
}

/**
 * Opens the database of the data folder (or of DATABASE_URL), migrated. The server is its folder's
 * host, of which there is one; a command joins a running server or starts its own.
 * @throws PlatformRefusal data-folder-in-use and whatever keeps PostgreSQL from starting
 */
export const openProgram = async (env: Env, as: 'host' | 'guest', clock = systemClock): Promise<Program> => {
  const log = createLog(env.logLevel)
  const options = { dataFolder: env.dataFolder, log }
  const postgres = env.databaseUrl
    ? externalPostgres(env.databaseUrl)
    : await (as === 'host' ? startPostgres(options) : joinOrStartPostgres(options))
  const database = connect(postgres.config, { max: as === 'host' ? 10 : 3, log })
  const close = async () => {
    await database.close()
    await postgres.stop()
  }
  try {
    await migrate(database)
    const keys = await openKeys({ dataFolder: env.dataFolder, masterKey: env.masterKey })
    const { db } = database
    const files = openFiles(env.dataFolder)
    return { env, db, catalogue, keys, clock, files, log, journal: { db, catalogue, keys, clock }, close }
  } catch (error) {
    await close()
    throw error
  }
}
