import type { Hedge } from '#kernel/numerals.ts'
import type { Exact } from '#kernel/quantity.ts'

export type ClaimKind = 'count' | 'ratio' | 'percent' | 'money' | 'rate' | 'area' | 'measure'

/**
 * A quantity a text states. Offsets are UTF-16 units into the text; `value` is canonical: a percentage is
 * a share of one, 41/42 is a share of one, money is in đồng. `decimals` is the place of the last digit
 * written, of the canonical value except for percentages, where it is of the per cent.
 */
export interface Claim {
  start: number
  end: number
  text: string
  value: Exact
  decimals: number
  unit: string
  kind: ClaimKind
  hedge?: Hedge
  /** Numerator and denominator of n/N; amounts of money have the place of the last digit of each beside them. */
  ratio?: { part: Exact; whole: Exact; lastPlaces?: [number, number] }
  /** The upper end of a range "10-15". */
  upTo?: Exact
  /** The power of ten of the greatest scale word: 9 for tỷ, 0 for none. */
  scale: number
}
