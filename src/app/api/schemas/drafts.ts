import type { DraftState } from '#book/drafts.ts'
import type { Entry } from '#book/journal/entry.ts'
import type { ErrorAnswer } from '#kernel/answers.ts'
import { label, named, refusalSchema, z } from './words.ts'

/** A draft as its author and whoever approves it see it. */
export interface DraftAnswer {
  id: string
  state: DraftState
  author: string
  organisation: { id: string; name: string }
  createdAt: string
  updatedAt: string
  sentences: string[]
  reason: string | null
  /** What was handed in, to open its form again. */
  entry: Entry
  /** Why the book refused it when it was last tried. */
  error?: ErrorAnswer['error']
}

export const draftAnswer: z.ZodType<DraftAnswer> = z
  .object({
    id: z.string(),
    state: z.enum(['being-written', 'submitted', 'returned', 'accepted', 'withdrawn']),
    author: z.string(),
    organisation: named,
    createdAt: z.string(),
    updatedAt: z.string(),
    sentences: z.array(z.string()),
    reason: z.string().nullable(),
    entry: z.custom<Entry>().openapi({ type: 'object' }),
    error: z.object({ code: z.string(), message: label, refusals: z.array(refusalSchema) }).exactOptional(),
  })
  .openapi('DraftAnswer')
