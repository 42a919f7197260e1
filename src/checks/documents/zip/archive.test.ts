import { deflateRawSync } from 'node:zlib'
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
