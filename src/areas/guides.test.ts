import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { bookById, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Area } from '#kernel/area.ts'
import { day } from '#kernel/calendar.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { openKeys } from '#platform/keys.ts'
import { packageRoot } from '#platform/package-root.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { freshDatabase } from '#testing/database.ts'
import { idOf } from '#testing/kinds.ts'
import { areas } from './index.ts'

// The code of the guides is written out as the files it names, compiled, and entered into a real book:
// a guide that no longer fits the program fails here.

const guides = ['add-an-area', 'add-a-figure', 'add-a-kind']

/** Every block that begins with the path of its file; blocks of one file follow one another. */
const filesOfGuides = (): Map<string, string> => {
  const files = new Map<string, string>()
  for (const guide of guides) {
    const text = readFileSync(join(packageRoot(), 'docs/guides', `${guide}.md`), 'utf8')
    for (const [, path = '', code = ''] of text.matchAll(/^```ts\n\/\/ (src\/\S+)\n([\s\S]*?)^```$/gm))
      files.set(path, `${files.get(path) ?? ''}${code}\n`)
  }
  return files
}

mkdirSync(join(packageRoot(), 'dist'), { recursive: true })
const folder = mkdtempSync(join(packageRoot(), 'dist/guides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = [...filesOfGuides()].map(([path, code]) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  return file
})
const load = (name: string) => import(pathToFileURL(join(folder, 'src/areas/sports', name)).href)

// The guide's own tests run as part of this file.
await load('sports.test.ts')

const sportsBook = async (sports: Area) => {
  const { database, drop } = await freshDatabase()
  const { db } = database
  const catalogue = new Catalogue([...areas, sports], sharedRegisters)
  const keys = await openKeys({ dataFolder: folder })
  const journal: Journal = { db, catalogue, keys, clock: fixedClock('2024-06-30T08:00:00+07:00') }
  const root = idOf('huyện')
  const { id } = await makeBook(db, {
    name: 'guides',
    title: 'guides',
    root,
    superior: null,
    openedOn: day('2022-12-31'),
    isSample: true,
  })
  const actor = theBook(id, 'tester')
  const enter = async (kind: string, on: string, body: object): Promise<string[]> => {
    const record = { id: randomUUID(), kind, organisation: root, decidedOn: on, body: { ...body } }
    try {
      await appendEntry(journal, actor, entrySchema.parse({ id: randomUUID(), records: [record] }))
      return []
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map((one) => one.code)
      throw error
    }
  }
  const values = async (ids: readonly string[]) => {
    const info = await bookById(db, id)
    const period = { from: day('2023-01-01'), to: day('2023-12-31') }
    return inBook(db, actor, async (tx) =>
      (
        await new Ledger(tx, info, catalogue).values(
          ids.map((figure) => ({ figure })),
          { period },
        )
      ).map(({ value }) => (value ? toJson(value) : null)),
    )
  }
  return { root, enter, values, drop }
}

describe('The guides', () => {
  test('give code that compiles as it stands', () => {
    const { config } = ts.readConfigFile(join(packageRoot(), 'tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, include: [], files: [] },
      ts.sys,
      packageRoot(),
    )
    const program = ts.createProgram(written, options)
    const faults = written.flatMap((file) => {
      const source = program.getSourceFile(file)
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    })
    expect(faults.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))).toEqual([])
  })

  test('give an area that works in a book', async () => {
    const { sports }: { sports: Area } = await load('index.ts')
    const { root, enter, values, drop } = await sportsBook(sports)
    try {
      const ground = idOf('sân')
      const tree = { organisation: root, name: 'Huyện', kind: 'district-body', sector: 'commune', serves: [] }
      expect(await enter('organisation.brought-forward', '2022-12-31', tree)).toEqual([])
      expect(await enter('sports-ground.opened', '2023-03-26', { ground, name: 'Sân buôn' })).toEqual([])
      for (const [on, attended] of [
        ['2023-05-19', 120],
        ['2023-09-02', 81],
      ] as const)
        expect(await enter('sports-day.held', on, { ground, attended })).toEqual([])
      expect(await enter('sports-day.held', '2023-01-10', { ground, attended: 5 })).toEqual([
        'sports-ground-not-in-use',
      ])
      expect(await values(sports.figures.map((one) => one.id))).toEqual([2, 201, 1, 1, 100.5])
      const [check] = sports.checks
      expect(check?.judge({ days: { n: 2n, d: 1n }, attended: { n: 0n, d: 1n } }).holds).toBe(false)
    } finally {
      await drop()
    }
  })
})
