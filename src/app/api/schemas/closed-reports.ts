import type { ClosedReport, ClosedSummary, Drift } from '#reports/index.ts'
import { reportAnswer } from './reports.ts'
import { label, named, period, z } from './words.ts'

const closing = {
  id: z.string(),
  closedAt: z.string(),
  closedBy: z.string(),
  journalHash: z.string(),
  digest: z.string(),
}

export const closedSummary: z.ZodType<ClosedSummary> = z
  .object({
    ...closing,
    template: z.string(),
    title: label,
    organisation: named,
    period,
    known: z.int(),
    draftNumber: z.int(),
  })
  .openapi('ClosedReportSummary')

export type ClosedAnswer = Omit<ClosedReport, 'report'> & { report: z.output<typeof reportAnswer> }
export const closedAnswer: z.ZodType<ClosedAnswer> = z
  .object({ ...closing, report: reportAnswer })
  .openapi('ClosedReport')

export const driftAnswer: z.ZodType<Drift> = z
  .object({
    ref: z.string(),
    label,
    organisation: z.string(),
    period,
    was: z.string(),
    wasValue: z.number().nullable(),
    now: z.string(),
    nowValue: z.number().nullable(),
    causes: z.array(
      z.object({
        id: z.string(),
        position: z.int(),
        sentence: label,
        effectiveOn: period.shape.from,
        recordedAt: z.string(),
        enteredBy: z.string(),
      }),
    ),
  })
  .openapi('Drift')
