import type { SaidClaim } from '#kernel/check-answers.ts'
import { firstFrom } from '#kernel/search.ts'

export interface Paragraph {
  start: number
  end: number
  /** Counted over paragraphs that are not empty, from 1. */
  number: number
}

/** Paragraphs drawn together: a long text is drawn only near where one looks. */
export interface Part {
  start: number
  end: number
  paragraphs: readonly Paragraph[]
}

/** A text without line breaks is cut here all the same, between words and never inside a claim. */
const longestParagraph = 6_000
const partSize = 4_000

export const paragraphsOf = (text: string, claims: readonly SaidClaim[]): Paragraph[] => {
  const found: Paragraph[] = []
  let number = 0
  for (let start = 0; start <= text.length; ) {
    const line = text.indexOf('\n', start)
    const end = line < 0 ? text.length : line
    if (/\S/.test(text.slice(start, end))) {
      number += 1
      for (let from = start; from < end; ) {
        const to = end - from > longestParagraph ? cutBefore(text, claims, from + longestParagraph) : end
        found.push({ start: from, end: to, number })
        from = to
      }
    }
    start = end + 1
  }
  return found
}

const cutBefore = (text: string, claims: readonly SaidClaim[], limit: number): number => {
  const space = text.lastIndexOf(' ', limit - 1) + 1
  const cut = space > limit - 400 ? space : limit
  const last = claims[firstFrom(claims, cut) - 1]
  return last && last.end > cut && last.start > limit - longestParagraph ? last.start : cut
}

export const partsOf = (paragraphs: readonly Paragraph[]): Part[] => {
  const parts: Part[] = []
  let held: Paragraph[] = []
  const close = () => {
    const [first, last] = [held[0], held.at(-1)]
    if (first && last) parts.push({ start: first.start, end: last.end, paragraphs: held })
    held = []
  }
  for (const one of paragraphs) {
    held.push(one)
    if (one.end - (held[0]?.start ?? 0) >= partSize) close()
  }
  close()
  return parts
}

/** The last of what is in order of the text that begins at `offset` or before it. */
export const lastUpTo = <T extends { start: number }>(ordered: readonly T[], offset: number): T | undefined =>
  ordered[firstFrom(ordered, offset + 1) - 1]

/** A stretch of one paragraph drawn in one way. */
export interface Stretch {
  start: number
  end: number
  /** The claim it is, as a place in `claims`. */
  claim?: number
}

/** A paragraph cut at its claims and at the ends of the ranges given; claims are never cut. */
export const stretchesOf = (
  { start, end }: { start: number; end: number },
  claims: readonly SaidClaim[],
  ranges: readonly { start: number; end: number }[],
): Stretch[] => {
  const edges = ranges
    .flatMap((one) => [one.start, one.end])
    .filter((one) => one > start && one < end)
    .sort((a, b) => a - b)
  const found: Stretch[] = []
  const plain = (from: number, to: number) => {
    let at = from
    for (const edge of edges)
      if (edge > at && edge < to) {
        found.push({ start: at, end: edge })
        at = edge
      }
    if (to > at) found.push({ start: at, end: to })
  }
  let at = start
  for (let index = firstFrom(claims, start); index < claims.length; index++) {
    const claim = claims[index]
    if (!claim || claim.start >= end) break
    if (claim.start < at || claim.end > end) continue
    plain(at, claim.start)
    found.push({ start: claim.start, end: claim.end, claim: index })
    at = claim.end
  }
  plain(at, end)
  return found
}
