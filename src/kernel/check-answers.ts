import type { Day } from './calendar.ts'

/**
 * What the check of a text answers: one shape for the command line, the API and the screen. A `message` is
 * Vietnamese; `english` beside it says the same.
 */

/** A quantity the text states. Offsets are UTF-16 units into `text` of the answer. */
export interface SaidClaim {
  start: number
  end: number
  text: string
  /** Canonical: a percentage or a pair is a share of one, money is in đồng; two values for a range. */
  value: number | [number, number]
  unit: string
  kind: string
  hedge?: string
}

/** `truncated`: the printed number was cut, not rounded: a mild note. `rounding`: rounding cannot give it. */
export type Verdict = 'ok' | 'truncated' | 'rounding' | 'inconsistent'

export type RelationKind =
  | 'ratio-percent'
  | 'plan-percent'
  | 'change-percent'
  | 'parts-total'
  | 'partial-list'
  | 'difference'
  | 'product'
  | 'balance'
  | 'same-quantity'

/**
 * One relation the wording states, and whether its figures bear it out. Numbers of money are in the
 * unit printed (`unit`), percentages are shares of one; `message` shows the arithmetic.
 */
export interface Finding {
  start: number
  end: number
  text: string
  relation: RelationKind
  /**
   * What the relation is reckoned from and stands in the finding's own stretch of the text. The whole of a
   * share that is printed elsewhere is in `whole`, so that no number is shown where it cannot be read.
   */
  numbers: number[]
  /** The whole a share was measured by, whether it stands in the stretch or elsewhere in the text. */
  whole?: number
  stated: number
  expected: number | null
  verdict: Verdict
  message: string
  english: string
  unit?: string
  /** Plans or wholes that the printed percentage allows, where they are few. */
  implied?: number[]
  /** The smallest change that would make it true. */
  correction?: number
}

/** What a reader should look at although no number is wrong. */
export interface CheckNote {
  start: number
  end: number
  text: string
  note: 'stale-year' | 'body-not-in-being' | 'mixed-units' | 'as-last-year'
  message: string
  english: string
}

/** One claim against the book: the figure it speaks of, by meaning and never by value. */
export interface BookMatch {
  /** The claim's place in `claims`. */
  claim: number
  /** Null: no figure of the book has this meaning. */
  figure: {
    id: string
    label: string
    english: string
    period: { from: Day; to: Day }
    organisation: { id: string; name: string }
    /** What the book counts, as printed and as a JSON number in the claim's canonical unit. */
    printed: string
    value: number | null
    /** How many records it was counted from. */
    records: number
    /** The figure that N of n/N counts. */
    whole?: { id: string; label: string; english: string; printed: string; records: number }
  } | null
  /** `missing`: the book has the figure and no value for it. */
  verdict: 'ok' | 'differs' | 'missing' | 'unmatched'
  message: string
  english: string
}

export interface CheckAnswer {
  /** The text as read: NFC, tags and encodings undone. */
  text: string
  claims: SaidClaim[]
  findings: Finding[]
  notes: CheckNote[]
  /** Only when a book was asked. */
  book?: BookMatch[]
}
