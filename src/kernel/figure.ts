import type { Day, Period } from './calendar.ts'
import { previousYear } from './calendar.ts'
import type { Label } from './label.ts'
import type { PostingLine } from './posting.ts'
import { type Exact, isZero, percentOf, subtract, type Unit, units } from './quantity.ts'
import type { RegisterDefinition, Row } from './register.ts'

/** Which question is asked of a figure. Without `organisation`: the whole book. */
export interface Question {
  organisation?: string
  period: Period
  /** Position of the journal the answer is read at; the head when absent. */
  known?: number
}

/**
 * A figure with its argument and, for targets, its assigner. An assigner is an organisation's id,
 * or `superior` / `own`: the committee above the book, and the book's own.
 */
export interface FigureRef {
  figure: string
  of?: string
  by?: string
  scenario?: 'actual' | 'target'
  /** Another period than the asked one: the same period last year. */
  period?: Period
  organisation?: string
}

interface Common {
  id: string
  version: number
  label: Label
  /** What is counted, in one sentence, with what is left out. */
  meaning: Label
  unit: Unit
  /** Label of the figure's one argument, if it has one. */
  of?: Label
  /** Decimals a report shows unless its slot says otherwise. */
  decimals: number
}

export interface Flow extends Common {
  form: 'flow'
  /**
   * "Do sắp xếp tổ chức": adds what of this stock came into the asked branch, or left it, with whole
   * organisations that changed their superior or ended.
   */
  carries?: string
}
export interface Stock extends Common {
  form: 'stock'
  /** A fund: never below zero on any day. */
  neverNegative: boolean
}
/** Different subjects of a flow within the period. Never summed over months, organisations or books. */
export interface Distinct extends Common {
  form: 'distinct'
  flow: string
}
/** The unreversed observation for exactly the asked period and organisation, official before estimate. */
export interface Series extends Common {
  form: 'series'
  grain: 'book' | 'commune' | 'village'
}
/** Rows of a register on the last day of the period, counted or summed. */
export interface Census extends Common {
  form: 'census'
  register: string
  where: { readonly [field: string]: string | boolean | number | readonly (string | boolean | number)[] }
  /** Count only subjects that a row of another register names in `field` on that day. */
  namedBy?: { register: string; field: string; where: Census['where'] }
  /** The opposite: count only subjects that no such row names on that day. */
  unnamedBy?: NonNullable<Census['namedBy']>
  /** Sum this field (whole steps of the unit) instead of counting. */
  sum?: string
}
export interface PlanItem {
  figure: string
  comparison: Comparison
  organisation: string
}
export interface Formula extends Common {
  form: 'formula'
  /** The formula as a person reads it. */
  reads: Label
  /** The items of the plan in `of` are loaded and handed to `inputs`. */
  overPlan: boolean
  /** The plan's items are those given to others: the target allotted to the organisations below. */
  allots?: true
  inputs: (asked: { ref: FigureRef; question: Question; plan: readonly PlanItem[] }) => {
    [name: string]: FigureRef
  }
  compute: (values: { readonly [name: string]: Exact | null }, plan: readonly PlanItem[]) => Exact | null
  /** For sums and differences: the sign of each input, so that its records add up to the value. */
  signs?: { readonly [input: string]: 1 | -1 }
  /** For counts over a plan: which items carry 1; the evidence is their targets' records. */
  counted?: (
    values: { readonly [name: string]: Exact | null },
    plan: readonly PlanItem[],
  ) => readonly boolean[]
}

export type Figure = Flow | Stock | Distinct | Series | Census | Formula
export type Comparison = '>=' | '<=' | '='

