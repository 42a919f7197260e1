import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { tryLock, unlock, withFolderLock } from '../folder-lock.ts'
import { type Log, silentLog } from '../log.ts'
import { PlatformRefusal } from '../refusal.ts'
import { onShutdown } from '../shutdown.ts'
import { accountFor } from './account.ts'
import { addressOf, answers, type OwnDatabase, type PostgresConfig } from './address.ts'
import { ensureCluster } from './cluster.ts'
import { type Home, openHome } from './home.ts'
import { bundledPrograms, type PostgresPrograms, reachablePrograms } from './programs.ts'
import { ownServerPid, type Settings, signalServer, startServer, stopServer } from './server-process.ts'
import { enter, forgetElsewhere, present, type UserRole } from './users.ts'

const recoveryMs = 120_000

export type RunningPostgres = {
  config: PostgresConfig
  /** True when this call started the server, false when it joined one. */
  ownedByUs: boolean
  /** stop leaves the server; the last user to leave ends it. Closing connections first is the caller's part. */
  stop(): Promise<void>
}

export type StartOptions = {
  dataFolder: string
  log?: Log
  /** Another PostgreSQL than the bundled one, for tests on older versions. */
  programs?: PostgresPrograms
  /** Server settings over ours, for tests that need no durability. */
  settings?: Settings
}

/**
 * startPostgres is for the program that serves the data folder; there is one at a time. It joins a server that a
 * command has running. Refuses 'data-folder-in-use' while another such program lives, and what keeps PostgreSQL
 * from starting. The server is also left when this process is told to end.
 */
export function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  return open(options, 'host')
}

/** joinOrStartPostgres is for commands: it joins the running server, or starts one for as long as it is needed. */
export function joinOrStartPostgres(options: StartOptions): Promise<RunningPostgres> {
  return open(options, 'guest')
}

/** externalPostgres is the server of a DATABASE_URL: nothing to start and nothing to stop. */
export function externalPostgres(connectionString: string): RunningPostgres {
  return { config: { connectionString }, ownedByUs: false, stop: async () => {} }
}

async function open(options: StartOptions, role: UserRole): Promise<RunningPostgres> {
  const home = openHome(options.dataFolder)
  return withFolderLock(home.lock, async () => {
    if (role === 'host' && present(home.users).includes('host')) {
      throw new PlatformRefusal(
        'data-folder-in-use',
        `Thư mục dữ liệu ${options.dataFolder} đang được một chương trình Dangbo khác sử dụng. Hãy dừng chương trình đó, hoặc đặt DANGBO_DATA trỏ tới thư mục khác.`,
      )
    }
    const isRunning = await answers(home)
    if (!isRunning) await startFresh(home, options)
    const leave = enter(home.users, role)
    try {
      const config = await ensureDatabase(addressOf(home, 'dangbo'))
      return { config, ownedByUs: !isRunning, stop: leaving(home, leave) }
    } catch (error) {
      leave()
      if (present(home.users).length === 0) await stopServer(home)
      throw error
    }
  })
}

async function startFresh(home: Home, options: StartOptions): Promise<void> {
  const log = options.log ?? silentLog
  const startedAt = performance.now()
  forgetElsewhere(home.users)
  const account = accountFor(options.dataFolder, home.cluster)
  const programs = reachablePrograms(options.programs ?? bundledPrograms(), account)
  ensureCluster(home, programs, account)
  await startServer(home, programs, account, options.settings)
  log.info('database started', {
    version: programs.version,
    uid: account.uid,
    ms: Math.round(performance.now() - startedAt),
  })
}

/** A first start interrupted between the cluster and its database is finished here by the next one. */
async function ensureDatabase(config: OwnDatabase): Promise<OwnDatabase> {
  const client = await firstConnection({ ...config, database: 'postgres' })
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [config.database])
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(config.database)}`)
  } finally {
    await client.end()
  }
  return config
}

/** A joined server may still be replaying its log, when the process that started it died early. */
async function firstConnection(config: OwnDatabase): Promise<pg.Client> {
  const deadline = Date.now() + recoveryMs
  for (;;) {
    const client = new pg.Client(config)
    try {
      await client.connect()
      return client
    } catch (error) {
      const isStarting = error instanceof pg.DatabaseError && error.code === '57P03'
      if (!isStarting || Date.now() > deadline) throw error
      await sleep(100)
    }
  }
}

function leaving(home: Home, leave: () => void): () => Promise<void> {
  // A process that ends without stopping (an exception nobody caught) can do nothing but send a signal.
  const lastResort = () => {
    leave()
    if (!tryLock(home.lock)) return
    const pid = present(home.users).length === 0 ? ownServerPid(home) : null
    if (pid !== null) signalServer(pid, 'SIGINT')
    unlock(home.lock)
  }
  process.once('exit', lastResort)

  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= withFolderLock(home.lock, async () => {
      leave()
      if (present(home.users).length === 0) await stopServer(home)
    }).finally(() => {
      process.off('exit', lastResort)
      forget()
    })
    return stopped
  }
  const forget = onShutdown('database', stop)
  return stop
}
