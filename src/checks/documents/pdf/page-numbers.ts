import type { Line } from './lines.ts'

const alone = /^(?:trang\s+)?[-–—\s]*(\d{1,4})[-–—\s]*(?:\/\s*\d{1,4})?$/i

/** The number a line consists of, if it can be one of a page. */
const numberOf = (line: Line | undefined): number | undefined => {
  const found = line && alone.exec(line.text.trim())
  return found ? Number(found[1]) : undefined
}

/** Of a page, the place of the first or last line that could be its number. */
const candidates = (lines: readonly Line[]): { at: number; number: number }[] =>
  [...new Set([0, lines.length - 1])].flatMap((at) => {
    const number = numberOf(lines[at])
    return number === undefined ? [] : [{ at, number }]
  })

/**
 * The pages without the lines that hold only their numbers: first or last lines whose numbers go up with the pages.
 * A number that stands alone on one page, and fits no row of pages, is kept.
 */
export const withoutPageNumbers = (pages: readonly (readonly Line[])[]): Line[][] => {
  const found = pages.map(candidates)
  const times = new Map<number, number>()
  for (const [page, ones] of found.entries())
    for (const shift of new Set(ones.map(({ number }) => number - page)))
      times.set(shift, (times.get(shift) ?? 0) + 1)
  const isNumber = (page: number, at: number): boolean =>
    (found[page] ?? []).some((one) => one.at === at && (times.get(one.number - page) ?? 0) > 1)
  return pages.map((lines, page) => lines.filter((_, at) => !isNumber(page, at)))
}
