import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFiles } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'dangbo-files-'))
const files = openFiles(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('keeps bytes under their hash, once, and leaves no temporary file', async () => {
  expect(await files.list()).toEqual([])
  const [first, second] = await Promise.all([
    files.put(Buffer.from('biên bản')),
    files.put(Buffer.from('biên bản')),
  ])
  expect(first).toEqual(second)
  expect(first.size).toBe(11)
  expect(await files.has(first.hash)).toBe(true)
  expect((await files.get(first.hash))?.toString()).toBe('biên bản')
  expect(await files.list()).toEqual([first.hash])
  expect(readdirSync(join(folder, 'files', first.hash.slice(0, 2)))).toEqual([first.hash])
})

test('says what is absent, and refuses a hash that could lead out of the store', async () => {
  expect(await files.get('0'.repeat(64))).toBeNull()
  expect(await files.has('0'.repeat(64))).toBe(false)
  await expect(files.get('../../etc/passwd')).rejects.toThrow(RangeError)
})

test('does not hand out bytes that changed on disk', async () => {
  const { hash } = await files.put(Buffer.from('quyết định'))
  writeFileSync(join(folder, 'files', hash.slice(0, 2), hash), 'quyết định khác')
  await expect(files.get(hash)).rejects.toThrow('damaged')
})
