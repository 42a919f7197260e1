import { AlignmentType, Document, type FileChild, type ISectionOptions, Packer, Paragraph } from 'docx'
import type { ReportInline, ReportNode } from '#kernel/report-answers.ts'
import type { FormatPack, TextStyle } from '#kernel/rulebook.ts'
import type { Report } from '../compose/report.ts'
import { unbroken } from '../compose/slots.ts'
import { withFixedDates } from './archive-dates.ts'
import { footOf, headOf, pageHeaders, titleOf } from './head-and-foot.ts'
import { bodyParagraph, pointTwips, run, twips } from './type-setting.ts'

/** The report as it is issued: nothing on it but what the format of Party papers allows. */
export const toDocx = (report: Report, format: FormatPack): Promise<Uint8Array> =>
  packed(report, format, [
    headOf(report, format),
    ...titleOf(report, format),
    ...report.nodes.flatMap((node) => childrenOf(node, format)),
    new Paragraph({ spacing: { before: 0, after: pointTwips(6) } }),
    footOf(report, format),
  ])

const runsOf = (text: readonly ReportInline[], style: TextStyle, font: string) =>
  text.map((one) => {
    if (one.type === 'slot') return run(unbroken(one.printed), style, font)
    if (one.type !== 'text') return run(one.text, style, font)
    return run(one.text, { ...style, bold: one.bold ?? style.bold, italic: one.italic ?? style.italic }, font)
  })

const headingStyle = (style: TextStyle, level: 1 | 2 | 3): TextStyle => ({
  ...style,
  bold: true,
  italic: level === 3,
})

const childrenOf = (node: ReportNode, format: FormatPack): FileChild[] => {
  const { font } = format.page
  const { style } = format.body
  switch (node.type) {
    case 'paragraph':
      return [bodyParagraph(runsOf(node.text, style, font), format)]
    case 'list':
      return node.items.map((item) =>
        bodyParagraph([run('- ', style, font), ...runsOf(item, style, font)], format),
      )
    case 'heading': {
      const runs = runsOf(node.text, headingStyle(style, node.level), font)
      return node.level === 1 ? [partHeading(runs)] : [bodyParagraph(runs, format, { keepNext: true })]
    }
  }
}

export const partHeading = (children: ReturnType<typeof run>[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: pointTwips(12), after: pointTwips(6) },
    keepNext: true,
    children,
  })

/** One section on the paper of the format, packed so that the same report gives the same bytes. */
export const packed = (
  report: Titled,
  format: FormatPack,
  children: FileChild[],
  orientation: Partial<ISectionOptions> = {},
): Promise<Uint8Array> => packedSections(report, format, [{ ...sectionOf(format, children), ...orientation }])

/** What a file is called inside. */
type Titled = Pick<Report, 'title' | 'organisation'>

/** A section begins on a new page, numbered from 1. */
export const sectionOf = (format: FormatPack, children: FileChild[]): ISectionOptions => {
  const { page, pageNumber } = format
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.widthMm), height: twips(page.heightMm) },
        margin: {
          top: twips(page.marginsMm.top),
          bottom: twips(page.marginsMm.bottom),
          left: twips(page.marginsMm.left),
          right: twips(page.marginsMm.right),
          header: twips(pageNumber.fromEdgeMm),
          footer: twips(pageNumber.fromEdgeMm),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: pageHeaders(format),
    children,
  }
}

/** Several sections in one file. */
export const packedSections = async (
  report: Titled,
  format: FormatPack,
  sections: ISectionOptions[],
): Promise<Uint8Array> => {
  const document = new Document({
    title: `${report.title.vi} - ${report.organisation.name}`,
    creator: report.organisation.name,
    styles: { default: { document: { run: { font: format.page.font, size: format.body.style.pt * 2 } } } },
    sections,
  })
  const bytes = await Packer.toBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreProperties(report) },
  ])
  return withFixedDates(bytes)
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

// The library would write the moment of printing here.
const coreProperties = (report: Titled): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(`${report.title.vi} - ${report.organisation.name}`)}</dc:title>` +
  `<dc:creator>${escaped(report.organisation.name)}</dc:creator></cp:coreProperties>`
