const longest = 150

/** The words it stands on, the middle left out where they are many. */
export const quoteOf = (text: string, { start, end }: { start: number; end: number }): string => {
  if (end - start <= longest) return closed(clean(text.slice(start, end)))
  const half = longest / 2
  const opening = clean(text.slice(start, start + half)).replace(/\s+\S*$/u, '')
  const closing = clean(text.slice(end - half, end)).replace(/^\S*\s+/u, '')
  return closed(`${opening} … ${closing}`)
}

/** What breaks off within a bracket says so. */
const closed = (words: string): string =>
  words.lastIndexOf('(') > words.lastIndexOf(')') ? `${words} …)` : words

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim()
