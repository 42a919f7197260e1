import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { Memory } from '#book/ledger/memory.ts'
import type { Tx } from '#book/session.ts'
import type { Label } from '#kernel/label.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { ReportAnswer } from '#kernel/report-answers.ts'
import { type FormatPack, formatPackOn } from '#kernel/rulebook.ts'
import { type ClosedReport, type ClosedSummary, closedReport, closedReports, closeReport } from './close.ts'
import { composeReport } from './compose/compose.ts'
import type { Report, ReportQuestion } from './compose/report.ts'
import { type Drift, driftOf } from './drift.ts'
import { toAnnex } from './paper/annex.ts'
import { toDocx } from './paper/docx.ts'
import { printedHead } from './paper/head-and-foot.ts'
import { toHtml } from './paper/html.ts'
import { toXlsx } from './paper/xlsx.ts'
import { type PaperDesk, paperDesk } from './papers/index.ts'
import { faultsAgainst } from './template/fits.ts'
import { shippedTemplates } from './template/load.ts'
import type { Template } from './template/template.ts'
import { traceLines } from './trace-lines.ts'

export type { ClosedReport, ClosedSummary } from './close.ts'
export type { Report } from './compose/report.ts'
export type { Drift } from './drift.ts'

interface TemplateSummary {
  id: string
  title: Label
  rounding: 'half-up' | 'truncate'
}

/** What a program does with reports. Every call runs inside the caller's transaction and sees what it sees. */
export interface ReportDesk {
  /** The papers that fall out of single records. */
  papers: PaperDesk
  list(): TemplateSummary[]
  /** @throws Refused unknown-template */
  compose(tx: Tx, book: BookInfo, question: ReportQuestion): Promise<Report>
  /** The issued text; with `annex` the "Phụ lục căn cứ số liệu" instead. */
  docx(tx: Tx, book: BookInfo, report: Report, options?: { annex?: boolean }): Promise<Uint8Array>
  html(report: Report): string
  /** The report with the printed words around it, as a screen shows it. */
  answer(report: Report): ReportAnswer
  xlsx(tx: Tx, book: BookInfo, report: Report): Promise<Uint8Array>
  /** @throws Refused report-has-missing-figures */
  close(
    tx: Tx,
    book: BookInfo,
    question: ReportQuestion,
    by: { actor: string; at: Date; missingAllowed?: boolean },
  ): Promise<ClosedReport>
  closed(tx: Tx, book: BookInfo): Promise<ClosedSummary[]>
  /** @throws Refused report-not-found */
  open(tx: Tx, book: BookInfo, id: string): Promise<ClosedReport>
  /** What changed since a report was closed. @throws Refused report-not-found */
  drift(tx: Tx, book: BookInfo, id: string): Promise<Drift[]>
}

const unknownTemplate = refusal('unknown-template', {
  vi: 'Không có mẫu báo cáo «{template}». Các mẫu hiện có: {names}.',
  en: 'There is no report template "{template}". Templates here: {names}.',
})

/** @throws Refused template-… when a template does not fit the figures there are */
export const reportDesk = (
  catalogue: Catalogue,
  templates: readonly Template[] = shippedTemplates(),
  memory?: Memory,
): ReportDesk => {
  for (const template of templates)
    for (const fault of faultsAgainst(template, catalogue)) throw fault.in(template.id)
  const named = (id: string): Template => {
    const found = templates.find((one) => one.id === id)
    if (found) return found
    throw new Refused([unknownTemplate({ template: id, names: templates.map((one) => one.id).join(', ') })])
  }
  const compose: ReportDesk['compose'] = (tx, book, { template, ...asked }) =>
    composeReport(tx, book, catalogue, named(template), asked, memory)
  return {
    papers: paperDesk(catalogue),
    list: () => templates.map(({ id, title, rounding }) => ({ id, title, rounding })),
    compose,
    docx: async (tx, book, report, options = {}) =>
      options.annex
        ? toAnnex(report, await traceLines(tx, book, catalogue, report), formatOf(report))
        : toDocx(report, formatOf(report)),
    html: (report) => toHtml(report, formatOf(report)),
    answer: (report) => ({ ...report, head: printedHead(report, formatOf(report)) }),
    xlsx: async (tx, book, report) => toXlsx(report, await traceLines(tx, book, catalogue, report)),
    close: async (tx, book, question, by) => closeReport(tx, book, await compose(tx, book, question), by),
    closed: (tx, book) => closedReports(tx, book.id),
    open: (tx, book, id) => closedReport(tx, book.id, id),
    drift: async (tx, book, id) => driftOf(tx, book, catalogue, (await closedReport(tx, book.id, id)).report),
  }
}

/** A closed report keeps the format of its day whatever is in force when it is printed. */
const formatOf = ({ paper, period }: Report): FormatPack => formatPackOn(paper.issuedOn ?? period.to)
