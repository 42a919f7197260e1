import { z } from 'zod'
import { type Day, daySchema } from './calendar.ts'

/** The paper a record rests on. A missing scan never blocks; a missing number is shown as missing. */
export const basisSchema = z.object({
  number: z.string().trim().min(1).optional(),
  issuedOn: daySchema.optional(),
  issuer: z.string().trim().min(1).optional(),
  title: z.string().trim().min(1).optional(),
  /** SHA-256 of the scan in the file store. */
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Names the paper that allows what a rule would refuse (special cases of the regulation). */
  specialApproval: z.string().trim().min(1).optional(),
})
export type Basis = z.infer<typeof basisSchema>

/**
 * One thing decided, done, received, paid, assessed or observed, as the journal keeps it.
 * `facts` are what the program looked up when the record was entered and froze, so that
 * postings never change later.
 */
export interface JournalRecord<Body = unknown, Facts = unknown> {
  id: string
  kind: string
  version: number
  /** The organisation whose work it is. */
  organisation: string
  decidedOn: Day
  effectiveOn: Day
  basis: Basis | null
  body: Body
  facts: Facts
}

/** thường · nội bộ · hạn chế. Anything secret by law stays out of the books. */
export type Confidentiality = 'normal' | 'internal' | 'restricted'

/** What somebody hands in: the book adds position, time, author, facts and hash. */
export const submittedRecordSchema = z.object({
  id: z.uuid(),
  kind: z.string().min(1).max(80),
  organisation: z.uuid(),
  decidedOn: daySchema,
  effectiveOn: daySchema.optional(),
  basis: basisSchema.nullable().optional(),
  body: z.record(z.string(), z.unknown()),
})
export type SubmittedRecord = z.infer<typeof submittedRecordSchema>
