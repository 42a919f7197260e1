/** A stretch of text on a page, in points from its lower left corner. */
export interface Placed {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** One line of a page. */
export interface Line {
  text: string
  left: number
  right: number
  /** Its base, from the lower edge of the page. */
  y: number
  /** Size of its letters. */
  size: number
}

/** Beyond this many letter sizes a gap parts columns rather than words. */
const columnGap = 1.6
const wordGap = 0.15

const joined = (parts: readonly Placed[], size: number): string => {
  let text = ''
  let end: number | undefined
  for (const part of parts) {
    const gap = end === undefined ? 0 : part.x - end
    if (gap > columnGap * size) text = `${text.trimEnd()}\t`
    else if (gap > wordGap * size && !/\s$/.test(text) && !/^\s/.test(part.text)) text += ' '
    text += part.text
    end = part.x + part.width
  }
  return text
    .replace(/\u00ad(?=\S)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The text of a page by lines from top to bottom: parts on one base make a line, wide gaps part columns. */
export const linesOf = (parts: readonly Placed[]): Line[] => {
  const rows: Placed[][] = []
  for (const part of parts) {
    if (part.text.trim() === '') continue
    const row = rows.at(-1)
    const base = row?.[0]
    const same = base && Math.abs(base.y - part.y) <= 0.4 * Math.max(base.height, part.height, 1)
    if (row && same) row.push(part)
    else rows.push([part])
  }
  return rows.map((row) => {
    const sorted = [...row].sort((a, b) => a.x - b.x)
    const size = sorted.reduce((most, part) => Math.max(most, part.height), 1)
    const [first] = sorted
    return {
      text: joined(sorted, size),
      left: first?.x ?? 0,
      right: sorted.reduce((most, part) => Math.max(most, part.x + part.width), 0),
      y: first?.y ?? 0,
      size,
    }
  })
}
