import type { Day, Period } from './calendar.ts'
import type { Label } from './label.ts'

/** A report as a tree of paragraphs; a slot is a number that opens. */
export type ReportNode =
  | { type: 'heading'; level: 1 | 2 | 3; text: ReportInline[] }
  | { type: 'paragraph'; text: ReportInline[] }
  | { type: 'list'; items: ReportInline[][] }
export type ReportInline =
  /** `sentence`: the id of the sentence without a number it is part of. */
  | { type: 'text'; text: string; bold?: boolean; italic?: boolean; sentence?: string }
  /** A number typed in the prose: underlined "chưa có căn cứ" and counted. */
  | { type: 'typed'; text: string }
  | {
      type: 'slot'
      ref: string
      printed: string
      value: number | null
      exact: string | null
      estimate: boolean
      missing: boolean
      hedge: string | null
      /** The hedge holds for the exact value at the shown unit. */
      hedgeHolds: boolean
      decimals: number
      rounding: 'half-up' | 'truncate'
      assigner: string | null
      period: { from: Day; to: Day }
      organisation: string
      /** Indexes into the report's findings. */
      findings: number[]
    }
  /**
   * Names taken from a register (the missing school, the products recognised). With `opens` it tells how many
   * others there are, and opens the whole list.
   */
  | { type: 'names'; text: string; ref: string; opens?: { period: Period; organisation: string } }

/** A sentence that prints no number, and how many things of the book it rests on: none is "chưa có căn cứ". */
export interface ReportSentence {
  id: string
  text: string
  basis: number
}

/** Something a report waits for. `not-entered`: entered before the period, and not in it; nought may be all there is. */
export interface ReportOwed {
  why: 'missing' | 'no-target' | 'not-entered'
  figures: Label[]
  /** Another than the report's own for a comparison with last year, a forecast or a plan of the next. */
  period: { from: Day; to: Day }
  /** The form that fills it, with what of it is known already; null where no kind does. */
  form: { kind: string; label: Label; fill: { [field: string]: string } } | null
  /** Who enters it, the narrowest work first, with the accounts of the whole book. */
  who: { role: Label; accounts: string[] }[]
  lastOn: Day | null
}

export interface ReportFinding {
  check: string
  label: Label
  says: Label
  /** note: a plain statement (41/42, one missing); warning: something does not hold. */
  level: 'note' | 'warning'
  refs: string[]
  names: string[]
}

/** What stands above and below the text on paper, as its format prints it. */
export interface PaperHead {
  superior: string | null
  issuing: string
  star: string
  number: string
  title: string
  placeAndDay: string
  kind: string
  abstract: string
  recipientsHeading: string
  recipients: string[]
  authority: string
  post: string
}

export interface ReportAnswer {
  template: string
  title: Label
  organisation: { id: string; name: string }
  period: { from: Day; to: Day }
  known: number
  rounding: 'half-up' | 'truncate'
  formatPack: string
  draftNumber: number
  head: PaperHead
  nodes: ReportNode[]
  findings: ReportFinding[]
  missing: string[]
  typed: number
  /** Absent in reports closed before sentences were told. */
  sentences?: ReportSentence[]
  /** Absent in reports closed before it was told who owes what. */
  owed?: ReportOwed[]
}
