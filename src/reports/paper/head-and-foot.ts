import { AlignmentType, Header, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import { printDayLong } from '#kernel/calendar.ts'
import type { PaperHead } from '#kernel/report-answers.ts'
import type { FormatPack } from '#kernel/rulebook.ts'
import type { Headed, Paper, Report } from '../compose/report.ts'
import { centred, pointTwips, rule, run, sideBySide } from './type-setting.ts'

const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** Room to write a number or a day by hand. */
const blank = '\u00a0'.repeat(6)

const holes = '{number}-{kind}/{body}'

/** "-QĐ/HU": what follows the number of a paper of this kind. */
export const numberTail = (
  { kind, kindSymbol, symbol }: Pick<Paper, 'kind' | 'kindSymbol' | 'symbol'>,
  format: FormatPack,
): string => `-${format.kindSymbols[kind] ?? kindSymbol ?? ''}/${symbol}`

export const numberLine = ({ paper }: Pick<Headed, 'paper'>, format: FormatPack): string =>
  format.numberLine.pattern.replace(holes, paper.number ?? `${blank}${numberTail(paper, format)}`)

const standings = { draft: 'DỰ THẢO', cancelled: 'ĐÃ HỦY' } as const

/** What a reader must know before taking the paper for one that holds; nothing on an issued one. */
export const standingLine = ({ standing }: Paper): string | null => (standing ? standings[standing] : null)

/** Before it is issued the month is that of the period's end and the day is left to be written. */
export const placeAndDay = ({ paper, period }: Headed, format: FormatPack): string => {
  const day = paper.issuedOn
    ? printDayLong(paper.issuedOn)
    : printDayLong(period.to).replace(/^ngày \d+/, `ngày${blank}`)
  return format.placeAndDay.pattern.replace('{place}', paper.place).replace('{day}', day)
}

/** The words of head and foot as they are printed, for a screen that shows the paper. */
export const printedHead = (report: Report, format: FormatPack): PaperHead => {
  const { paper } = report
  return {
    superior: paper.superiorBody && upper(paper.superiorBody),
    issuing: upper(paper.issuingBody),
    star: format.star.text,
    number: numberLine(report, format),
    title: format.title.text,
    placeAndDay: placeAndDay(report, format),
    kind: upper(paper.kind),
    abstract: paper.abstract,
    recipientsHeading: format.recipients.heading.text,
    recipients: [...paper.recipients, archiveLine(report, format)],
    authority: paper.authority,
    post: paper.post,
  }
}

export const archiveLine = ({ paper }: Pick<Headed, 'paper'>, format: FormatPack): string =>
  format.recipients.archive.replace('{office}', paper.office)

/** Left: who is above, who issues, the star and the number. Right: the title of the Party, place and day. */
export const headOf = (report: Headed, format: FormatPack): Table => {
  const { font, headerColumnsMm } = format.page
  const { paper } = report
  const standing = standingLine(paper)
  const left = [
    ...(paper.superiorBody ? [centred([run(upper(paper.superiorBody), format.superiorBody, font)])] : []),
    centred([run(upper(paper.issuingBody), format.issuingBody, font)]),
    centred([run(format.star.text, format.star.style, font)]),
    ...(paper.unnumbered ? [] : [centred([run(numberLine(report, format), format.numberLine.style, font)])]),
    ...(standing ? [centred([run(standing, { ...format.numberLine.style, bold: true }, font)])] : []),
  ]
  const right = [
    centred([run(format.title.text, format.title.style, font)]),
    ...(format.title.ruleBelow ? [rule(headerColumnsMm.right, titleLengthMm(format))] : []),
    centred([run(placeAndDay(report, format), format.placeAndDay.style, font)], { before: pointTwips(8) }),
  ]
  return sideBySide(left, right, [headerColumnsMm.left, headerColumnsMm.right])
}

/** The rule is as long as the title: its bold capitals of Times take 0,63 of their size on average. */
const titleLengthMm = ({ title }: FormatPack): number =>
  title.text.length * title.style.pt * 0.63 * (25.4 / 72)

/** Kind of paper and abstract, with what closes them. */
export const titleOf = ({ paper }: Pick<Headed, 'paper'>, format: FormatPack): Paragraph[] => {
  const { font, widthMm, marginsMm } = format.page
  const textWidth = widthMm - marginsMm.left - marginsMm.right
  const closing =
    format.abstract.closing === 'rule'
      ? rule(textWidth, 35, pointTwips(12))
      : centred([run('-----', format.abstract.style, font)], { after: pointTwips(10) })
  return [
    centred([run(upper(paper.kind), format.kindName, font)], { before: pointTwips(18) }),
    ...(paper.abstract
      ? [centred([run(paper.abstract, format.abstract.style, font)], { after: pointTwips(6) })]
      : []),
    closing,
  ]
}

/** Recipients on the left, who signs on the right with room for the signature. */
export const footOf = (report: Headed, format: FormatPack): Table => {
  const { font, headerColumnsMm } = format.page
  const { paper } = report
  const listed = [...paper.recipients, archiveLine(report, format)].map(
    (one) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { before: 0, after: 0 },
        indent: { left: 140, hanging: 140 },
        children: [run(`- ${one}`, format.recipients.list, font)],
      }),
  )
  const heading = new Paragraph({
    spacing: { before: 0, after: 0 },
    children: [run(format.recipients.heading.text, format.recipients.heading.style, font)],
  })
  const room = Array.from({ length: format.signature.linesForSigning }, () =>
    centred([run('', format.signature.name, font)]),
  )
  return sideBySide(
    paper.unnumbered ? [new Paragraph({})] : [heading, ...listed],
    [
      centred([run(paper.authority, format.signature.authority, font)]),
      centred([run(paper.post, format.signature.post, font)]),
      ...room,
    ],
    [headerColumnsMm.left, headerColumnsMm.right],
  )
}

/** The number of the page; the first page carries none. */
export const pageHeaders = ({ page, pageNumber }: FormatPack) => ({
  first: new Header({ children: [new Paragraph({})] }),
  default: new Header({
    children: [
      centred([new TextRun({ children: [PageNumber.CURRENT], font: page.font, size: pageNumber.pt * 2 })]),
    ],
  }),
})
