import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '#app/catalogue.ts'
import type { Program } from '#app/program.ts'
import { loadSample } from '#app/samples.ts'
import { type BookInfo, bookNamed } from '#book/books.ts'
import type { Journal } from '#book/journal/append.ts'
import { type Clock, fixedClock } from '#platform/clock.ts'
import { readEnv } from '#platform/env.ts'
import { openFiles } from '#platform/files.ts'
import { openKeys } from '#platform/keys.ts'
import { silentLog } from '#platform/log.ts'
import { preparedDatabase } from './database.ts'

/** The key under which the prepared sample is sealed: known, so that its clones can be read. */
const masterKey = Buffer.alloc(32, 7)

export interface SampleBook {
  program: Program
  book(): Promise<BookInfo>
  drop(): Promise<void>
}

/** A copy of a sample book of a test's own. `at` is the program's present. */
export const sampleBook = async (name: string, at = '2024-01-05T08:00:00+07:00'): Promise<SampleBook> => {
  const dataFolder = mkdtempSync(join(tmpdir(), `dangbo-${name}-`))
  const keys = await openKeys({ dataFolder, masterKey })
  const clock: Clock = fixedClock(at)
  const { database, drop } = await preparedDatabase(name.replaceAll('-', '_'), async ({ db }) => {
    await loadSample({ db, journal: { db, catalogue, keys, clock } }, name)
  })
  const { db } = database
  const journal: Journal = { db, catalogue, keys, clock }
  const env = { ...readEnv({}), dataFolder, masterKey }
  const files = openFiles(dataFolder)
  const close = async () => {
    await drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return {
    program: { env, db, catalogue, keys, clock, files, log: silentLog, journal, close },
    book: () => bookNamed(db, name),
    drop: close,
  }
}
