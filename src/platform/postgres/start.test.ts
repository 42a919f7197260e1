import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning } from '../process-identity.ts'
import { openHome } from './home.ts'
import { postmasterFile } from './postmaster-file.ts'
import { joinOrStartPostgres, type RunningPostgres, startPostgres } from './start.ts'

let root = ''
let dataFolder = ''
const opened: RunningPostgres[] = []

const host = async () => kept(await startPostgres({ dataFolder }))
const guest = async () => kept(await joinOrStartPostgres({ dataFolder }))
const serverPid = () => postmasterFile(openHome(dataFolder))?.pid ?? null

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dangbo start '))
  dataFolder = join(root, 'Sổ sách chi bộ Buôn Tría')
})

afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop()
  rmSync(root, { recursive: true, force: true })
})

test('starts in an empty folder, durable and reading Vietnamese, and keeps its rows over a restart', async () => {
  const first = await host()
  expect(first.ownedByUs).toBe(true)
  expect(await rows(first, "select upper('đặng') as upper, current_setting('fsync') as fsync")).toEqual([
    { upper: 'ĐẶNG', fsync: 'on' },
  ])
  await rows(first, "create table kept as select 'còn đây' as text")
  await first.stop()
  expect(serverPid()).toBeNull()
  const second = await host()
  expect(await rows(second, 'select text from kept')).toEqual([{ text: 'còn đây' }])
})

test('a path too long for a socket is reached through a short link, and a note says so', async () => {
  dataFolder = join(root, ...Array.from({ length: 8 }, (_, i) => `thư mục rất sâu số ${i}`))
  const server = await host()
  expect(await rows(server, 'select 1 as one')).toEqual([{ one: 1 }])
  const link = 'host' in server.config ? server.config.host : ''
  expect(readFileSync(join(dataFolder, 'postgres', 'DUONG-DAN-SOCKET.txt'), 'utf8')).toContain(link)
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  rmSync(link)
})

test('a folder has one host and any number of guests; the last to leave ends the server', async () => {
  const served = await host()
  await expect(startPostgres({ dataFolder })).rejects.toMatchObject({ code: 'data-folder-in-use' })
  const command = await guest()
  expect(command.ownedByUs).toBe(false)
  await served.stop()
  expect(await rows(command, 'select 1 as one')).toEqual([{ one: 1 }])
  const servedAgain = await host()
  expect(servedAgain.ownedByUs).toBe(false)
  await command.stop()
  expect(serverPid()).not.toBeNull()
  await servedAgain.stop()
  expect(serverPid()).toBeNull()
})

test('a server that lost its power goes on with every committed row', async () => {
  const server = await host()
  await rows(server, 'create table kept as select 1 as one')
  killGroup(serverPid())
  const again = await guest()
  expect(again.ownedByUs).toBe(true)
  expect(await rows(again, 'select one from kept')).toEqual([{ one: 1 }])
})

test('a pid file that names a process of somebody else does not stand in the way', async () => {
  const server = await host()
  await server.stop()
  const { cluster } = openHome(dataFolder)
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n.\n\n\nready\n`)
  writeFileSync(join(cluster, '.s.PGSQL.5432.lock'), `${process.pid}\n${cluster}\n1\n5432\n.\n`)
  expect((await host()).ownedByUs).toBe(true)
})

test('data of another major version is refused, and left as it is', async () => {
  await (await host()).stop()
  writeFileSync(join(openHome(dataFolder).cluster, 'PG_VERSION'), '14\n')
  await expect(startPostgres({ dataFolder })).rejects.toMatchObject({ code: 'postgres-version-changed' })
})

test('an interrupted first start leaves nothing that looks like a database', async () => {
  const { folder } = openHome(dataFolder)
  mkdirSync(join(folder, 'cluster.half-made'))
  writeFileSync(join(folder, 'cluster.half-made', 'PG_VERSION'), '17\n')
  await host()
  expect(existsSync(join(folder, 'cluster.half-made'))).toBe(false)
})

test('a data folder that cannot be written is refused by name', async () => {
  writeFileSync(join(root, 'a file'), '')
  dataFolder = join(root, 'a file')
  await expect(startPostgres({ dataFolder })).rejects.toMatchObject({
    code: 'data-folder-unusable',
    message: expect.stringContaining(dataFolder),
  })
})

test('a server that does not start is refused with what its log says', async () => {
  const wrong = startPostgres({ dataFolder, settings: { shared_buffers: 'nonsense' } })
  await expect(wrong).rejects.toMatchObject({
    code: 'postgres-did-not-start',
    message: expect.stringContaining('shared_buffers'),
  })
})

function kept(server: RunningPostgres): RunningPostgres {
  opened.push(server)
  return server
}

async function rows(server: RunningPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.config)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** The server leads its own process group, so this is the whole of it at once. */
function killGroup(pid: number | null): void {
  if (pid === null) throw new Error('no server to kill')
  process.kill(-pid, 'SIGKILL')
  while (isRunning(pid)) spawnSync('sleep', ['0.02'])
}
