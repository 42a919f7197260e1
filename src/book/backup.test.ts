import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFiles } from '#platform/files.ts'
import { openKeys } from '#platform/keys.ts'
import { freshDatabase } from '#testing/database.ts'
import { cellA, joins, type SmallBook, smallBook } from '#testing/small-book.ts'
import { backup, restore } from './backup.ts'

let book: SmallBook
const folder = mkdtempSync(join(tmpdir(), 'dangbo-backup-'))
const target = join(folder, 'so.dangbo')
const files = openFiles(join(folder, 'from'))

beforeAll(async () => {
  book = await smallBook()
  await book.enter({ records: [joins(randomUUID(), cellA, '2023-03-01', 30, 'kín')] })
  await files.put(Buffer.from('bản quét'))
  await backup(book.db, book.journal.keys, files, target)
})
afterAll(async () => {
  await book.drop()
  rmSync(folder, { recursive: true, force: true })
})

const restoreFrom = async (source: string, keys = book.journal.keys) => {
  const { database, drop } = await freshDatabase()
  const restored = openFiles(join(folder, randomUUID()))
  try {
    const result = await restore(database.db, book.catalogue, keys, restored, source)
    return { result, files: await restored.list() }
  } finally {
    await drop()
  }
}

describe('a backup', () => {
  it('restores into an empty database, where the derived figures agree', async () => {
    const { result, files: hashes } = await restoreFrom(target)
    expect(result).toEqual({ books: ['small'], records: (await book.book()).head })
    expect(hashes).toHaveLength(1)
  })

  it('is refused where there are books already', async () => {
    await expect(restore(book.db, book.catalogue, book.journal.keys, files, target)).rejects.toThrow(
      'restore-needs-empty',
    )
  })

  it('is refused when it is cut short', async () => {
    const cut = join(folder, 'cut.dangbo')
    const bytes = readFileSync(target)
    writeFileSync(cut, bytes.subarray(0, bytes.length - 40))
    await expect(restoreFrom(cut)).rejects.toThrow('backup-damaged')
  })

  it('is refused under another master key', async () => {
    const other = await openKeys({ dataFolder: join(folder, 'other') })
    await expect(restoreFrom(target, other)).rejects.toThrow('backup-of-another-key')
  })
})
