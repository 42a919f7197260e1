import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refused } from '#kernel/refusal.ts'
import { paragraph, pdfFile, run, table, wordFile, wordPart, wordParts, zipped } from './given.ts'
import { readDocument } from './read-document.ts'

const read = (bytes: Uint8Array, name = 'báo cáo') => readDocument(name, bytes)
const bytesOf = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['document-image', bytesOf('\x89PNG\r\n\x1a\n....')],
  ['document-image', bytesOf('\xff\xd8\xff\xe0....JFIF')],
  ['document-old-office', bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}W\0o\0r\0d\0`)],
  [
    'document-encrypted',
    bytesOf(`\xd0\xcf\x11\xe0${'\0'.repeat(500)}${[...'EncryptedPackage'].join('\0')}\0`),
  ],
  ['document-not-word', zipped({ 'a.txt': 'Có 12 xã' })],
  [
    'document-not-word',
    zipped({ '[Content_Types].xml': '<Types ContentType="spreadsheetml"/>', 'xl/workbook.xml': '<a/>' }),
  ],
  ['document-scanned', zipped({ ...wordParts('<w:p/>'), 'word/media/image1.png': 'x' })],
  ['document-other-format', bytesOf('<?xml version="1.0"?><svg><text>12</text></svg>')],
  ['document-not-word', bytesOf('Rar!\x1a\x07\0')],
  ['document-other-format', bytesOf('{\\rtf1\\ansi C\\u243 ?}')],
  ['document-other-format', bytesOf('\0\x01\x02\x03'.repeat(100))],
  ['document-broken', wordFile(paragraph(run('Có 12 xã'))).slice(0, 900)],
  ['document-broken', zipped({ ...wordParts(''), 'word/document.xml': wordPart('document', '<w:p>') })],
  [
    'document-broken',
    zipped({
      ...wordParts(''),
      'word/document.xml': wordPart('document', '').replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'),
    }),
  ],
  ['document-empty', wordFile(paragraph(run('  ')))],
  ['document-empty', bytesOf('')],
  ['document-empty', bytesOf('<html><body><script>12</script></body></html>')],
  ['document-too-large', new Uint8Array(20 * 1024 * 1024 + 1).fill(65)],
])('%s is told by name and in Vietnamese', async (code, bytes) => {
  const error = await read(bytes).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Refused)
  const [refused] = (error as Refused).refusals
  expect(refused?.code).toBe(code)
  expect(refused?.message.vi).toContain('«báo cáo»')
})

test('content is believed before the name', async () => {
  expect((await read(wordFile(paragraph(run('Có 12 xã'))), 'a.txt')).format).toBe('docx')
  expect((await read(pdfFile([[{ text: 'Có 12 xã', x: 9, y: 9 }]]), 'a.docx')).format).toBe('pdf')
  expect((await read(Buffer.from('<!DOCTYPE html><p>Có 12 xã</p>'), 'a.txt')).text).toBe('Có 12 xã')
  const xhtml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><p>Có 12 xã</p>'
  expect((await read(Buffer.from(xhtml))).text).toBe('Có 12 xã')
  expect((await read(Buffer.from('<p>Có 12 xã</p>'), 'a.html')).text).toBe('Có 12 xã')
  expect((await read(Buffer.from('# Có 12 xã'), 'a.md')).format).toBe('md')
})

test('20 MB of text is read in reasonable time', async () => {
  const line = 'Năm 2023, Đảng bộ huyện có 3.348 đảng viên, sinh hoạt tại 46 tổ chức cơ sở đảng.\n'
  const bytes = Buffer.from(line.repeat(Math.floor((20 * 1024 * 1024) / Buffer.byteLength(line))))
  const started = performance.now()
  const { text } = await read(bytes)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(text.length).toBeGreaterThan(15_000_000)
})

const seeds = [
  wordFile(paragraph(run('Có 12 xã, '), run('3.348 đảng viên')) + table(['a', 'b'])),
  pdfFile([[{ text: 'Có 12 xã', x: 60, y: 700 }]]),
  Buffer.from('<html><table><tr><td>Có &aacute; 12</td></tr></table></html>'),
  Buffer.from('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'latin1'),
]

/** A file cut off, or with bytes overwritten. */
const damaged = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 20 }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([seed, changes, kept]) => {
    const bytes = Uint8Array.from(seed)
    for (const [at, value] of changes) bytes[at % bytes.length] = value
    return kept === null ? bytes : bytes.slice(0, Math.floor(kept * bytes.length))
  })

const onlyRefuses = async (bytes: Uint8Array) => {
  try {
    const { text } = await read(bytes)
    expect(text).toBe(text.normalize('NFC'))
  } catch (error) {
    expect(error).toBeInstanceOf(Refused)
  }
}

test('damaged files are read or refused, never anything else', async () => {
  await fc.assert(fc.asyncProperty(damaged, onlyRefuses), { numRuns: 400 })
}, 60_000)

test('random bytes are read or refused, never anything else', async () => {
  const signs = fc.constantFrom(
    '',
    'PK\x03\x04',
    '%PDF-1.7\n',
    '\xd0\xcf\x11\xe0',
    '<html>',
    '\xff\xfe',
    '\xfe\xff',
    '\x89PNG',
  )
  await fc.assert(
    fc.asyncProperty(signs, fc.uint8Array({ maxLength: 3000 }), (sign, rest) =>
      onlyRefuses(Buffer.concat([bytesOf(sign), rest])),
    ),
    { numRuns: 400 },
  )
}, 60_000)
