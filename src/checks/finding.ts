export type Verdict = 'ok' | 'truncated' | 'rounding' | 'inconsistent'

export type RelationKind =
  | 'ratio-percent'
  | 'plan-percent'
  | 'change-percent'
  | 'parts-total'
  | 'partial-list'
  | 'difference'
  | 'balance'
  | 'same-quantity'

/**
 * One relation the wording states, and whether its figures bear it out. Numbers of money are in the
 * unit printed (`unit`), percentages are shares of one; `message` shows the arithmetic in Vietnamese.
 */
export interface Finding {
  start: number
  end: number
  text: string
  relation: RelationKind
  numbers: number[]
  stated: number
  expected: number | null
  verdict: Verdict
  message: string
  unit?: string
  /** Plans or wholes that the printed percentage allows, where they are few. */
  implied?: number[]
  /** The smallest change that would make it true. */
  correction?: number
}
