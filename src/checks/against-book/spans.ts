import { firstFrom } from '#kernel/search.ts'

/** From one offset of the text to another. */
export interface Span {
  start: number
  end: number
}

/** Those that lie inside a stretch of the text. */
export const within = <T extends Span>(all: readonly T[], { start, end }: Span): T[] => {
  const found: T[] = []
  for (let at = firstFrom(all, start); at < all.length; at++) {
    const one = all[at] as T
    if (one.start >= end) break
    if (one.end <= end) found.push(one)
  }
  return found
}

/** The last that starts at or before the offset. */
export const lastBefore = <T extends Span>(all: readonly T[], offset: number): T | undefined =>
  all[firstFrom(all, offset + 1) - 1]

/** The text with what lies in these places blanked out, from `start` to `end`. */
export const blanked = (text: string, { start, end }: Span, out: readonly Span[]): string => {
  let kept = ''
  let at = start
  for (const one of within(out, { start, end })) {
    if (one.start < at) continue
    kept += `${text.slice(at, one.start)} · `
    at = one.end
  }
  return kept + text.slice(at, end)
}
