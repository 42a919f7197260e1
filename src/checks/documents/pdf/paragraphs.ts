import type { Line } from './lines.ts'

/** How a line begins that is never the middle of a sentence: a bullet, or the number of a point. */
const opensPoint = /^(?:[-–—•*+●○▪]\s|(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)]\s|\(\d{1,2}\)\s)/u

const ends = /[.!?:;…]["”»)]?$/

/** Where full lines of a page end; a page of short lines only does not say, and no page is that narrow. */
const rightEdge = (lines: readonly Line[], pageWidth: number): number =>
  lines.reduce((edge, line) => Math.max(edge, line.right), 0.66 * pageWidth)

/** Whether the next line carries on the sentence of the one before. */
const goesOn = (line: Line, next: Line, edge: number, gap: number): boolean => {
  if (line.text.includes('\t') || next.text.includes('\t') || opensPoint.test(next.text)) return false
  if (Math.abs(line.size - next.size) > 0.15 * line.size) return false
  const apart = line.y - next.y
  if (apart > 0 && apart > 1.35 * gap) return false
  const full = line.right > edge - 6 * line.size
  const startsSmall = /^[\p{Ll}\p{N}(“"%]/u.test(next.text)
  if (!full) return startsSmall && !ends.test(line.text) && line.right > edge * 0.6 && apart > 0
  const indented = next.left > line.left + 1.2 * line.size
  return !(indented && (ends.test(line.text) || !startsSmall))
}

/** The usual distance of two lines of one paragraph. */
const usualGap = (lines: readonly Line[]): number => {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 4)] ?? Number.POSITIVE_INFINITY
}

const join = (text: string, next: string): string =>
  /[\p{L}\d]-$/u.test(text) ? text + next : `${text} ${next}`

/** The pages, of a width in points, as text: the lines of a paragraph joined, also over the turn of a page. */
export const paragraphsOf = (pages: readonly (readonly Line[])[], pageWidth: number): string => {
  const paragraphs: string[] = []
  let last: Line | undefined
  for (const lines of pages) {
    const edge = rightEdge(lines, pageWidth)
    const gap = usualGap(lines)
    for (const line of lines) {
      const before = paragraphs.at(-1)
      if (last && before !== undefined && goesOn(last, line, edge, gap))
        paragraphs[paragraphs.length - 1] = join(before, line.text)
      else paragraphs.push(line.text)
      last = line
    }
  }
  return paragraphs.join('\n')
}
