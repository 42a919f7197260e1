import type { Day } from './calendar.ts'
import type { Census, Common, Distinct, Flow, Formula, Naming, Series } from './figure.ts'
import type { Label } from './label.ts'
import type { PostingLine } from './posting.ts'
import type { Unit } from './quantity.ts'
import type { RegisterDefinition, Row } from './register.ts'

// The six forms of a figure, as an area writes them down.

export type Options = Partial<Pick<Common, 'version' | 'decimals' | 'of' | 'said'>>
const common = (id: string, label: Label, unit: Unit, meaning: Label, options: Options): Common => ({
  id,
  version: options.version ?? 1,
  label,
  unit,
  meaning,
  decimals: options.decimals ?? 0,
  ...(options.of ? { of: options.of } : {}),
  ...(options.said ? { said: options.said } : {}),
})

interface PostingDetails {
  of?: string | undefined
  subject?: string | undefined
  organisation?: string | undefined
}
const line = (
  figure: string,
  day: Day,
  amount: number,
  { of, subject, organisation }: PostingDetails,
): PostingLine => ({
  figure,
  of: of ?? null,
  subject: subject ?? null,
  from: null,
  day,
  amount,
  scenario: 'actual',
  assigner: null,
  ...(organisation ? { organisation } : {}),
})

/** Σ of what happened within the period. `add` writes the posting. */
export const flow = (
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  options: Options & { carries?: string } = {},
) => ({
  ...common(id, label, unit, meaning, options),
  form: 'flow' as const,
  ...(options.carries ? { carries: options.carries } : {}),
  add: (day: Day, amount: number, details: PostingDetails = {}) => line(id, day, amount, details),
})

/** Σ to the day. `add` takes a negative amount for what leaves. */
export const stock = (
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  options: Options & { neverNegative?: boolean } = {},
) => ({
  ...common(id, label, unit, meaning, options),
  form: 'stock' as const,
  neverNegative: options.neverNegative ?? false,
  add: (day: Day, amount: number, details: PostingDetails = {}) => line(id, day, amount, details),
})

export const distinct = (
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  of: Flow,
  options: Options = {},
): Distinct => ({ ...common(id, label, unit, meaning, options), form: 'distinct', flow: of.id })

/** A value only the outside world knows; each value is a record with its source. */
export const series = (
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  options: Options & { grain?: Series['grain'] } = {},
) => ({
  ...common(id, label, unit, meaning, options),
  form: 'series' as const,
  grain: options.grain ?? ('book' as const),
})

interface NamingRows {
  register: RegisterDefinition
  field: string
  where?: Census['where']
  by?: string
  also?: { by: string; field: string; through?: { field: string; register: RegisterDefinition } }
}
const naming = ({ register, where, also, ...fields }: NamingRows): Naming => ({
  ...fields,
  register: register.id,
  where: where ?? {},
  ...(also ? { also: { by: also.by, field: also.field, ...through(also.through) } } : {}),
})
const through = (way: NonNullable<NamingRows['also']>['through']) =>
  way ? { through: { field: way.field, register: way.register.id } } : {}

export const census = <R extends Row>(
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  of: RegisterDefinition<R>,
  options: Options & {
    where?: Census['where']
    sum?: keyof R & string
    namedBy?: NamingRows
    unnamedBy?: NamingRows
  } = {},
): Census => ({
  ...common(id, label, unit, meaning, options),
  form: 'census',
  register: of.id,
  where: options.where ?? {},
  ...(options.sum ? { sum: options.sum } : {}),
  ...(options.namedBy ? { namedBy: naming(options.namedBy) } : {}),
  ...(options.unnamedBy ? { unnamedBy: naming(options.unnamedBy) } : {}),
})

export const formula = (
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  options: Options & {
    reads: Label
    overPlan?: boolean
    allots?: true
    inputs: Formula['inputs']
    compute: Formula['compute']
    follows?: NonNullable<Formula['follows']>
    signs?: NonNullable<Formula['signs']>
    reliesOn?: NonNullable<Formula['reliesOn']>
    counted?: NonNullable<Formula['counted']>
  },
): Formula => ({
  ...common(id, label, unit, meaning, options),
  form: 'formula',
  reads: options.reads,
  overPlan: options.overPlan ?? false,
  ...(options.allots ? { allots: options.allots } : {}),
  inputs: options.inputs,
  compute: options.compute,
  ...(options.follows ? { follows: options.follows } : {}),
  ...(options.signs ? { signs: options.signs } : {}),
  ...(options.reliesOn ? { reliesOn: options.reliesOn } : {}),
  ...(options.counted ? { counted: options.counted } : {}),
})
