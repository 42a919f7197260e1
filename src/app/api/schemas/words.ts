import { z } from '@hono/zod-openapi'
import type { ErrorAnswer } from '#kernel/answers.ts'
import { daySchema } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { basisSchema } from '#kernel/record.ts'
import type { Refusal } from '#kernel/refusal.ts'

export { z }

/** A day in an address or an answer. */
export const day = daySchema
export const label = z.object({ vi: z.string(), en: z.string() }) satisfies z.ZodType<Label>
export const named = z.object({ id: z.string(), name: z.string() })
export const period = z.object({ from: day, to: day })
export const basis = basisSchema
export const anyFields = z.record(z.string(), z.unknown())

export const refusalSchema: z.ZodType<Refusal> = z
  .object({
    code: z.string(),
    message: label,
    source: z.string().exactOptional(),
    unless: z.literal('special-approval').exactOptional(),
    record: z.int().exactOptional(),
    field: z.string().exactOptional(),
    standing: z.array(z.object({ id: z.string(), sentence: label })).exactOptional(),
  })
  .openapi('Refusal')

const errorAnswer: z.ZodType<ErrorAnswer> = z
  .object({
    error: z.object({
      code: z.string(),
      message: label,
      refusals: z.array(refusalSchema),
      reference: z.string().exactOptional(),
    }),
  })
  .openapi('ErrorAnswer')

/** What every question may say: the language its sentences are told in. */
export const spoken = z.object({ language: z.enum(['vi', 'en']).default('vi') })

/** A position of the journal; one inside an entry means the end of the entry before. */
export const known = z.coerce.number().int().min(0).optional()

/** From 1. */
export const pages = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(50),
})

export const idParam = z.object({ id: z.uuid() })

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The answers of a route: what it gives, and the one shape of every error. */
export const gives = <S extends z.ZodType>(schema: S, description: string) => ({
  200: json(schema, description),
  default: json(errorAnswer, 'What is wrong and what to do'),
})

/** The answers of a route that enters something: entered, done before or dry, or waiting for approval. */
export const enters = <S extends z.ZodType>(schema: S) => ({
  200: json(schema, 'Entered before, or what would happen (dry)'),
  201: json(schema, 'Entered'),
  202: json(schema, 'A draft that waits for approval'),
  default: json(errorAnswer, 'What is wrong and what to do'),
})

export const takes = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
})
