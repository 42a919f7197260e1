import { z } from 'zod'
import { daySchema } from '#kernel/calendar.ts'
import { basisSchema } from '#kernel/record.ts'
import { organisationKinds, sectors } from '#subjects/party-organisations.ts'

const keysOf = <T extends object>(choices: T) => Object.keys(choices) as (keyof T & string)[]
const kindOf = z.enum(keysOf(organisationKinds))
const name = z.string().trim().min(1).max(400)

/** Lập mới. */
const establish = z.strictObject({
  does: z.literal('establish'),
  organisation: z.uuid(),
  name,
  kind: kindOf,
  parent: z.uuid(),
  sector: z.enum(keysOf(sectors)),
  code: name.optional(),
  serves: z.array(z.uuid()).max(500).default([]),
})
/** Chuyển giao: another superior, and what it becomes on the way. */
const transfer = z.strictObject({
  does: z.literal('transfer'),
  organisation: z.uuid(),
  to: z.uuid(),
  kind: kindOf.optional(),
  name: name.optional(),
})
/** Đổi tên, đổi loại under the same superior. */
const rename = z.strictObject({
  does: z.literal('rename'),
  organisation: z.uuid(),
  name: name.optional(),
  kind: kindOf.optional(),
})
/** Sáp nhập: everything goes to the other. */
const merge = z.strictObject({ does: z.literal('merge'), organisation: z.uuid(), into: z.uuid() })
/**
 * Giải thể, chia tách. What is not moved by name goes to the first successor; without one, nothing may
 * rest on it.
 */
const dissolve = z.strictObject({
  does: z.literal('dissolve'),
  organisation: z.uuid(),
  into: z.array(z.uuid()).max(50).default([]),
  reason: name.optional(),
})

export const stepSchema = z.discriminatedUnion('does', [establish, transfer, rename, merge, dissolve])
export type Step = z.output<typeof stepSchema>

/** Rows named one by one: who of a split cell goes where, which post stays behind. */
const moveSchema = z.strictObject({
  register: z.string().min(1).max(80),
  subjects: z.array(z.uuid()).min(1).max(5000),
  to: z.uuid(),
})

/** One decision on the structure: what is founded, moved and ended. All else follows from it. */
export const planSchema = z.strictObject({
  /** The committee that decides: the records are its work. */
  organisation: z.uuid(),
  decidedOn: daySchema,
  effectiveOn: daySchema.optional(),
  basis: basisSchema,
  steps: z.array(stepSchema).max(2000).default([]),
  moves: z.array(moveSchema).max(2000).default([]),
})
export type Plan = z.output<typeof planSchema>

/** Every organisation the plan ends, with those that go on with it. */
export const endings = ({ steps }: Plan): { organisation: string; successors: readonly string[] }[] =>
  steps.flatMap((step) => {
    if (step.does === 'merge') return [{ organisation: step.organisation, successors: [step.into] }]
    if (step.does === 'dissolve') return [{ organisation: step.organisation, successors: step.into }]
    return []
  })
