import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { type BookInfo, bookNamed, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { verifyJournal } from '#book/journal/verify.ts'
import { rebuild } from '#book/rebuild.ts'
import { asOwner, type Db, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { fixedClock } from '#platform/clock.ts'
import { openKeys } from '#platform/keys.ts'
import { connect, type Database } from '#platform/postgres/database.ts'
import { openHome } from '#platform/postgres/home.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { postmasterFile } from '#platform/postgres/postmaster-file.ts'
import { joinOrStartPostgres } from '#platform/postgres/start.ts'
import { smallArea } from './small-area.ts'
import { founded, root } from './small-book.ts'

export interface KillRound {
  /** Entries the program was told are in the book before it was killed. */
  acknowledged: number
  /** Of those, how many were not in the book afterwards. */
  lost: number
  /** Faults found in the journal, and figures or rows that a rebuild derived otherwise. */
  faults: number
  /** From the kill to the first answer of the reopened book. */
  reopenedMs: number
}

const name = 'killed'

/** The book that is appended to, as this process sees it. */
export const openKilledBook = async (
  db: Db,
  dataFolder: string,
): Promise<{ journal: Journal; book: BookInfo }> => {
  const journal: Journal = {
    db,
    catalogue: new Catalogue([smallArea], []),
    keys: await openKeys({ dataFolder }),
    clock: fixedClock('2024-06-30T08:00:00+07:00'),
  }
  return { journal, book: await bookNamed(db, name) }
}

/**
 * Each round starts a program with a database of its own, has it append entries, kills every process of
 * both at a random moment, opens the book again and looks for what the program had been told is in it.
 */
export const killRounds = async (options: {
  rounds: number
  acknowledged: number
  log?: (round: KillRound) => void
}): Promise<KillRound[]> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-killed-'))
  try {
    await opened(dataFolder, (database) => prepare(database, dataFolder))
    const rounds: KillRound[] = []
    for (let round = 0; round < options.rounds; round++) {
      const acknowledged = await appendUntilKilled(dataFolder, options.acknowledged)
      const killedAt = performance.now()
      const found = await opened(dataFolder, ({ db }) => whatIsThere(db, dataFolder, acknowledged, killedAt))
      rounds.push({ acknowledged: acknowledged.length, ...found })
      options.log?.({ acknowledged: acknowledged.length, ...found })
    }
    return rounds
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

const opened = async <T>(dataFolder: string, work: (database: Database) => Promise<T>): Promise<T> => {
  const server = await joinOrStartPostgres({ dataFolder })
  const database = connect(server.config)
  try {
    return await work(database)
  } finally {
    await database.close()
    await server.stop()
  }
}

const prepare = async (database: Database, dataFolder: string): Promise<void> => {
  await migrate(database)
  const { db } = database
  await makeBook(db, {
    name,
    title: name,
    root,
    superior: null,
    openedOn: '2022-01-01' as Day,
    isSample: true,
  })
  const { journal, book } = await openKilledBook(db, dataFolder)
  const records = [founded(root, 'Gốc', null, '2022-01-01')]
  await appendEntry(journal, theBook(book.id), entrySchema.parse({ id: randomUUID(), records }))
}

const appendUntilKilled = async (dataFolder: string, atLeast: number): Promise<string[]> => {
  const script = join(import.meta.dirname, 'appending-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  // What the program wrote before it was killed is still read to its end.
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === atLeast) void killSoon(child, dataFolder)
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  if (child.signalCode !== 'SIGKILL') throw new Error(`the program ended by itself (${child.exitCode})`)
  return acknowledged
}

const killSoon = async (child: ChildProcess, dataFolder: string): Promise<void> => {
  await sleep(Math.random() * 150)
  const server = postmasterFile(openHome(dataFolder))?.pid
  const parents = [child.pid, server].filter((pid) => pid !== undefined)
  for (const pid of [...parents, ...childrenOf(server)])
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // A connection's process that ended in between.
    }
}

/** The processes of the server's connections: each in a group of its own, so no group can be signalled. */
const childrenOf = (parent: number | undefined): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => parent !== undefined && ppid === parent)
    .map(([pid]) => pid ?? 0)

const whatIsThere = async (db: Db, dataFolder: string, acknowledged: readonly string[], killedAt: number) => {
  const { journal, book } = await openKilledBook(db, dataFolder)
  const { rows } = await sql<{ id: string }>`select id from entry where book = ${book.id}`.execute(db)
  const reopenedMs = Math.round(performance.now() - killedAt)
  const there = new Set(rows.map((row) => row.id))
  const verified = await asOwner(db, (tx) => verifyJournal(tx, book.id))
  const rebuilt = await rebuild(db, journal.catalogue, book.id, { verify: true })
  return {
    lost: acknowledged.filter((id) => !there.has(id)).length,
    faults: verified.faults.length + rebuilt.changed.length + rebuilt.rowsChanged,
    reopenedMs,
  }
}
