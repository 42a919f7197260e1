import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeDurably } from '../durable-file.ts'
import { identityOf, isRunning, parseIdentity, programName, whereabouts } from '../process-identity.ts'
import { PlatformRefusal } from '../refusal.ts'
import { type Account, passageTo } from './account.ts'
import { freePort } from './address.ts'
import { postgresEnvironment } from './cluster.ts'
import type { Home } from './home.ts'
import { postmasterFile, postmasterPath } from './postmaster-file.ts'
import type { PostgresPrograms } from './programs.ts'
import { socketPort } from './socket-folder.ts'

export type Settings = Record<string, string>

const pollMs = 10
/** Recovery after a power cut replays the write-ahead log first; on a slow disk that takes its time. */
const startMs = 120_000
/** Children of a killed server need a moment to notice that it is gone. */
const retryMs = 10_000
const stopMs = 60_000
const largestLog = 5_000_000

const defaults: Settings = {
  max_connections: '60',
  shared_buffers: '128MB',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** startServer answers once the server takes connections. The caller holds the home's lock and found none running. */
export async function startServer(
  home: Home,
  programs: PostgresPrograms,
  account: Account,
  settings: Settings = {},
): Promise<void> {
  removeForeignPidFile(home)
  if (existsSync(home.log) && statSync(home.log).size > largestLog) renameSync(home.log, `${home.log}.1`)
  const all = { ...defaults, ...(await listening()), ...settings }
  const deadline = Date.now() + retryMs
  for (;;) {
    const logStart = statSync(home.log, { throwIfNoEntry: false })?.size ?? 0
    const child = spawnServer(home, programs, account, all)
    const outcome = await readiness(home, child, logStart)
    if (outcome === 'ready' && child.pid !== undefined) {
      child.unref()
      return writeDurably(home.server, JSON.stringify(identityOf(child.pid)))
    }
    const isHeldByRemains = /still in use|lock file .* already exists/.test(outcome)
    if (!isHeldByRemains || Date.now() > deadline) {
      throw new PlatformRefusal(
        'postgres-did-not-start',
        `PostgreSQL không khởi động được trong ${home.folder}. Nhật ký (${home.log}) ghi:\n${outcome}`,
      )
    }
    await sleep(100)
  }
}

/**
 * stopServer ends the server in order: transactions are rolled back, everything is on disk. It leaves alone a
 * server that Dangbo did not start. Refuses 'postgres-did-not-stop' when it is still there after a minute.
 */
export async function stopServer(home: Home): Promise<void> {
  const pid = ownServerPid(home)
  if (pid === null) return
  for (const [signal, patienceMs] of [
    ['SIGINT', stopMs],
    ['SIGQUIT', retryMs],
  ] as const) {
    signalServer(pid, signal)
    const deadline = Date.now() + patienceMs
    while (Date.now() < deadline) {
      if (!isRunning(pid)) return rmSync(home.server, { force: true })
      await sleep(pollMs)
    }
  }
  throw new PlatformRefusal('postgres-did-not-stop', `PostgreSQL (tiến trình ${pid}) không chịu dừng.`)
}

/** ownServerPid is the server's pid if it runs and Dangbo started it. */
export function ownServerPid(home: Home): number | null {
  if (!existsSync(home.server)) return null
  const identity = parseIdentity(readFileSync(home.server, 'utf8'))
  const isOurs = identity !== null && whereabouts(identity) === 'alive'
  return isOurs && postmasterFile(home)?.pid === identity.pid ? identity.pid : null
}

/** signalServer asks for an end (SIGINT: in order, SIGQUIT: at once) without waiting for it. */
export function signalServer(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  if (isRunning(pid)) process.kill(pid, signal)
}

async function listening(): Promise<Settings> {
  if (process.platform === 'win32') {
    return { listen_addresses: '127.0.0.1', port: String(await freePort()) }
  }
  return {
    listen_addresses: '',
    // Relative to the cluster: no limit of length and no quoting, whatever the data folder is called.
    unix_socket_directories: '.',
    unix_socket_permissions: '0700',
    port: String(socketPort),
  }
}

function spawnServer(
  home: Home,
  programs: PostgresPrograms,
  account: Account,
  settings: Settings,
): ChildProcess {
  const passage = passageTo(home.cluster, account)
  const log = openSync(home.log, 'a', 0o600)
  try {
    return spawn(
      join(programs.bin, 'postgres'),
      [
        '-D',
        passage.path,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        ...passage.options,
        env: postgresEnvironment,
        stdio: ['ignore', log, log, ...passage.descriptors],
        // Its own process group: Ctrl-C in the terminal is for us, and we stop the server when we have finished.
        detached: true,
        windowsHide: true,
      },
    )
  } finally {
    closeSync(log)
    passage.close()
  }
}

/** readiness is 'ready', or what the log says when the server ended or took too long. */
async function readiness(home: Home, child: ChildProcess, logStart: number): Promise<string> {
  let failure: string | null = null
  child.once('error', (error) => {
    failure = error.message
  })
  const deadline = Date.now() + startMs
  while (failure === null) {
    if (child.exitCode !== null || child.signalCode !== null) {
      return readFileSync(home.log).subarray(logStart).toString('utf8').slice(-2000)
    }
    const file = postmasterFile(home)
    if (file !== null && file.pid === child.pid && file.isReady) return 'ready'
    if (Date.now() > deadline) {
      child.kill('SIGQUIT')
      return `không sẵn sàng sau ${startMs / 1000} giây`
    }
    await sleep(pollMs)
  }
  return failure
}

/**
 * A server killed hard leaves its pid file, and PostgreSQL refuses to start while that number belongs to any live
 * process, which after a restart of a container it often does. It is removed only when that process is certainly
 * no PostgreSQL; a dead one is left to PostgreSQL, which then also looks for surviving children.
 */
function removeForeignPidFile(home: Home): void {
  const pid = postmasterFile(home)?.pid
  if (pid === undefined || !isRunning(pid)) return
  const name = programName(pid)
  if (name === null || name.startsWith('postgres')) return
  rmSync(postmasterPath(home), { force: true })
  rmSync(join(home.cluster, `.s.PGSQL.${socketPort}.lock`), { force: true })
}
