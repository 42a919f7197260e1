import { firstWhere } from '#kernel/search.ts'

/** A text made from another one, and the way back. */
export interface Aligned {
  text: string
  /** The place in the text it was made from; a place inside a joined letter goes to that letter's beginning. */
  back: (offset: number) => number
}

/** Joins steps into one text and keeps where it was stretched or shortened. */
export const aligned = (steps: Iterable<{ from: string; to: string }>): Aligned => {
  const made: string[] = []
  const here = [0]
  const there = [0]
  let [at, before] = [0, 0]
  const mark = () => {
    here.push(at)
    there.push(before)
  }
  for (const { from, to } of steps) {
    const uneven = from.length !== to.length
    if (uneven) mark()
    made.push(to)
    at += to.length
    before += from.length
    if (uneven) mark()
  }
  return { text: made.join(''), back: (offset) => placeBefore(offset, here, there) }
}

const placeBefore = (offset: number, here: readonly number[], there: readonly number[]): number => {
  const low = Math.max(0, firstWhere(here.length, (at) => (here[at] ?? 0) > offset) - 1)
  const place = (there[low] ?? 0) + offset - (here[low] ?? 0)
  return Math.min(place, there[low + 1] ?? place)
}
