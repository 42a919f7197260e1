import type { KindAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { newId } from './new-id.ts'
import { blanksIn, type Field, fieldsOf, filledIn, isAsked, type Values } from './record-schema.ts'

/** What a form of one kind is filled in with. */
export interface Filling {
  organisation?: string | undefined
  decidedOn?: Day | undefined
  /** The day it begins with, unless one was typed before. */
  likelyDay?: Day | undefined
  effectiveOn?: Day | undefined
  basis?: Values
  body?: Values
}

export type Place = 'before' | 'main' | 'after'

/** A kind that may be entered with the main one, about the subject named in `field`. */
export interface CompanionKind {
  place: Exclude<Place, 'main'>
  kind: KindAnswer
  field: string
  label: { vi: string; en: string }
}

/** The fillings of one entry: the main form always, its companions where they are opened. */
export type Fillings = { readonly main: Filling } & { readonly [place in 'before' | 'after']?: Filling }

export interface Part {
  place: Place
  kind: KindAnswer
  fields: Field[]
  filling: Filling
  /** Fields that are not asked here: told by another part. */
  told: readonly string[]
}

export const withNewSubjects = (fields: readonly Field[], body: Values): Values => ({
  ...Object.fromEntries(
    fields.filter((one) => one.control === 'new-subject').map((one) => [one.name, newId()]),
  ),
  ...body,
})

/** What the next record of a kind takes over from the last: all that was said, but for what each makes anew. */
export const alike = (fields: readonly Field[], { body, ...said }: Filling): Filling => {
  const made = new Set(fields.filter((one) => one.control === 'new-subject').map((one) => one.name))
  return { ...said, body: Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => !made.has(name))) }
}

/** What may be left empty in a companion and is asked by the main form under the same name. */
const askedInBoth = (fields: readonly Field[], main: readonly Field[]): string[] =>
  fields
    .filter((one) => !one.required)
    .filter((one) => main.some((other) => other.name === one.name && other.control === one.control))
    .map((one) => one.name)

/** A record that cites a signed decision is decided on the day its paper was issued. */
const withIssueDay = (kind: KindAnswer, { decidedOn }: Filling, basis: Values): Values =>
  kind.citesDecision && basis.number && !basis.issuedOn ? { ...basis, issuedOn: decidedOn } : basis

/** The parts in the order of the entry. A companion takes over the organisation, and what it does not ask. */
export const partsOf = (
  kind: KindAnswer,
  fillings: Fillings,
  companions: readonly CompanionKind[],
): Part[] => {
  const { main } = fillings
  const introduced = companions.find((one) => one.place === 'before' && fillings.before)
  const beside = (place: 'before' | 'after'): Part[] => {
    const companion = companions.find((one) => one.place === place)
    const filling = fillings[place]
    if (!companion || !filling) return []
    const fields = fieldsOf(companion.kind.schema)
    const told = [companion.field, ...(place === 'before' ? askedInBoth(fields, fieldsOf(kind.schema)) : [])]
    const { specialApproval: _, ...basis } = main.basis ?? {}
    return [
      {
        place,
        kind: companion.kind,
        fields,
        told,
        filling: {
          ...filling,
          organisation: main.organisation,
          decidedOn: place === 'before' ? main.decidedOn : filling.decidedOn,
          // The ceremony rests on the decision; a person's particulars need no paper.
          basis: place === 'after' ? { ...withIssueDay(kind, main, basis), ...filling.basis } : {},
          body: {
            ...filling.body,
            ...Object.fromEntries(told.map((name) => [name, main.body?.[name]])),
          },
        },
      },
    ]
  }
  return [
    ...beside('before'),
    {
      place: 'main',
      kind,
      fields: fieldsOf(kind.schema),
      told: introduced ? [introduced.field] : [],
      filling: main,
    },
    ...beside('after'),
  ]
}

/** Names of what is still blank in a part, the organisation and the day among them. */
export const blanksOf = ({ fields, filling }: Part): string[] => [
  ...(filling.organisation ? [] : ['organisation']),
  ...(filling.decidedOn ? [] : ['decidedOn']),
  ...blanksIn(fields, filling.body ?? {}),
]

export const recordOf = ({ kind, filling, fields }: Part, id: string) => {
  const basis = filledIn(withIssueDay(kind, filling, filling.basis ?? {}))
  const body = filling.body ?? {}
  const unasked = fields.filter((one) => !isAsked(one, body)).map((one) => one.name)
  return {
    id,
    kind: kind.id,
    organisation: filling.organisation,
    decidedOn: filling.decidedOn,
    ...(filling.effectiveOn ? { effectiveOn: filling.effectiveOn } : {}),
    basis: Object.keys(basis).length ? basis : null,
    body: filledIn(Object.fromEntries(Object.entries(body).filter(([name]) => !unasked.includes(name)))),
  }
}
