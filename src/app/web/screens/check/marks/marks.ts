/** What is said of a place in the text, gravest first. */
export const markOrder = [
  'inconsistent',
  'differs',
  'rounding',
  'truncated',
  'note',
  'missing',
  'ok',
  'unmatched',
] as const
export type Mark = (typeof markOrder)[number]

/** What a reader came for; the others are shown on request. */
export const telling: ReadonlySet<Mark> = new Set([
  'inconsistent',
  'differs',
  'rounding',
  'truncated',
  'note',
])
