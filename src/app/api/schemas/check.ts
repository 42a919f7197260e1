import type { BookMatch, CheckAnswer, CheckNote, Finding, SaidClaim } from '#kernel/check-answers.ts'
import { named, period, z } from './words.ts'

const place = { start: z.int(), end: z.int(), text: z.string() }

const claim: z.ZodType<SaidClaim> = z.object({
  ...place,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  kind: z.string(),
  hedge: z.string().exactOptional(),
})

const finding: z.ZodType<Finding> = z.object({
  ...place,
  relation: z.enum([
    'ratio-percent',
    'plan-percent',
    'change-percent',
    'parts-total',
    'partial-list',
    'difference',
    'product',
    'balance',
    'same-quantity',
  ]),
  numbers: z.array(z.number()),
  whole: z.number().exactOptional(),
  stated: z.number(),
  expected: z.number().nullable(),
  verdict: z.enum(['ok', 'truncated', 'rounding', 'inconsistent']),
  message: z.string(),
  english: z.string(),
  unit: z.string().exactOptional(),
  implied: z.array(z.number()).exactOptional(),
  correction: z.number().exactOptional(),
})

const note: z.ZodType<CheckNote> = z.object({
  ...place,
  note: z.enum(['stale-year', 'body-not-in-being', 'mixed-units', 'as-last-year']),
  message: z.string(),
  english: z.string(),
})

const wholeFigure = z.object({
  id: z.string(),
  label: z.string(),
  english: z.string(),
  printed: z.string(),
  records: z.int(),
})

const bookMatch: z.ZodType<BookMatch> = z.object({
  claim: z.int(),
  figure: z
    .object({
      id: z.string(),
      label: z.string(),
      english: z.string(),
      period,
      organisation: named,
      printed: z.string(),
      value: z.number().nullable(),
      records: z.int(),
      whole: wholeFigure.exactOptional(),
    })
    .nullable(),
  verdict: z.enum(['ok', 'differs', 'missing', 'unmatched']),
  message: z.string(),
  english: z.string(),
})

export const checkAnswer: z.ZodType<CheckAnswer> = z
  .object({
    text: z.string(),
    claims: z.array(claim),
    findings: z.array(finding),
    notes: z.array(note),
    book: z.array(bookMatch).exactOptional(),
  })
  .openapi('CheckAnswer')
