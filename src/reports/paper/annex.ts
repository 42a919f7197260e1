import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { type Period, printDay } from '#kernel/calendar.ts'
import type { ReportOwed } from '#kernel/report-answers.ts'
import type { FormatPack, TextStyle } from '#kernel/rulebook.ts'
import type { Report } from '../compose/report.ts'
import type { TraceLine } from '../trace-lines.ts'
import { packed } from './docx.ts'
import { centred, pointTwips, run, twips } from './type-setting.ts'

const plain: TextStyle = { pt: 11, bold: false, italic: false, underline: false }
const bold: TextStyle = { ...plain, bold: true }

const columns: readonly { heading: string; widthMm: number; align: 'left' | 'center' | 'right' }[] = [
  { heading: 'TT', widthMm: 10, align: 'center' },
  { heading: 'Số in trong báo cáo', widthMm: 30, align: 'left' },
  { heading: 'Số liệu và cách tính', widthMm: 53, align: 'left' },
  { heading: 'Trước làm tròn', widthMm: 31, align: 'right' },
  { heading: 'Số căn cứ', widthMm: 13, align: 'right' },
  { heading: 'Căn cứ đầu danh mục, dấu kiểm', widthMm: 28, align: 'left' },
]

/** "Phụ lục căn cứ số liệu": goes with the report to whoever checks it, never with the issued copies. */
export const toAnnex = (
  report: Report,
  lines: readonly TraceLine[],
  format: FormatPack,
): Promise<Uint8Array> => {
  const { font } = format.page
  const period = `từ ${printDay(report.period.from)} đến ${printDay(report.period.to)}`
  return packed(report, format, [
    centred([run('PHỤ LỤC CĂN CỨ SỐ LIỆU', format.kindName, font)]),
    centred(
      [run(`${report.title.vi} - ${report.organisation.name}, ${period}`, format.abstract.style, font)],
      {
        after: pointTwips(3),
      },
    ),
    centred(
      [
        run(
          `Số liệu đến nội dung thứ ${report.known} của sổ; ${roundingInWords[report.rounding]}.`,
          { ...plain, italic: true },
          font,
        ),
      ],
      { after: pointTwips(8) },
    ),
    tableOf(lines, report, font),
    ...findingsOf(report, font),
  ])
}

const roundingInWords = {
  truncate: 'số lẻ cắt, không làm tròn lên',
  'half-up': 'số lẻ làm tròn theo số 5',
}

const tableOf = (lines: readonly TraceLine[], report: Report, font: string): Table =>
  new Table({
    columnWidths: columns.map((column) => twips(column.widthMm)),
    width: { size: columns.reduce((sum, one) => sum + twips(one.widthMm), 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) => cell([[heading]], index, font, bold)),
      }),
      ...lines.map((line, index) => rowOf(line, index + 1, whereItDiffers(line, report), font)),
    ],
  })

/** Of another organisation or other days than the report's own, a number says so. */
const whereItDiffers = ({ organisation, period }: TraceLine, report: Report): string[] => [
  ...(organisation === report.organisation.name ? [] : [organisation]),
  ...(period.from === report.period.from && period.to === report.period.to
    ? []
    : [`Từ ${printDay(period.from)} đến ${printDay(period.to)}`]),
]

const rowOf = (line: TraceLine, number: number, where: readonly string[], font: string): TableRow => {
  const more = line.papers - line.bases.length
  const papers = [...line.bases, ...(more > 0 ? [`và ${more} văn bản khác`] : [])]
  return new TableRow({
    cantSplit: true,
    children: [
      [[String(number)]],
      [[line.printed]],
      [
        line.label.vi,
        ...where,
        line.meaning.vi,
        ...(line.assigner ? [`Cấp giao: ${line.assigner}`] : []),
      ].map((one) => [one]),
      [[line.unrounded]],
      [[String(line.records)]],
      [...papers.map((one) => [one]), [line.fingerprint]],
    ].map((texts, index) => cell(texts, index, font, plain)),
  })
}

const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

const cell = (
  texts: readonly (readonly string[])[],
  index: number,
  font: string,
  style: TextStyle,
): TableCell => {
  const { widthMm = 0, align = 'left' } = columns[index] ?? {}
  const isDefinition = index === 2 && style === plain
  return new TableCell({
    width: { size: twips(widthMm), type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    borders: { top: single, bottom: single, left: single, right: single },
    children: texts.map(
      ([text = ''], line) =>
        new Paragraph({
          alignment:
            style === bold
              ? AlignmentType.CENTER
              : AlignmentType[align === 'left' ? 'LEFT' : align === 'right' ? 'RIGHT' : 'CENTER'],
          spacing: { before: 0, after: 0 },
          children: [
            run(text, isDefinition && line > 0 ? { ...plain, pt: 10 } : isDefinition ? bold : style, font),
          ],
        }),
    ),
  })
}

const findingsOf = (report: Report, font: string): Paragraph[] => {
  const { findings, missing, typed, owed = [] } = report
  const lines = [
    ...findings.map(
      (one) =>
        `${one.label.vi}: ${one.says.vi}${one.names.length > 0 ? ` (còn: ${one.names.join(', ')})` : ''}.`,
    ),
    ...(missing.length > 0 ? [`Số chỗ chưa có số liệu: ${missing.length}.`] : []),
    ...(typed > 0 ? [`Số gõ trong lời văn, chưa có căn cứ: ${typed}.`] : []),
  ]
  return [
    ...listed('Đối chiếu', lines, font),
    ...listed(
      'Nơi còn nợ số liệu',
      owed.map((one) => owedInWords(one, report.period)),
      font,
    ),
  ]
}

/** "Tổng giá trị sản xuất: chưa có số liệu; nơi ghi: Ủy ban nhân dân; lần ghi gần nhất 14/12/2023." */
const owedInWords = ({ why, figures, who, lastOn, period }: ReportOwed, own: Period): string => {
  const places = who.map(({ role, accounts }) => (accounts.length ? accounts.join(', ') : role.vi))
  const words = [
    `${[...new Set(figures.map((one) => one.vi))].join(', ')}${otherDays(period, own)}: ${whyInWords[why]}`,
    ...(places.length ? [`nơi ghi: ${places.join(' hoặc ')}`] : []),
    lastOn ? `lần ghi gần nhất ${printDay(lastOn)}` : 'chưa ghi lần nào',
  ]
  return `${words.join('; ')}.`
}

const otherDays = ({ from, to }: Period, own: Period): string =>
  from === own.from && to === own.to ? '' : ` (${printDay(from)}–${printDay(to)})`

const whyInWords: { readonly [why in ReportOwed['why']]: string } = {
  missing: 'chưa có số liệu',
  'no-target': 'chưa có chỉ tiêu được giao',
  'not-entered': 'trong kỳ chưa ghi lần nào',
}

const listed = (heading: string, lines: readonly string[], font: string): Paragraph[] =>
  lines.length === 0
    ? []
    : [
        new Paragraph({
          spacing: { before: pointTwips(10), after: pointTwips(3) },
          children: [run(heading, bold, font)],
        }),
        ...lines.map(
          (text) =>
            new Paragraph({
              spacing: { before: 0, after: pointTwips(2) },
              children: [run(`- ${text}`, plain, font)],
            }),
        ),
      ]
