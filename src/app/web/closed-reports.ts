import { queryOptions } from '@tanstack/react-query'
import type { SessionAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { ReportAnswer } from '#kernel/report-answers.ts'
import { ask } from '#ui/api.ts'

interface Closing {
  id: string
  closedAt: string
  closedBy: string
  digest: string
}

export interface ClosedReport extends Closing {
  report: ReportAnswer
}

export type ClosedSummary = Closing &
  Pick<ReportAnswer, 'template' | 'title' | 'organisation' | 'period' | 'draftNumber'>

/** A number that would be another one today, and what made it so. */
export interface Drift {
  ref: string
  label: Label
  organisation: string
  period: { from: Day; to: Day }
  was: string
  now: string
  causes: { id: string; position: number; sentence: Label; effectiveOn: Day }[]
}

export const closedReports = queryOptions({
  queryKey: ['book', 'closed-reports'],
  queryFn: ({ signal }) => ask<ClosedSummary[]>('/reports/closed', {}, signal),
})

export const closedReport = (id: string) =>
  queryOptions({
    queryKey: ['book', 'closed-report', id],
    queryFn: ({ signal }) => ask<ClosedReport>(`/reports/closed/${encodeURIComponent(id)}`, {}, signal),
  })

export const driftOf = (id: string) =>
  queryOptions({
    queryKey: ['book', 'closed-report', id, 'drift'],
    queryFn: ({ signal }) => ask<Drift[]>(`/reports/closed/${encodeURIComponent(id)}/drift`, {}, signal),
  })

/** The office that writes the report, and whoever it writes for; the server judges again. */
export const mayClose = ({ roles }: SessionAnswer['account']): boolean =>
  roles.includes('standing-secretariat') || roles.includes('synthesis')
