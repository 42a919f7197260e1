import type { Day, Period } from './calendar.ts'
import type { Label } from './label.ts'
import type { Exact, Unit } from './quantity.ts'

/** Which question is asked of a figure. Without `organisation`: the whole book. */
export interface Question {
  organisation?: string
  period: Period
  /** Position of the journal the answer is read at; the head when absent. */
  known?: number
  /** Asked in the structure of this day ("theo cơ cấu hiện nay") instead of the structure of the time. */
  structure?: Day
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

/**
 * The wordings by which reports speak of a figure. A wording is words and phrases joined by " + ", all of
 * which are said around the number; "|" divides what may stand for each other, "!" marks what must not be
 * said, "?" what may be said besides. Without any, the words of the label are meant.
 */
export interface Said {
  as: readonly string[]
  /** How the argument is written, with "{}" in its place: "{} sao". */
  argument?: string
  /**
   * Which argument each wording stands for: { excellent: 'xuất sắc' }; "{year}" in it is the year spoken of. Without
   * one said, the figure is the total.
   */
  arguments?: { readonly [argument: string]: string }
  /** The register whose rows are the arguments: each is said by its name, and the figure without one only bare. */
  argumentsIn?: string
  /** What may stand after the number beside the unit's own words: 'đồng chí|cán bộ'. */
  nouns?: string
  /** It counts what is set for a year, so that talk of the year ahead means the figure itself and no target of it. */
  ofPlans?: true
  /** The figure that n of n/N is counted out of. */
  outOf?: string
}

export interface Common {
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
  /** How reports speak of it. */
  said?: Said
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
/** Which rows of another register name a counted row: the villages a cell serves, a head who is a member. */
export interface Naming {
  register: string
  /** The field of the naming row: one id, or several. */
  field: string
  where: Census['where']
  /** The field of the counted row that is named; its subject when absent. */
  by?: string
  /** A second pair of fields that must agree in the same naming row. */
  also?: {
    by: string
    field: string
    /** `field` is then of the row of this register that the naming row names here: what the cell of a tenure serves. */
    through?: { field: string; register: string }
  }
}
/** Rows of a register on the last day of the period, counted or summed. */
export interface Census extends Common {
  form: 'census'
  register: string
  where: { readonly [field: string]: string | boolean | number | readonly (string | boolean | number)[] }
  /** Count only rows that a row of another register names on that day. */
  namedBy?: Naming
  /** The opposite: count only rows that no such row names on that day. */
  unnamedBy?: Naming
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
  /** `period` is the asked one: what the rules of its last day allow. */
  compute: (
    values: { readonly [name: string]: Exact | null },
    plan: readonly PlanItem[],
    period: Period,
  ) => Exact | null
  /** For what follows from another figure: which one, and how. */
  follows?: {
    figure: string
    as: 'share-of-target' | 'ratio-to-last-year' | 'change-on-last-year' | 'forecast'
  }
  /** For sums and differences: the sign of each input, so that its records add up to the value. */
  signs?: { readonly [input: string]: 1 | -1 }
  /** Of inputs that stand in for one another: those the value follows from; the others are no evidence of it. */
  reliesOn?: (values: { readonly [name: string]: Exact | null }) => readonly string[]
  /** For counts over a plan: which items carry 1; the evidence is their targets' records. */
  counted?: (
    values: { readonly [name: string]: Exact | null },
    plan: readonly PlanItem[],
  ) => readonly boolean[]
}

export type Figure = Flow | Stock | Distinct | Series | Census | Formula
export type Comparison = '>=' | '<=' | '='

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
