import { type Hedge, hedgeWords } from '#kernel/numerals.ts'
import type { Exact } from '#kernel/quantity.ts'
import type { Claim, ClaimKind } from './claim.ts'

/** A run of digits and the text beside it, at most some ninety characters either side. */
export interface Place {
  text: string
  start: number
  digits: string
  before: string
  after: string
}

// "Cấp trên" is the superior: "nộp cấp trên 241,3 triệu đồng" pays just that.
const hedges: [RegExp, Hedge][] = (Object.keys(hedgeWords) as Hedge[]).map((hedge) => [
  new RegExp(
    `(?<!\\p{L}|cấp[\\s\\u00a0])${hedgeWords[hedge].vi}(?:[\\s\\u00a0]+(?:đạt|tính|khoảng|thực hiện|có|được))?[\\s\\u00a0]*$`,
    'iu',
  ),
  hedge,
])
const hedgeOf = (before: string): Hedge | undefined =>
  before.trim() === '' ? undefined : hedges.find(([pattern]) => pattern.test(before))?.[1]

/** The claim that begins at this place and goes on for `length` characters after its digits. */
export const claimAt = (
  place: Place,
  length: number,
  read: { value: Exact; decimals: number; unit: string; kind: ClaimKind; scale?: number },
): Claim => {
  const hedge = hedgeOf(place.before)
  const end = place.start + place.digits.length + length
  return {
    start: place.start,
    end,
    text: place.text.slice(place.start, end),
    value: read.value,
    decimals: read.decimals,
    unit: read.unit,
    kind: read.kind,
    scale: read.scale ?? 0,
    ...(hedge ? { hedge } : {}),
  }
}

/** A dash is a sign after a word; after a number it makes a range, at the start of a line an item. */
export const signOf = (place: Place): -1 | 1 =>
  /(?:[\p{L}:][\s\u00a0]+|\([\s\u00a0]*)[-–−]$/u.test(place.before) ? -1 : 1
