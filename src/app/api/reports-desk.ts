import type { ReportAnswer } from '#kernel/answers.ts'
import type { Period } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { BookInfo } from '#book/books.ts'
import type { Tx } from '#book/session.ts'

export interface ReportQuestion {
  template: string
  organisation?: string
  period: Period
  known: number
}

/** What the API asks of the reports: which there are, one composed, one written out. */
export interface ReportsDesk {
  templates(): { id: string; title: Label; period: Period | null }[]
  /** @throws Refused unknown-template */
  compose(tx: Tx, book: BookInfo, question: ReportQuestion): Promise<ReportAnswer>
  docx(report: ReportAnswer): Promise<Uint8Array>
  html(report: ReportAnswer): Promise<string>
}
