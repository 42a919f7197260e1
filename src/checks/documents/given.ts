import { strToU8, zipSync } from 'fflate'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const namespaces = `xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`

/** A run that says the text, with formatting where given. */
export const run = (text: string, format = ''): string =>
  `<w:r>${format ? `<w:rPr>${format}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of the runs given. */
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

/** A table of the texts given, row by row. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** A part of WordprocessingML with the root given. */
export const wordPart = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${inside}</w:${root}>`

/** The parts of a Word file with the body given; further parts by their name below "word", with their relation. */
export const wordParts = (body: string, more: Record<string, string> = {}): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${Object.keys(
    more,
  )
    .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`)
    .join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': wordPart('document', `<w:body>${body}<w:sectPr/></w:body>`),
  'word/_rels/document.xml.rels': `<Relationships xmlns="${relationships}">${Object.keys(more)
    .map((name, at) => `<Relationship Id="rId${at + 1}" Type="${types}/${name}" Target="${name}.xml"/>`)
    .join('')}</Relationships>`,
  ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [`word/${name}.xml`, xml])),
})

/** Packs parts into an archive. */
export const zipped = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

/** A Word file with the body given. */
export const wordFile = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipped(wordParts(body, more))

const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** A PDF whose pages hold the lines given, each at a place in points, with letters known by a table as Word writes it. */
export const pdfFile = (
  pages: readonly (readonly { text: string; x: number; y: number }[])[],
  trailer = '',
): Uint8Array => {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const codeOf = (letter: string) => hex(letters.indexOf(letter) + 1)
  const table = letters.map((letter) => `<${codeOf(letter)}> <${hex(letter.codePointAt(0) ?? 0)}>`)
  const toUnicode = `begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${table.length} beginbfchar\n${table.join('\n')}\nendbfchar\nendcmap`
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const contents = pages.map((lines) =>
    lines
      .map(({ text, x, y }) => `BT /F1 12 Tf ${x} ${y} Td <${[...text].map(codeOf).join('')}> Tj ET`)
      .join('\n'),
  )
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(toUnicode),
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
      stream(content),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
