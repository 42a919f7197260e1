import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import { digestOf } from '#book/journal/hash.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Report } from './compose/report.ts'

/** A report frozen ("chốt"): what it said, and where the journal stood. */
export interface ClosedReport {
  id: string
  closedAt: string
  closedBy: string
  /** Fingerprint of the record at the position the report was read at: the chain up to there. */
  journalHash: string
  /** Fingerprint of what the report said. */
  digest: string
  report: Report
}

export type ClosedSummary = Omit<ClosedReport, 'report'> &
  Pick<Report, 'template' | 'title' | 'organisation' | 'period' | 'known' | 'draftNumber'>

const noReport = refusal('report-not-found', {
  vi: 'Không tìm thấy báo cáo đã chốt này.',
  en: 'There is no closed report with this id.',
})
const slotsMissing = refusal('report-has-missing-figures', {
  vi: 'Chưa thể chốt: còn {count} số liệu chưa có. {refs}',
  en: 'It cannot be closed: {count} figures are missing. {refs}',
})

interface Row {
  id: string
  closed_at: string
  closed_by: string
  snapshot: Pick<ClosedReport, 'journalHash' | 'digest' | 'report'>
}

const columns = sql`id, closed_by, snapshot,
  to_char(closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as closed_at`

/**
 * Freezes a composed report. A later one of the same template, organisation and period is the next
 * draft. @throws Refused report-has-missing-figures unless `missingAllowed`
 */
export const closeReport = async (
  tx: Tx,
  book: BookInfo,
  report: Report,
  by: { actor: string; at: Date; missingAllowed?: boolean },
): Promise<ClosedReport> => {
  if (report.missing.length > 0 && !by.missingAllowed)
    throw new Refused([slotsMissing({ count: report.missing.length, refs: report.missing.join(', ') })])
  const drafted: Report = { ...report, draftNumber: await nextDraft(tx, book.id, report) }
  const closed: ClosedReport = {
    id: randomUUID(),
    closedAt: by.at.toISOString(),
    closedBy: by.actor,
    journalHash: await journalHashAt(tx, book.id, report.known),
    digest: digestOf(drafted),
    report: drafted,
  }
  const { journalHash, digest } = closed
  await sql`insert into report (book, id, template, organisation, period_from, period_to, settings, draft_number,
      closed_at, closed_by, known, snapshot)
    values (${book.id}, ${closed.id}, ${report.template}, ${report.organisation.id}, ${report.period.from},
      ${report.period.to}, ${JSON.stringify({ rounding: report.rounding })}, ${drafted.draftNumber},
      ${closed.closedAt}, ${closed.closedBy}, ${report.known},
      ${JSON.stringify({ journalHash, digest, report: drafted })})`.execute(tx)
  return closed
}

const nextDraft = async (
  tx: Tx,
  book: number,
  { template, organisation, period }: Report,
): Promise<number> => {
  // One at a time for the book: two closings at once must not share a number.
  await sql`select pg_advisory_xact_lock(hashtext('report-draft'), ${book})`.execute(tx)
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(draft_number), 0) + 1 as next from report
    where book = ${book} and template = ${template} and organisation = ${organisation.id}
      and period_from = ${period.from as Day} and period_to = ${period.to as Day}`.execute(tx)
  return rows[0]?.next ?? 1
}

const journalHashAt = async (tx: Tx, book: number, known: number): Promise<string> => {
  const { rows } = await sql<{ hash: string }>`
    select hash from record where book = ${book} and position = ${known}`.execute(tx)
  return rows[0]?.hash ?? ''
}

/** @throws Refused report-not-found */
export const closedReport = async (tx: Tx, book: number, id: string): Promise<ClosedReport> => {
  const { rows } = await sql<Row>`
    select ${columns} from report where book = ${book} and id::text = ${id} and closed_at is not null`.execute(
    tx,
  )
  if (!rows[0]) throw new Refused([noReport()])
  return fromRow(rows[0])
}

/** The latest first. */
export const closedReports = async (tx: Tx, book: number): Promise<ClosedSummary[]> => {
  const { rows } = await sql<Row>`select ${columns} from report
    where book = ${book} and closed_at is not null order by report.closed_at desc, id limit 200`.execute(tx)
  return rows.map((row) => {
    const { report, ...rest } = fromRow(row)
    const { template, title, organisation, period, known, draftNumber } = report
    return { ...rest, template, title, organisation, period, known, draftNumber }
  })
}

const fromRow = ({ id, closed_at, closed_by, snapshot }: Row): ClosedReport => ({
  id,
  closedAt: closed_at,
  closedBy: closed_by,
  ...snapshot,
})
