import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ISectionOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { type FormatPack, formatPackOn, type TextStyle } from '#kernel/rulebook.ts'
import { packedSections, partHeading, sectionOf } from '../paper/docx.ts'
import { footOf, headOf, titleOf } from '../paper/head-and-foot.ts'
import { bodyParagraph, centred, pointTwips, run, twips } from '../paper/type-setting.ts'
import type { ComposedPaper, PaperInline, PaperNode } from './paper.ts'

const formatOf = ({ day }: ComposedPaper): FormatPack => formatPackOn(day)

/** One paper as it is issued, or several in one file, each on a page of its own. */
export const papersDocx = (papers: readonly [ComposedPaper, ...ComposedPaper[]]): Promise<Uint8Array> =>
  packedSections(papers[0], formatOf(papers[0]), papers.map(section))

const section = (paper: ComposedPaper): ISectionOptions => {
  const format = formatOf(paper)
  const headed = { paper: paper.paper, period: { to: paper.day } }
  return sectionOf(format, [
    headOf(headed, format),
    ...titleOf(headed, format),
    ...paper.nodes.flatMap((node) => childrenOf(node, format, paper.paper.kind)),
    new Paragraph({ spacing: { before: 0, after: pointTwips(6) } }),
    footOf(headed, format),
  ])
}

const runsOf = (text: readonly PaperInline[], style: TextStyle, font: string) =>
  text.map((one) =>
    run(one.text, { ...style, bold: one.bold ?? style.bold, italic: one.italic ?? style.italic }, font),
  )

const childrenOf = (node: PaperNode, format: FormatPack, kind: string): FileChild[] => {
  const { font } = format.page
  const { style } = format.body
  switch (node.type) {
    case 'paragraph':
      return [bodyParagraph(runsOf(node.text, style, font), format)]
    case 'addressed':
      return [centred(runsOf(addressed(node.text, format, kind), style, font), { after: pointTwips(8) })]
    case 'list':
      return node.items.map((item) =>
        bodyParagraph([run('- ', style, font), ...runsOf(item, style, font)], format),
      )
    case 'grounds':
      return groundLines(node.items, format).map((item) =>
        bodyParagraph(runsOf(item, format.grounds.style, font), format),
      )
    case 'heading': {
      const bold = runsOf(node.text, { ...style, bold: true, italic: node.level === 3 }, font)
      return node.level === 1 ? [partHeading(bold)] : [bodyParagraph(bold, format, { keepNext: true })]
    }
    case 'table':
      return [tableOf(node, format)]
  }
}

/** "Kính gửi: …", or the word the format has for this kind of paper. */
export const addressed = (text: PaperInline[], format: FormatPack, kind: string): PaperInline[] => [
  { text: `${format.addressed.byKind[kind] ?? format.addressed.default}: ` },
  ...text,
]

/** The grounds a paper rests on, each with the marks its format sets around it. */
export const groundLines = (items: readonly PaperInline[][], { grounds }: FormatPack): PaperInline[][] =>
  items.map((item, index) => [
    { text: grounds.lineStart },
    ...item,
    { text: index === items.length - 1 ? grounds.lastEnd : grounds.lineEnd },
  ])

const ruled = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = {
  top: ruled,
  bottom: ruled,
  left: ruled,
  right: ruled,
  insideHorizontal: ruled,
  insideVertical: ruled,
}

const tableOf = (
  { header, rows, widths }: Extract<PaperNode, { type: 'table' }>,
  format: FormatPack,
): Table => {
  const { font, widthMm, marginsMm } = format.page
  const whole = twips(widthMm - marginsMm.left - marginsMm.right)
  const shares = widths.reduce((sum, one) => sum + one, 0)
  const columns = widths.map((one) => Math.floor((whole * one) / shares))
  const style = { ...format.body.style, pt: 12 }
  const cell = (text: PaperInline[], column: number, isHead: boolean) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: isHead || column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 0, after: 0 },
          children: runsOf(text, { ...style, bold: isHead }, font),
        }),
      ],
    })
  const row = (cells: PaperInline[][], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((text, column) => cell(text, column, isHead)),
    })
  return new Table({
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  })
}
