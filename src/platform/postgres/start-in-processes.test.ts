// The same database opened by several programs, which end well or badly, under several users.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning } from '../process-identity.ts'
import { openHome } from './home.ts'
import { postmasterFile } from './postmaster-file.ts'
import { bundledPrograms, programsIn, reachablePrograms } from './programs.ts'
import { stopServer } from './server-process.ts'

type Answer = { ownedByUs: boolean; config: pg.ClientConfig; refusal?: string }
type User = { uid: number; gid: number }

const isRoot = process.getuid?.() === 0
// The user 'daemon', whom every Unix has; initdb wants a user with a name.
const ordinary: User = { uid: 1, gid: 1 }
const nameless: User = { uid: 54321, gid: 54321 }

let dataFolder = ''
let root = ''
const children: ChildProcess[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dangbo-processes-'))
  dataFolder = join(root, 'data')
})

afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, () => child.kill('SIGKILL'))
  await stopServer(openHome(dataFolder))
  rmSync(root, { recursive: true, force: true })
})

test('SIGTERM ends the program and its database, in order', async () => {
  const { child } = await program('host')
  const pid = serverPid()
  const end = await ended(child, () => child.kill('SIGTERM'))
  expect(end).toBe('SIGTERM')
  expect(isRunning(pid)).toBe(false)
  expect(postmasterFile(openHome(dataFolder))).toBeNull()
})

test('a program that ends without stopping takes its database with it', async () => {
  const { child } = await program('host')
  const pid = serverPid()
  expect(await ended(child, () => child.stdin?.write('exit\n'))).toBe(3)
  await until(() => !isRunning(pid))
})

test('the database of a program killed hard is joined by the next one, which may serve, and ends it', async () => {
  const { child, answer } = await program('host')
  await query(answer, 'create table kept as select 1 as one')
  const pid = serverPid()
  await ended(child, () => child.kill('SIGKILL'))
  const next = await program('host')
  expect(next.answer.ownedByUs).toBe(false)
  expect(await query(next.answer, 'select one from kept')).toEqual([{ one: 1 }])
  await ended(next.child, () => next.child.stdin?.end())
  expect(isRunning(pid)).toBe(false)
})

test('of two commands on an empty folder one starts the database and the other joins it', async () => {
  const both = await Promise.all([program('guest'), program('guest')])
  expect(both.map(({ answer }) => answer.ownedByUs).sort()).toEqual([false, true])
  const owner = both.find(({ answer }) => answer.ownedByUs)
  const other = both.find(({ answer }) => !answer.ownedByUs)
  await ended(owner?.child, () => owner?.child.stdin?.end())
  expect(other && (await query(other.answer, 'select 1 as one'))).toEqual([{ one: 1 }])
})

test('a second serving program is refused while the first lives', async () => {
  await program('host')
  const { answer } = await program('host')
  expect(answer.refusal).toContain(dataFolder)
})

test.runIf(isRoot)('root serves data below a folder closed to everybody else, not as root', async () => {
  chmodSync(root, 0o700)
  const { answer } = await program('host')
  expect(await query(answer, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(`/proc/${serverPid()}`).uid).not.toBe(0)
})

test.runIf(isRoot)('root runs the database as the owner of the data folder', async () => {
  mkdirSync(dataFolder)
  chownSync(dataFolder, ordinary.uid, ordinary.gid)
  await program('host')
  expect(statSync(`/proc/${serverPid()}`).uid).toBe(ordinary.uid)
})

test.runIf(isRoot)('an owner without a name on this machine is passed over', async () => {
  mkdirSync(dataFolder)
  chownSync(dataFolder, nameless.uid, nameless.gid)
  const { answer } = await program('host')
  expect(await query(answer, 'select 1 as one')).toEqual([{ one: 1 }])
})

test.runIf(isRoot)('an ordinary user without a name is told to get one', async () => {
  chownSync(root, nameless.uid, nameless.gid)
  const { answer } = await program('host', nameless)
  expect(answer.refusal).toContain('/etc/passwd')
})

test.runIf(isRoot)('an ordinary user serves a data folder of their own', async () => {
  chownSync(root, ordinary.uid, ordinary.gid)
  const { answer } = await program('host', ordinary)
  expect(answer.refusal).toBeUndefined()
  expect(await query(answer, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(`/proc/${serverPid()}`).uid).toBe(ordinary.uid)
})

test.runIf(isRoot)('an ordinary user is told whose data folder it is', async () => {
  await ended((await program('host')).child, () => children[0]?.stdin?.end())
  chmodSync(root, 0o755)
  const { answer } = await program('host', ordinary)
  expect(answer.refusal).toContain(`chown -R <người dùng> "${dataFolder}"`)
})

test.runIf(isRoot)(
  'programs below a closed folder are copied, once, to where the account can run them',
  () => {
    const closed = join(root, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    chmodSync(root, 0o755)
    cpSync(dirname(bundledPrograms().bin), join(closed, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    const programs = { ...bundledPrograms(), bin: join(closed, 'native', 'bin') }
    const account = { isSwitched: true, ...ordinary }
    const place = join(root, 'open')
    const copied = reachablePrograms(programs, account, [closed, place])
    expect(copied.bin.startsWith(place)).toBe(true)
    expect(programsIn(copied.bin).major).toBe(programs.major)
    expect(reachablePrograms(programs, account, [place])).toEqual(copied)
    expect(() => reachablePrograms(programs, account, [closed])).toThrow(programs.bin)
  },
)

async function program(
  role: 'host' | 'guest',
  user?: User,
): Promise<{ child: ChildProcess; answer: Answer }> {
  const script = join(import.meta.dirname, '../../testing/postgres-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataFolder, role], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout }))
    return { child, answer: JSON.parse(line) }
  throw new Error('the program ended without an answer')
}

function serverPid(): number {
  const pid = postmasterFile(openHome(dataFolder))?.pid
  if (pid === undefined) throw new Error('no server runs')
  return pid
}

async function query(answer: Answer, sql: string): Promise<unknown[]> {
  const client = new pg.Client(answer.config)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function ended(child: ChildProcess | undefined, end: () => void): Promise<number | NodeJS.Signals | null> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve(null)
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal))
    end()
  })
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !isTrue(); round++) await sleep(10)
  expect(isTrue()).toBe(true)
}
