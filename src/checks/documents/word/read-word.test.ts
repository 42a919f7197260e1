import { expect, test } from 'vitest'
import { paragraph, run, table, wordFile, wordPart, wordParts, zipped } from '../given.ts'
import { readDocument } from '../read-document.ts'

const textOf = async (body: string, more: Record<string, string> = {}): Promise<string> =>
  (await readDocument('a.docx', wordFile(body, more))).text.trimEnd()

const inserted = (inside: string) => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`
const deleted = (inside: string) => `<w:del w:id="2" w:author="A">${inside}</w:del>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

test('runs that divide a number are one number', async () => {
  expect(await textOf(paragraph(run('Có 3.'), run('34', '<w:b/>'), run('8 đảng viên')))).toBe(
    'Có 3.348 đảng viên',
  )
})

test('tables are read row by row, also inside a cell', async () => {
  expect(await textOf(table(['Xã', 'Đảng viên'], ['A', '12']) + paragraph(run('Sau')))).toBe(
    'Xã\tĐảng viên\nA\t12\nSau',
  )
  const cell = `<w:tc>${paragraph(run('Một'))}${paragraph(run('hai'))}</w:tc>`
  expect(await textOf(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`)).toBe('Một hai\tMột hai')
  expect(await textOf(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`)).toBe('Một\nhai')
})

test('tracked changes are read as if accepted', async () => {
  const gone = deleted('<w:r><w:delText>99</w:delText></w:r>')
  const moved = `<w:moveFrom w:id="3">${run('88')}</w:moveFrom><w:moveTo w:id="4">${run('77')}</w:moveTo>`
  expect(await textOf(paragraph(run('Có '), gone, inserted(run('12')), run(' người '), moved))).toBe(
    'Có 12 người 77',
  )
  const joined = `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('Kết nạp ')}</w:p>`
  expect(await textOf(joined + paragraph(run('15 người')))).toBe('Kết nạp 15 người')
  const row = (text: string, mark = '') =>
    `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph(run(text))}</w:tc></w:tr>`
  expect(await textOf(`<w:tbl>${row('còn')}${row('bỏ', '<w:del w:id="6"/>')}</w:tbl>`)).toBe('còn')
})

test('the result of a field is read, its code is not, also when fields are nested', async () => {
  const nested = [
    field('begin'),
    code('IF '),
    field('begin'),
    code('PAGE'),
    field('separate'),
    run('5'),
    field('end'),
  ]
  expect(
    await textOf(paragraph(run('Tổng '), ...nested, field('separate'), run('12'), field('end'), run(' xã'))),
  ).toBe('Tổng 12 xã')
  expect(await textOf(paragraph(`<w:fldSimple w:instr="X">${run('3')}</w:fldSimple>`))).toBe('3')
})

test('tabs, breaks and hyphens are signs of the text; hidden text is not', async () => {
  const signs =
    '<w:r><w:t>24</w:t><w:noBreakHyphen/><w:t>QĐ</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'
  expect(await textOf(paragraph(signs, run('ẩn', '<w:vanish/>'), run('c', '<w:vanish w:val="0"/>')))).toBe(
    '24-QĐ\ta\nbc',
  )
})

test('a text box is read once, after its paragraph', async () => {
  const box = (inside: string) => `<w:txbxContent>${paragraph(run(inside))}</w:txbxContent>`
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('Hộp 7')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('Hộp 7')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`
  expect(await textOf(paragraph(run('Có 1'), both, run('2 xã')))).toBe('Có 12 xã\nHộp 7')
})

test('notes stand after the text, in the order they are cited, without their marks', async () => {
  const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${paragraph(run(text))}</w:${kind}>`
  const separator = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
  const text = await textOf(
    paragraph(run('Có 352'), mark('footnote', 2), run(' đơn'), mark('endnote', 1), mark('footnote', 1)),
    {
      footnotes: wordPart(
        'footnotes',
        separator + note('footnote', 1, 'Sau 9.') + note('footnote', 2, 'Trước 8.'),
      ),
      endnotes: wordPart('endnotes', note('endnote', 1, 'Cuối.')),
    },
  )
  expect(text.replace(/\n+/g, '\n')).toBe('Có 352 đơn\nTrước 8.\nSau 9.\nCuối.')
})

test('old fonts are undone by their names, capitals by the font for capitals', async () => {
  const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const body = paragraph(
    run('§¶ng bé', fonts('.VnTimeH')),
    run(' huyÖn cã 12 chi bé', fonts('.VnTime')),
    run(' và 3 đảng bộ', fonts('Times New Roman')),
    run(', ñöôïc khen', fonts('VNI-Times')),
  )
  expect(await textOf(body)).toBe('ĐẢNG BỘ huyện có 12 chi bộ và 3 đảng bộ, được khen')
})

test('old fonts are found through styles, and left alone where the text is Unicode', async () => {
  const styles = wordPart(
    'styles',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Normal"/></w:style>',
  )
  const based = `<w:p><w:pPr><w:pStyle w:val="Cu"/></w:pPr>${run('Céng hßa')}</w:p>`
  expect(
    await textOf(paragraph(run('ViÖt Nam')) + based + paragraph(run('Đảng viên là ai')), { styles }),
  ).toBe('Việt Nam\nCộng hòa\nĐảng viên là ai')
})

test('another prefix than w, and the strict edition, are the same document', async () => {
  const parts = wordParts(paragraph(run('Có 12 xã')))
  const xml = (parts['word/document.xml'] ?? '')
    .replaceAll('<w:', '<x:')
    .replaceAll('</w:', '</x:')
    .replace(
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
      'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    )
  const read = await readDocument('a', zipped({ ...parts, 'word/document.xml': xml }))
  expect(read.text.trim()).toBe('Có 12 xã')
})

test('letters taken apart are put together, also where runs part them', async () => {
  expect(await textOf(paragraph(run('Đa'), run('\u0309ng bo\u0323\u0302')))).toBe('Đảng bộ')
})
