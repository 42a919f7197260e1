import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '#app/catalogue.ts'
import type { Program } from '#app/program.ts'
import { loadSample } from '#app/samples.ts'
import { type BookInfo, bookNamed } from '#book/books.ts'
import type { Journal } from '#book/journal/append.ts'
import { fixedClock } from '#platform/clock.ts'
import { readEnv } from '#platform/env.ts'
import { openFiles } from '#platform/files.ts'
import { openKeys } from '#platform/keys.ts'
import { silentLog } from '#platform/log.ts'
import { type FreshDatabase, freshDatabase, preparedDatabase } from './database.ts'

/** The key under which a prepared sample is sealed: known, so that its clones can be read. */
const masterKey = Buffer.alloc(32, 7)

export interface SampleBook {
  program: Program
  book(): Promise<BookInfo>
  drop(): Promise<void>
}

/** A program of a test's own over a database it makes. `at` is the program's present. */
const programOver = async (
  at: string,
  make: (journalOn: (db: Journal['db']) => Journal) => Promise<FreshDatabase>,
): Promise<{ program: Program; drop(): Promise<void> }> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-test-'))
  const keys = await openKeys({ dataFolder, masterKey })
  const clock = fixedClock(at)
  const journalOn = (db: Journal['db']): Journal => ({ db, catalogue, keys, clock })
  const { database, drop } = await make(journalOn)
  const { db } = database
  const env = { ...readEnv({}), dataFolder, masterKey }
  const close = async () => {
    await drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const files = openFiles(dataFolder)
  return {
    program: { env, db, catalogue, keys, clock, files, log: silentLog, journal: journalOn(db), close },
    drop: close,
  }
}

const yearOfTheSamples = '2024-01-05T08:00:00+07:00'

/** A copy of a sample book of a test's own. */
export const sampleBook = async (name: string, at = yearOfTheSamples): Promise<SampleBook> => {
  const made = await programOver(at, (journalOn) =>
    preparedDatabase(name.replaceAll('-', '_'), async ({ db }) => {
      await loadSample({ db, journal: journalOn(db) }, name)
    }),
  )
  return { ...made, book: () => bookNamed(made.program.db, name) }
}

/** A program with no book yet. */
export const emptyProgram = (at = yearOfTheSamples): Promise<{ program: Program; drop(): Promise<void> }> =>
  programOver(at, () => freshDatabase())
