import type { KindAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { newId } from './new-id.ts'
import { blanksIn, type Field, fieldsOf, filledIn, type Values } from './record-schema.ts'

/** What a form of one kind is filled in with. */
export interface Filling {
  organisation?: string | undefined
  decidedOn?: Day | undefined
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
    const shared = { [companion.field]: main.body?.[companion.field] }
    return [
      {
        place,
        kind: companion.kind,
        fields: fieldsOf(companion.kind.schema),
        told: [companion.field],
        filling: {
          ...filling,
          organisation: main.organisation,
          decidedOn: place === 'before' ? main.decidedOn : filling.decidedOn,
          body: { ...filling.body, ...shared },
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

export const recordOf = ({ kind, filling }: Part, id: string) => {
  const basis = filledIn(filling.basis ?? {})
  return {
    id,
    kind: kind.id,
    organisation: filling.organisation,
    decidedOn: filling.decidedOn,
    ...(filling.effectiveOn ? { effectiveOn: filling.effectiveOn } : {}),
    basis: Object.keys(basis).length ? basis : null,
    body: filledIn(filling.body ?? {}),
  }
}
