import { z } from 'zod'
import { daySchema, vagueSchema } from '#kernel/calendar.ts'
import type { Choice } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { subjectOf } from '#kernel/subject.ts'

// A field of a kind's body carries what its form needs: a label, a hint, a control. What a schema
// already says of itself (its control, its register) is kept.

interface Wording {
  help?: Label
  /** Kept encrypted with the subject's own key; a rule may read it, a posting never. */
  sealed?: boolean
  /** Asked only where the field of this name is filled in; `step = opinions|report`: where it says so. */
  when?: string
}

export const labelled = <T extends z.ZodType>(schema: T, label: Label, wording: Wording = {}): T =>
  schema.meta({ ...schema.meta(), label, ...wording })

/** A closed choice: each value with its name on screen, and how long it is offered. */
export const chosen = <const Value extends string>(
  choices: { readonly [value in Value]: Choice },
  label: Label,
  wording: Wording = {},
) => labelled(z.enum(Object.keys(choices) as Value[]).meta({ control: 'choice', choices }), label, wording)

export const text = (label: Label, wording: Wording = {}) =>
  labelled(z.string().trim().min(1).max(400).meta({ control: 'text' }), label, wording)

/** A whole number from 0. */
export const count = (label: Label, wording: Wording = {}) =>
  labelled(z.int().min(0).meta({ control: 'number' }), label, wording)

/** Whole đồng, at least `least`. */
export const money = (label: Label, { least = 1, ...wording }: Wording & { least?: number } = {}) =>
  labelled(z.int().min(least).max(1e14).meta({ control: 'money' }), label, wording)

/** A year of the calendar. */
export const inYear = (label: Label = { vi: 'Năm', en: 'Year' }, wording: Wording = {}) =>
  labelled(z.int().min(1930).max(2100).meta({ control: 'number' }), label, wording)

/** Off unless it is set. */
export const flag = (label: Label, wording: Wording = {}) =>
  labelled(z.boolean().default(false).meta({ control: 'flag' }), label, wording)

export const onDay = (label: Label, wording: Wording = {}) => labelled(daySchema, label, wording)

/** A day that may be known only to its month or year. */
export const onVagueDay = (label: Label, wording: Wording = {}) => labelled(vagueSchema, label, wording)

/** A subject that exists already, found by typing. */
export const subject = (register: string, label: Label, wording: Wording = {}) =>
  labelled(subjectOf(register), label, wording)

/** A subject this very record brings into its register; the form gives it a new id. */
export const newSubject = (register: string, label: Label, wording: Wording = {}) =>
  labelled(z.uuid().meta({ control: 'new-subject', register }), label, wording)

/** Several subjects, of any of these registers. */
export const subjects = (
  registers: readonly string[],
  label: Label,
  { most = 500, ...wording }: Wording & { most?: number } = {},
) =>
  labelled(
    z
      .array(z.uuid().meta({ control: 'subject', register: registers.join('|') }))
      .max(most)
      .default([])
      .meta({ control: 'subjects', registers }),
    label,
    wording,
  )

/** What was filled in of a form that changes something: fields left empty stay as they are. */
export const filledIn = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

const carried = (field: z.core.$ZodType): z.core.$ZodType =>
  field instanceof z.ZodOptional && !field.meta()?.label && field.unwrap() instanceof z.ZodType
    ? field.meta({ ...(field.unwrap() as z.ZodType).meta() })
    : field

/**
 * The body of a kind. Unknown fields are refused rather than dropped, and a field that may be left
 * empty keeps the label and the seal of what it is when it is filled in.
 */
export const form = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(
    Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, carried(field)])) as Shape,
  )
