import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { FormatPack, TextStyle } from '#kernel/rulebook.ts'

// Word counts in twentieths of a point, and in half points for the size of letters.

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)
export const pointTwips = (pt: number): number => Math.round(pt * 20)

export const run = (text: string, style: TextStyle, font: string): TextRun =>
  new TextRun({
    text,
    font,
    size: style.pt * 2,
    bold: style.bold,
    italics: style.italic,
    ...(style.underline ? { underline: {} } : {}),
  })

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
}

/** A centred line of the head or the foot of a paper. */
export const centred = (
  children: ParagraphChild[],
  more: { before?: number; after?: number } = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: more.before ?? 0, after: more.after ?? 0 },
    children,
  })

/** A rule of this length in the middle of this width. */
export const rule = (widthMm: number, lengthMm: number, after = 0): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: twips((widthMm - lengthMm) / 2), right: twips((widthMm - lengthMm) / 2) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })

/** Two columns without lines, as the head and the foot of a Party paper stand. */
export const sideBySide = (
  left: Paragraph[],
  right: Paragraph[],
  widthsMm: readonly [number, number],
): Table => {
  const widths = widthsMm.map(twips)
  const cell = (children: Paragraph[], index: 0 | 1) =>
    new TableCell({
      children,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
    })
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })],
  })
}

/** A paragraph of the text: indented, justified, spaced as the format says. */
export const bodyParagraph = (
  children: ParagraphChild[],
  { body }: FormatPack,
  more: { keepNext?: boolean } = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(body.firstLineMm) },
    spacing: {
      before: 0,
      after: pointTwips(body.afterParagraphPt),
      line: pointTwips(body.lineSpacing.pt),
      lineRule: body.lineSpacing.rule === 'exact' ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
    },
    widowControl: true,
    keepNext: more.keepNext ?? false,
    children,
  })
