import type { Day, Period } from './calendar.ts'
import type { Comparison } from './figure.ts'
import type { Companion } from './kind.ts'
import type { Label } from './label.ts'
import type { Basis, Confidentiality } from './record.ts'
import type { Refusal } from './refusal.ts'
import type { Role } from './role.ts'

/** What the program answers, as JSON: one shape for the API, the command line and the screens. */

/** A figure's value. `value` is a JSON number; `exact` is "n/d" in the unit, null when missing. */
export interface FigureAnswer {
  /** The reference as asked: `figure[of]@by`. */
  id: string
  label: Label
  unit: { id: string; label: Label }
  value: number | null
  exact: string | null
  printed: string
  /** How many records it was counted from. */
  records: number
  form: 'flow' | 'stock' | 'distinct' | 'series' | 'census' | 'formula'
  /** True when the value is an estimate ("ước"). */
  estimate: boolean
}

export interface EvidenceLine {
  id: string
  kind: string
  day: Day
  /** In the figure's unit; Σ amount = value for every form but formulas. */
  amount: number
  sentence: string
  basis: Basis | null
  organisation: string
  /** Told only as "trong phạm vi được xem": the record counts but may not be read by this actor. */
  masked: boolean
}

export interface TraceAnswer extends FigureAnswer {
  meaning: Label
  /** The formula in words, for formulas. */
  reads: Label | null
  period: { from: Day; to: Day }
  organisation: { id: string; name: string }
  known: number
  /** Named inputs of a formula. */
  inputs: { name: string; answer: FigureAnswer; period: { from: Day; to: Day }; assigner: string | null }[]
  /** The targets of this figure, organisation and period, by assigner. */
  plans: {
    assigner: string
    comparison: Comparison
    printed: string
    /** Actual against it, in per cent as printed; null for a rate. */
    share: string | null
    met: boolean | null
    record: string
  }[]
  records_total: number
  /** The newest records first; of many, those of one page. */
  evidence: EvidenceLine[]
  /** Kinds of record that add to this figure: "Bổ sung căn cứ". */
  added_by: { kind: string; label: Label }[]
}

export interface RecordAnswer {
  id: string
  position: number
  kind: string
  label: Label
  sentence: string
  organisation: { id: string; name: string }
  decidedOn: Day
  effectiveOn: Day
  recordedAt: string
  enteredBy: string
  approvedBy: string | null
  confidentiality: Confidentiality
  basis: Basis | null
  body: { [field: string]: unknown }
  entry: string
  /** Ids of other records of the same entry. */
  together: string[]
  reversedBy: string | null
  reverses: string | null
  figures: { id: string; label: Label; amount: number; unit: Label; day: Day }[]
  hash: string
}

/** A figure before and after an entry, for the line "3.348 → 3.349". */
export interface MovedFigure {
  id: string
  label: Label
  organisation: { id: string; name: string }
  period: { from: Day; to: Day }
  before: string
  after: string
}

export interface EntryAnswer {
  entry: string
  dry: boolean
  records: { id: string; kind: string; position: number; sentence: string }[]
  moved: MovedFigure[]
  /** Set when the entry became a draft that waits for approval. */
  draft: string | null
}

export interface ErrorAnswer {
  error: { code: string; message: Label; refusals: Refusal[]; reference?: string }
}

export interface RegisterAnswer {
  register: string
  label: Label
  on: Day
  known: number
  /** `values`: what closed values of the column are called on the day. */
  columns: {
    field: string
    label: Label
    holds: 'text' | 'number' | 'year'
    values?: { readonly [value: string]: Label } | undefined
  }[]
  total: number
  page: number
  pageSize: number
  /** True when rows outside the actor's sight were left out. */
  partial: boolean
  rows: RegisterLine[]
}
export interface RegisterLine {
  subject: string
  name: string
  organisation: { id: string; name: string } | null
  from: Day
  to: Day | null
  opened: string
  data: { [field: string]: unknown }
}

/** A kind as a form needs it: `schema` is JSON Schema with `label`, `help`, `control`, `register` in its fields. */
export interface KindAnswer {
  id: string
  area: string
  /** What it is about, among the kinds of its area; null in an area of few kinds. */
  topic: Label | null
  label: Label
  help: Label | null
  version: number
  days: { decided: Label; effective: Label | null }
  schema: { [keyword: string]: unknown }
  verb: { label: Label; on: string; field: string } | null
  /** Forms that may be entered with it, before and after, about the same subject. */
  introducedBy: Companion | null
  followedBy: Companion | null
  /** It tells of the committee itself: the form begins with it. */
  isOfCommittee: boolean
  broughtForward: boolean
  citesDecision: boolean
  /** It becomes a numbered decision, so it may be kept for the meeting that decides it. */
  decidedByMeeting: boolean
  adds: string[]
}

export interface SessionAnswer {
  account: {
    name: string
    displayName: string
    roles: Role[]
    scope: { id: string; name: string } | null
    /** Whom of the register of persons the account belongs to. */
    person: string | null
  }
  book: {
    name: string
    title: string
    root: { id: string; name: string }
    isSample: boolean
    openedOn: Day
    head: number
    /** Last day on which something happened: the day the screens open at. */
    lastDay: Day
  }
  areas: { id: string; label: Label; enter: string[]; read: string[] }[]
}

export interface TargetLine {
  figure: string
  label: Label
  unit: Label
  organisation: { id: string; name: string }
  actual: { id: string; printed: string; value: number | null; estimate: boolean }
  plans: {
    assigner: { id: string; name: string }
    ref: string
    comparison: Comparison
    /** In the figure's unit. */
    value: number
    printed: string
    /** Null for a rate, which has no share of its target. */
    share: { ref: string; printed: string; value: number | null } | null
    met: boolean | null
    record: string
    /** An earlier target this one replaced, with its decision day. */
    replaces: { printed: string; decidedOn: Day; record: string } | null
  }[]
}

/** What an Excel list became, or would in a dry run; messages name the row the spreadsheet shows. */
export interface ImportAnswer {
  kind: string
  rows: number
  /** Rows that became records (or would). */
  accepted: number
  /** Rows of people the book has already; they stay as they are. */
  already: number
  errors: { row: number; message: string }[]
  notes: { row: number; message: string }[]
  dry: boolean
  entry: string | null
}

/** The same figures of several organisations or months, one row each. */
export interface FigureGridRow {
  organisation: { id: string; name: string }
  period: Period
  /** The organisation was founded after the period: there is nothing of it to count, not even nought. */
  notYet: boolean
  /** On the eve of the period. */
  opening: FigureAnswer[]
  figures: FigureAnswer[]
}
