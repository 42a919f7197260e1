import type { Census, Figure } from '#kernel/figure.ts'
import type { Row } from '#kernel/register.ts'

// A row's facets are the fields by which some census counts it, kept beside the row in an index.

/** What a census reads of a row. */
export const fieldsOf = ({ where, sum }: Pick<Census, 'where' | 'sum'>): string[] => [
  ...Object.keys(where),
  ...(sum ? [sum] : []),
]

/** register → the fields its censuses read */
export const facetFields = (figures: Iterable<Figure>): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, Set<string>>()
  for (const figure of figures)
    if (figure.form === 'census')
      fields.set(figure.register, new Set([...(fields.get(figure.register) ?? []), ...fieldsOf(figure)]))
  return new Map([...fields].map(([register, own]) => [register, [...own].sort()]))
}

const longest = 40

/** Codes, truths and numbers. A longer value has no room in an index and is left out; the row itself is read then. */
const isShort = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' && value.length <= longest)

/** The same text for every row that no census tells apart. */
export const facetsOf = (fields: readonly string[], row: Row): string =>
  JSON.stringify(
    Object.fromEntries(
      fields.map((field) => [field, row[field] ?? null] as const).filter(([, value]) => isShort(value)),
    ),
  )
