import { day, label, named, refusalSchema, z } from './words.ts'

/** A paper a record yields, and how it stands. */
export const paperAnswer = z
  .object({
    template: z.string(),
    title: label,
    /** `unnumbered`: a form signed by hand, which takes no number. */
    state: z.enum(['draft', 'issued', 'cancelled', 'unnumbered']),
    number: z.string().nullable(),
    /** Whether whoever asks may give it a number now. */
    mayNumber: z.boolean(),
    /** Places the book has nothing for. */
    open: z.int(),
    /** Decided in a list: the papers of the whole meeting may be had together. */
    ofMeeting: z.boolean(),
  })
  .openapi('PaperAnswer')
export type PaperAnswer = z.infer<typeof paperAnswer>

/** A paper a draft would yield. */
export const draftPaperAnswer = z.object({ template: z.string(), title: label }).openapi('DraftPaperAnswer')

/** Drafts of one kind that wait for a meeting. */
export const waitingAnswer = z
  .object({
    kind: z.string(),
    label: label,
    drafts: z.array(
      z.object({
        id: z.string(),
        sentence: z.string(),
        organisation: named,
        author: z.string(),
        decidedOn: z.string(),
        /** The decision it would become, to be looked at before the meeting. */
        template: z.string(),
        refusals: z.array(refusalSchema),
      }),
    ),
  })
  .openapi('WaitingAnswer')

export const meetingAsked = z.object({
  id: z.uuid(),
  decidedOn: day,
  members: z.int().min(1).max(200),
  present: z.int().min(0).max(200),
  decisions: z
    .array(z.object({ draft: z.uuid(), for: z.int().min(0).max(200), against: z.int().min(0).max(200) }))
    .min(1)
    .max(200),
})

export const decidedAnswer = z
  .object({
    entry: z.string(),
    dry: z.boolean(),
    repeated: z.boolean(),
    matters: z.array(z.object({ draft: z.string(), record: z.string(), number: z.string() })),
  })
  .openapi('ListDecidedAnswer')

/** A line of the book of numbers. */
export const numberAnswer = z
  .object({
    printed: z.string(),
    issuer: named,
    term: z.string(),
    kind: z.string(),
    issuedOn: z.string(),
    cancelled: z.boolean(),
    /** Its record, where whoever asks may see it. */
    record: z.string().nullable(),
  })
  .openapi('NumberAnswer')
