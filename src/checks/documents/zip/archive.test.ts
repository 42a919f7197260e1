import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { paragraph, run, wordFile, wordParts, zipped } from '../given.ts'
import { readDocument } from '../read-document.ts'
import { rewritten } from './rewritten.ts'

const growing = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 'A')

test('a part that unpacks a thousand times over is stopped while it unpacks', async () => {
  const bomb = zipped({ ...wordParts(''), 'word/document.xml': growing(300) })
  expect(bomb.length).toBeLessThan(1_000_000)
  const before = process.memoryUsage().rss
  await expect(readDocument('a.docx', bomb)).rejects.toThrow('document-inflates-too-far')
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

test('the size the directory claims is not believed', async () => {
  const bomb = Buffer.from(zipped({ ...wordParts(''), 'word/document.xml': growing(50) }))
  const directory = bomb.lastIndexOf(Buffer.from('word/document.xml'))
  bomb.writeUInt32LE(100, directory - 46 + 24)
  await expect(readDocument('a.docx', bomb)).rejects.toThrow('document-inflates-too-far')
})

test('a part whose bytes are not those that were packed is refused', async () => {
  const parts = wordParts(paragraph(run('Có 12 xã')))
  const stored = Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), {
      level: 0,
    }),
  )
  expect((await readDocument('a.docx', stored)).text.trim()).toBe('Có 12 xã')
  stored[stored.indexOf('12 xã')] = 0x37
  await expect(readDocument('a.docx', stored)).rejects.toThrow('document-broken')
})

test('parts that are only copied are not unpacked', async () => {
  const file = zipped({ ...wordParts(paragraph(run('Có 12 xã'))), 'word/media/a.bmp': growing(50) })
  expect((await readDocument('a.docx', file)).text.trim()).toBe('Có 12 xã')
})

test('a rewritten archive keeps the packed bytes of every other part', () => {
  const file = wordFile(paragraph(run('Có 12 xã')))
  const styles = Buffer.from('<a/>')
  const out = Buffer.from(rewritten(file, new Map([['word/styles.xml', styles]])))
  const packed = deflateRawSync(Buffer.from(wordParts('')['_rels/.rels'] ?? ''))
  expect(out.includes('word/styles.xml')).toBe(true)
  expect(Buffer.from(file).includes(packed.subarray(0, 20))).toBe(out.includes(packed.subarray(0, 20)))
  expect(rewritten(out, new Map())).toEqual(out)
})
