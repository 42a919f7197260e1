import type { Day } from '#kernel/calendar.ts'
import type { Values } from '#ui/record-schema.ts'

/** What one decision does, in the words of the trade; the book's own steps follow from it. */
export type Does =
  | 'establish'
  | 'consolidate'
  | 'merge'
  | 'split'
  | 'dissolve'
  | 'transfer'
  | 'rename'
  | 'move'

export type Control =
  | 'organisation'
  | 'organisations'
  | 'text'
  | 'parts'
  | 'kind'
  | 'sector'
  | 'what'
  | 'chosen'

/** One thing asked of a work: what it is kept as, and how it is filled in. */
export interface Asked {
  name: FieldName
  control: Control
  optional?: true
}

export type FieldName =
  | 'name'
  | 'kind'
  | 'sector'
  | 'parent'
  | 'organisation'
  | 'organisations'
  | 'into'
  | 'to'
  | 'parts'
  | 'reason'
  | 'register'
  | 'from'
  | 'subjects'

const founded: readonly Asked[] = [
  { name: 'kind', control: 'kind' },
  { name: 'parent', control: 'organisation' },
  { name: 'sector', control: 'sector' },
]

/** What is asked of each work, in the order of the decision's own sentence. */
export const asks: { readonly [does in Does]: readonly Asked[] } = {
  establish: [{ name: 'name', control: 'text' }, ...founded],
  consolidate: [
    { name: 'organisations', control: 'organisations' },
    { name: 'name', control: 'text' },
    ...founded,
  ],
  merge: [
    { name: 'organisations', control: 'organisations' },
    { name: 'into', control: 'organisation' },
  ],
  split: [{ name: 'organisation', control: 'organisation' }, { name: 'parts', control: 'parts' }, ...founded],
  dissolve: [
    { name: 'organisations', control: 'organisations' },
    { name: 'into', control: 'organisation', optional: true },
    { name: 'reason', control: 'text', optional: true },
  ],
  transfer: [
    { name: 'organisations', control: 'organisations' },
    { name: 'to', control: 'organisation' },
    { name: 'kind', control: 'kind', optional: true },
  ],
  rename: [
    { name: 'organisation', control: 'organisation' },
    { name: 'name', control: 'text', optional: true },
    { name: 'kind', control: 'kind', optional: true },
  ],
  move: [
    { name: 'register', control: 'what' },
    { name: 'from', control: 'organisation' },
    { name: 'subjects', control: 'chosen' },
    { name: 'to', control: 'organisation' },
  ],
}

export const allWorks = Object.keys(asks) as Does[]

/** A new organisation: it has an id before the book knows it, so that later works may name it. */
export interface Part {
  id: string
  name: string
}

export interface Work {
  /** The id of what it founds, where it founds one. */
  id: string
  does: Does
  values: { readonly [name in FieldName]?: unknown }
}

export interface Draft {
  /** The id of the entry: handed in twice it is the same. */
  id: string
  decidedOn?: Day | undefined
  effectiveOn?: Day | undefined
  basis: Values
  works: readonly Work[]
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : []
export const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? (value as Part[]) : [])

/** The organisations a plan founds, by the names given so far. */
export const foundedBy = (works: readonly Work[]): { subject: string; name: string }[] =>
  works.flatMap(({ id, does, values }) => {
    if (does === 'split') return partsOf(values.parts).map((one) => ({ subject: one.id, name: one.name }))
    return does === 'establish' || does === 'consolidate' ? [{ subject: id, name: text(values.name) }] : []
  })

const isBlank = ({ name, control }: Asked, { values }: Work): boolean => {
  if (control === 'organisations' || control === 'chosen') return texts(values[name]).length === 0
  if (control === 'parts') return partsOf(values[name]).filter((one) => one.name.trim()).length < 2
  return text(values[name]).trim() === ''
}

/** What a work still lacks. */
export const blanksOf = (work: Work): FieldName[] => {
  const blank = asks[work.does].filter((one) => !one.optional && isBlank(one, work)).map((one) => one.name)
  const says = text(work.values.name).trim() || text(work.values.kind)
  return work.does === 'rename' && !says ? [...blank, 'name'] : blank
}

export const isComplete = ({ decidedOn, basis, works }: Draft): boolean =>
  Boolean(decidedOn) &&
  text(basis.number).trim() !== '' &&
  works.length > 0 &&
  works.every((one) => blanksOf(one).length === 0)

type Step = { does: string; [field: string]: unknown }

const given = (fields: Step): Step =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  ) as Step

const founding = (organisation: string, name: string, { kind, parent, sector }: Work['values']): Step => ({
  does: 'establish',
  organisation,
  name: name.trim(),
  kind,
  parent,
  sector,
})

const stepsOf = ({ id, does, values }: Work): Step[] => {
  const named = texts(values.organisations)
  switch (does) {
    case 'establish':
      return [founding(id, text(values.name), values)]
    case 'consolidate':
      return [
        founding(id, text(values.name), values),
        ...named.map((organisation) => ({ does: 'merge', organisation, into: id })),
      ]
    case 'merge':
      return named.map((organisation) => ({ does: 'merge', organisation, into: values.into }))
    case 'split': {
      const parts = partsOf(values.parts).filter((one) => one.name.trim())
      return [
        ...parts.map((one) => founding(one.id, one.name, values)),
        { does: 'dissolve', organisation: values.organisation, into: parts.map((one) => one.id) },
      ]
    }
    case 'dissolve':
      return named.map((organisation) =>
        given({
          does,
          organisation,
          into: text(values.into) ? [values.into] : [],
          reason: text(values.reason),
        }),
      )
    case 'transfer':
      return named.map((organisation) =>
        given({ does, organisation, to: values.to, kind: text(values.kind) }),
      )
    case 'rename':
      return [
        given({
          does,
          organisation: values.organisation,
          name: text(values.name).trim(),
          kind: text(values.kind),
        }),
      ]
    case 'move':
      return []
  }
}

/** The draft as the book takes it. `committee` is who decides. */
export const planOf = ({ decidedOn, effectiveOn, basis, works }: Draft, committee: string) => ({
  organisation: committee,
  decidedOn,
  ...(effectiveOn ? { effectiveOn } : {}),
  basis: Object.fromEntries(Object.entries(basis).filter(([, value]) => text(value).trim() !== '')),
  steps: works.flatMap(stepsOf),
  moves: works
    .filter((one) => one.does === 'move')
    .map(({ values }) => ({ register: values.register, subjects: texts(values.subjects), to: values.to })),
})
