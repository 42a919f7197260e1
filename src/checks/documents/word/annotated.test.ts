import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { paragraph, run, table, wordFile, wordPart } from '../given.ts'
import { readDocument } from '../read-document.ts'
import { tokensOf } from '../xml/tokens.ts'
import { annotated } from './annotated.ts'
import type { Remark } from './comments-part.ts'

const note = wordPart('footnotes', `<w:footnote w:id="1">${paragraph(run('Chú thích 8.'))}</w:footnote>`)
const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('Hộp 7'))}</w:txbxContent></w:pict></w:r>`
const formula = '<m:oMath><m:r><m:t>3/4</m:t></m:r></m:oMath>'
const body =
  paragraph(run('Toàn huyện có 3.'), run('34', '<w:b/>'), run('8 đảng viên &amp; 102 đơn'), formula) +
  paragraph(
    '<w:r w:rsidR="00AA"><w:rPr><w:i/></w:rPr><w:t>Nam</w:t><w:tab/><w:t xml:space="preserve"> 14 nữ</w:t><w:footnoteReference w:id="1"/></w:r>',
    box,
    `<w:ins w:id="9" w:author="A">${run('thêm 61')}</w:ins>`,
    run('§¶ng bé', '<w:rFonts w:ascii=".VnTime"/>'),
    run('ho', '<w:rFonts w:ascii="VNI-Times"/>'),
    run('øa', '<w:rFonts w:ascii="VNI-Times"/>'),
  ) +
  table(['Xã', '12'], ['Buôn', '25'])
const file = wordFile(body, { footnotes: note })
const { text } = await readDocument('a.docx', file)

const on = (found: string): Remark => {
  const start = text.indexOf(found)
  return { start, end: start + found.length, text: `Xem lại «${found}» <&>`, author: 'Tổ tổng hợp' }
}
const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** What stands between the marks of each comment, as plain text of the XML. */
const commented = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>([\s\S]*?)<w:commentRangeEnd w:id="\1"\/>/g)].map(
      ([, id = '', inside = '']) => [id, inside.replace(/<w:tab\/>/g, '\t').replace(/<[^>]*>/g, '')],
    ),
  )

test('each remark encloses exactly the words it speaks of', () => {
  const words = ['3.348', '102', 'Nam\t 14', '61', '12', 'thêm']
  const xml = parts(annotated(file, words.map(on)))['word/document.xml'] ?? ''
  expect(commented(xml)).toEqual(Object.fromEntries(words.map((word, at) => [String(at), word])))
})

test('a divided run keeps its formatting in both halves', () => {
  const xml = parts(annotated(file, [on('14')]))['word/document.xml'] ?? ''
  expect(xml).toContain('<w:r w:rsidR="00AA"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">14</w:t></w:r>')
  expect(xml).toContain('<w:r w:rsidR="00AA"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> nữ</w:t>')
})

test('comments there are stay, and numbers do not collide', async () => {
  const old = '<w:comment w:id="41" w:author="B"><w:p><w:r><w:t>Cũ</w:t></w:r></w:p></w:comment>'
  const marks = [
    '<w:commentRangeStart w:id="41"/>',
    '<w:commentRangeEnd w:id="41"/><w:r><w:commentReference w:id="41"/></w:r>',
  ]
  const given = wordFile(paragraph(marks[0] ?? '', run('Có 12 xã'), marks[1] ?? ''), {
    comments: wordPart('comments', old),
  })
  const said = (await readDocument('a', given)).text
  const start = said.indexOf('12')
  const twice = annotated(annotated(given, [{ start, end: start + 2, text: 'Mới', author: 'C' }]), [
    { start, end: start + 2, text: 'Mới nữa', author: 'C' },
  ])
  const comments = parts(twice)['word/comments.xml'] ?? ''
  expect([...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
    '41',
    '42',
    '43',
  ])
  expect(comments).toContain(old)
  expect((await readDocument('a', twice)).text).toBe(said)
})

test('everything else in the file stays as it was', () => {
  const [before, after] = [parts(file), parts(annotated(file, [on('3.348')]))]
  const changed = Object.keys(after).filter((name) => after[name] !== before[name])
  expect(changed.sort()).toEqual(
    ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'].sort(),
  )
  expect(annotated(file, [])).toBe(file)
})

test('wherever remarks fall, the text is the same, the parts are well formed and each remark has its marks', async () => {
  const place = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 8 }), async (places) => {
      const remarks = places.map(([start, length]) => ({
        start,
        end: Math.min(text.length, start + length),
        text: 'Góp ý\ndòng hai \u0001',
        author: 'A',
      }))
      const out = annotated(file, remarks)
      expect((await readDocument('a', out)).text).toBe(text)
      const xml = parts(out)['word/document.xml'] ?? ''
      for (const part of Object.values(parts(out))) expect([...tokensOf(part)].length).toBeGreaterThan(0)
      for (const [id] of remarks.entries())
        for (const mark of ['RangeStart', 'RangeEnd', 'Reference'])
          expect(xml.split(`<w:comment${mark} w:id="${id}"/>`)).toHaveLength(2)
    }),
    { numRuns: 150 },
  )
})

test('only a Word file takes remarks', () => {
  expect(() => annotated(Buffer.from('Có 12 xã'), [])).toThrow('document-not-annotated')
})

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

test.skipIf(!soffice)(
  'a word processor opens it with the comments in their places',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'dangbo-remarks-'))
    try {
      writeFileSync(join(folder, 'remarks.docx'), annotated(file, [on('3.348'), on('14'), on('25')]))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const asked = [
        profile,
        '--headless',
        '--convert-to',
        'fodt',
        '--outdir',
        folder,
        join(folder, 'remarks.docx'),
      ]
      execFileSync(soffice ?? '', asked, { stdio: 'ignore', timeout: 50_000 })
      const opened = readFileSync(join(folder, 'remarks.fodt'), 'utf8')
      const comments = [...opened.matchAll(/<office:annotation [\s\S]*?<\/office:annotation>/g)]
      expect(comments).toHaveLength(3)
      expect(opened).toContain('Xem lại «3.348» &lt;&amp;&gt;')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
