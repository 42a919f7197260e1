import type {
  BeforeAndAfter,
  PastReorganisation,
  ReorganisationAnswer,
} from '#kernel/reorganisation-answers.ts'
import { entryAnswer } from './answers.ts'
import { basis, day, label, named, refusalSchema, z } from './words.ts'

const counts = z.record(z.string(), z.int())
const side = z.object({ parent: z.string().nullable(), holdings: counts }).nullable()
const change = z.enum(['established', 'transferred', 'renamed', 'merged', 'dissolved', 'receives', 'gives'])

export const beforeAndAfter: z.ZodType<BeforeAndAfter> = z
  .object({
    moved: counts,
    organisations: z.array(
      z.object({ organisation: z.string(), name: z.string(), change, before: side, after: side }),
    ),
    left: z.array(
      z.object({
        organisation: named,
        register: z.string(),
        count: z.int(),
        names: z.array(z.string()),
      }),
    ),
    registers: z.record(z.string(), label),
    names: z.record(z.string(), z.string()),
  })
  .openapi('BeforeAndAfter')

export const reorganisationAnswer: z.ZodType<ReorganisationAnswer> = z
  .object({
    entry: entryAnswer.nullable(),
    preview: beforeAndAfter,
    refusals: z.array(refusalSchema),
  })
  .openapi('ReorganisationAnswer')

export const pastReorganisation: z.ZodType<PastReorganisation> = z
  .object({
    entry: z.string(),
    record: z.string(),
    decidedOn: day,
    effectiveOn: day,
    basis: basis.nullable(),
    records: z.int(),
    founded: z.int(),
    changed: z.int(),
    ended: z.int(),
    enteredBy: z.string(),
    recordedAt: z.string(),
    takenBack: z.boolean(),
  })
  .openapi('PastReorganisation')
