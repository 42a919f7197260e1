import type { Finding } from '#kernel/check-answers.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { type Difference, differenceFinding, differenceHolds, side } from './differences.ts'

const filler = '(?:[\\s\\u00a0]+(?:thêm|được|lên|đi|tới|đến|khoảng|gần|hơn|trên|là|mức|ròng))*[\\s\\u00a0]*$'
const up = new RegExp(`(?<![\\p{L}])(?:tăng|vượt|cao hơn|nhiều hơn)${filler}`, 'iu')
const down = new RegExp(`(?<![\\p{L}])(?:giảm|thiếu|hụt|thấp hơn|ít hơn)${filler}`, 'iu')

export type Way = 'up' | 'down'

const ways = new WeakMap<Placed, { way: Way | undefined }>()

/** Whether the words before a number call it a rise or a fall. Asked again for every relation a change may be in. */
export const wayOf = (text: string, placed: Placed): Way | undefined => {
  const known = ways.get(placed) ?? { way: readWay(text, placed) }
  ways.set(placed, known)
  return known.way
}

const readWay = (text: string, placed: Placed): Way | undefined => {
  const before = text.slice(Math.max(0, placed.claim.start - 40), placed.claim.start)
  return up.test(before) ? 'up' : down.test(before) ? 'down' : undefined
}

export const difference = (way: Way, now: Placed, then: Placed, change: Placed): Difference =>
  way === 'up'
    ? { more: side(now.claim), less: side(then.claim), rest: change.claim }
    : { more: side(then.claim), less: side(now.claim), rest: change.claim }

/** A difference that holds; one that does not only where its wording leaves no other reading. */
export const told = (layout: Layout, of: Difference, sure: boolean): Finding | undefined =>
  differenceHolds(of) || sure ? differenceFinding(layout.text, of) : undefined
