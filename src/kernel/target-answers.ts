import type { Day, Period } from './calendar.ts'
import type { Comparison } from './figure.ts'
import type { Label } from './label.ts'

// What the boards of targets are answered with: by month, by organisation, by term.

/** A value of a figure as a board prints it; `ref` and `period` open it. */
export interface BoardValue {
  ref: string
  period: Period
  printed: string
  value: number | null
  estimate: boolean
}

/** late: the forecast misses the target, or without one the count is behind its share of the months. */
export type Pace = 'met' | 'on-course' | 'late' | 'unknown'

export interface MonthLine {
  figure: string
  label: Label
  unit: Label
  counted: BoardValue
  /** Counted and expected to the end of the year; null where nobody forecast it after this month. */
  forecast: BoardValue | null
  plans: {
    assigner: { id: string; name: string }
    comparison: Comparison
    printed: string
    share: BoardValue | null
    pace: Pace
  }[]
}

export interface MonthBoard {
  /** '2023-09', and its last day. */
  month: string
  on: Day
  lines: MonthLine[]
  /** What the committee concluded upon this month; null while it has not, or for whoever may not read it. */
  conclusion: { on: Day; conclusion: string; late: string | null } | null
}

/** A plan as it is chosen from. */
export interface PlanName {
  figure: string
  label: Label
  plan: string
  period: Period
}

export interface AllottedAnswer {
  plans: PlanName[]
  chosen: PlanName | null
  on: Day
  unit: Label | null
  /** The committee's own target of the same figure and period, if it has one. */
  whole: string | null
  allotted: string | null
  lines: {
    organisation: { id: string; name: string }
    target: number
    printed: string
    counted: BoardValue
    inMonth: BoardValue
    met: boolean | null
  }[]
}

export interface TermAnswer {
  plans: string[]
  plan: string | null
  years: number[]
  lines: {
    figure: string
    label: Label
    unit: Label
    assigner: { id: string; name: string }
    /** When the target is to be reached; the term where it adds up over the years. */
    period: Period
    comparison: Comparison
    target: string
    values: BoardValue[]
    /** Over the whole period so far, where years add up. */
    sofar: BoardValue | null
    met: boolean | null
    record: string
  }[]
}