type Options = Partial<Pick<Common, 'version' | 'decimals' | 'of'>>
const common = (id: string, label: Label, unit: Unit, meaning: Label, options: Options): Common => ({
  id,
  version: options.version ?? 1,
  label,
  unit,
  meaning,
  decimals: options.decimals ?? 0,
  ...(options.of ? { of: options.of } : {}),
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

interface Naming {
  register: RegisterDefinition
  field: string
  where?: Census['where']
}
const naming = ({ register, field, where }: Naming): NonNullable<Census['namedBy']> => ({
  register: register.id,
  field,
  where: where ?? {},
})

export const census = <R extends Row>(
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  of: RegisterDefinition<R>,
  options: Options & {
    where?: Census['where']
    sum?: keyof R & string
    namedBy?: Naming
    unnamedBy?: Naming
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
    signs?: NonNullable<Formula['signs']>
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
  ...(options.signs ? { signs: options.signs } : {}),
  ...(options.counted ? { counted: options.counted } : {}),
})

/** a/b in per cent; null when a part is missing or b is zero. */
export const percentOrNone = (a: Exact | null | undefined, b: Exact | null | undefined): Exact | null =>
  a && b && !isZero(b) ? percentOf(a, b) : null

/** Actual against the plan of one named assigner, in per cent. Id: `<figure>.share`. */
export const shareOfTarget = (of: Figure): Formula =>
  formula(
    `${of.id}.share`,
    { vi: `${of.label.vi}: tỷ lệ so với chỉ tiêu`, en: `${of.label.en}: share of target` },
    units.percent,
    {
      vi: `${of.label.vi} chia cho chỉ tiêu của cấp giao được nêu tên.`,
      en: `${of.label.en} divided by the target of the named assigner.`,
    },
    {
      decimals: 2,
      reads: { vi: 'thực hiện ÷ chỉ tiêu × 100', en: 'actual ÷ target × 100' },
      inputs: ({ ref }) => ({
        actual: { figure: of.id, ...(ref.of ? { of: ref.of } : {}) },
        target: {
          figure: of.id,
          scenario: 'target',
          ...(ref.of ? { of: ref.of } : {}),
          ...(ref.by ? { by: ref.by } : {}),
        },
      }),
      compute: ({ actual, target }) => percentOrNone(actual, target),
    },
  )

/** This period in per cent of the same period last year. Id: `<figure>.on-last-year`. */
export const ratioToLastYear = (of: Figure): Formula =>
  formula(
    `${of.id}.on-last-year`,
    { vi: `${of.label.vi}: so với cùng kỳ năm trước`, en: `${of.label.en}: on last year` },
    units.percent,
    {
      vi: `${of.label.vi} chia cho chính số ấy của cùng kỳ năm trước.`,
      en: `${of.label.en} divided by the same figure of last year.`,
    },
    {
      decimals: 2,
      reads: { vi: 'kỳ này ÷ cùng kỳ năm trước × 100', en: 'this period ÷ last year × 100' },
      inputs: ({ question }) => ({
        now: { figure: of.id },
        before: { figure: of.id, period: previousYear(question.period) },
      }),
      compute: ({ now, before }) => percentOrNone(now, before),
    },
  )

/** Plain difference to the same period last year, in the figure's own unit. Id: `<figure>.change`. */
export const changeOnLastYear = (of: Figure): Formula =>
  formula(
    `${of.id}.change`,
    { vi: `${of.label.vi}: tăng, giảm so với năm trước`, en: `${of.label.en}: change on last year` },
    of.unit,
    {
      vi: `${of.label.vi} trừ đi chính số ấy của cùng kỳ năm trước.`,
      en: `${of.label.en} less the same figure of last year.`,
    },
    {
      decimals: of.decimals,
      reads: { vi: 'kỳ này − cùng kỳ năm trước', en: 'this period − last year' },
      inputs: ({ question }) => ({
        now: { figure: of.id },
        before: { figure: of.id, period: previousYear(question.period) },
      }),
      signs: { now: 1, before: -1 },
      compute: ({ now, before }) => (now && before ? subtract(now, before) : null),
    },
  )

const refPattern = /^([a-z0-9.-]+)(?:\[([^\]]+)\])?(?:@([\w-]+))?$/

/** Reads `figure[of]@by` as written in templates, addresses and on the command line. */
export const parseFigureRef = (text: string): FigureRef | undefined => {
  const found = refPattern.exec(text.trim())
  if (!found?.[1]) return undefined
  const isTarget = found[1].endsWith('.target')
  return {
    figure: isTarget ? found[1].slice(0, -'.target'.length) : found[1],
    ...(isTarget ? { scenario: 'target' as const } : {}),
    ...(found[2] ? { of: found[2] } : {}),
    ...(found[3] ? { by: found[3] } : {}),
  }
}

export const printFigureRef = (ref: FigureRef): string =>
  `${ref.figure}${ref.scenario === 'target' ? '.target' : ''}${ref.of ? `[${ref.of}]` : ''}${ref.by ? `@${ref.by}` : ''}`
