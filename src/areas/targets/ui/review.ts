import type { RegisterLine } from '#kernel/answers.ts'

/** What a review of one village counts, in the order of the printed form. */
export const counted = [
  'households',
  'poor',
  'nearPoor',
  'minorityHouseholds',
  'minorityPoor',
  'minorityNearPoor',
] as const
export type Counted = (typeof counted)[number]
/** One line as typed: everything is text until it is sent. */
export type Typed = { readonly [column in Counted]?: string }
export type Sheet = { readonly [village: string]: Typed }

export interface Line {
  village: string
  name: string
  commune: string
  organisation: string
  /** What the book holds of the year already; such a line is shown, not asked. */
  known: { readonly [column in Counted]: number } | null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const inOrder = (a: string, b: string) => a.localeCompare(b, 'vi', { numeric: true })

const communeKinds = ['commune', 'township']
export const communesIn = (places: readonly RegisterLine[]): RegisterLine[] =>
  places.filter((one) => communeKinds.includes(text(one.data.kind))).sort((a, b) => inOrder(a.name, b.name))

/** The villages of a commune by name, each with what is in the book of the year. */
export const linesOf = (
  places: readonly RegisterLine[],
  reviews: readonly RegisterLine[],
  commune: string,
): Line[] => {
  const known = new Map(reviews.map((one) => [text(one.data.place), one.data]))
  return places
    .filter((one) => one.data.parent === commune)
    .sort((a, b) => inOrder(a.name, b.name))
    .map((one) => {
      const found = known.get(one.subject)
      return {
        village: one.subject,
        name: one.name,
        commune,
        organisation: text(one.data.home),
        known: found
          ? (Object.fromEntries(counted.map((column) => [column, Number(found[column])])) as Line['known'])
          : null,
      }
    })
}

/** "1.234" and "1 234" are 1234; anything else that is no whole number is nothing. */
export const numberTyped = (typed: string | undefined): number | null => {
  const plain = (typed ?? '').trim().replaceAll(/[.\s](?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null
}

export type State = 'known' | 'empty' | 'incomplete' | 'ready'

export const stateOf = (line: Line, typed: Typed | undefined): State => {
  if (line.known) return 'known'
  if (!typed || counted.every((column) => !typed[column]?.trim())) return 'empty'
  return counted.every((column) => numberTyped(typed[column]) !== null) ? 'ready' : 'incomplete'
}

/** Of one column: what the book holds and what is typed beside it. */
export const totalOf = (lines: readonly Line[], sheet: Sheet, column: Counted): number =>
  lines.reduce(
    (sum, line) => sum + (line.known?.[column] ?? numberTyped(sheet[line.village]?.[column]) ?? 0),
    0,
  )

interface Review {
  decidedOn: string
  number: string
  idOf: (village: string) => string
}

/** One record for each line that is whole; together they are one entry. */
export const recordsOf = (lines: readonly Line[], sheet: Sheet, { decidedOn, number, idOf }: Review) =>
  lines
    .filter((line) => stateOf(line, sheet[line.village]) === 'ready')
    .map(({ village, commune, organisation }) => ({
      id: idOf(village),
      kind: 'poverty.reviewed',
      organisation,
      decidedOn,
      basis: number.trim() ? { number: number.trim(), issuedOn: decidedOn } : null,
      body: {
        commune,
        village,
        ...Object.fromEntries(counted.map((column) => [column, numberTyped(sheet[village]?.[column])])),
      },
    }))

const sameName = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim()

/** A village is found by its name, with or without the word before it: "Yuk La 3" is "Buôn Yuk La 3". */
const found = (lines: readonly Line[], name: string): Line | undefined => {
  const asked = sameName(name)
  const exact = lines.find((line) => sameName(line.name) === asked)
  if (exact) return exact
  const ending = lines.filter((line) => sameName(line.name).endsWith(` ${asked}`))
  return ending.length === 1 ? ending[0] : undefined
}

export interface Pasted {
  sheet: Sheet
  /** Names of the table no village has: they are left out and told. */
  unknown: string[]
}

/**
 * A table copied from a spreadsheet. With a column of names each row goes to its village, whatever the order
 * and whatever stands before the name; without one the numbers go down and right from the cell it is pasted in.
 */
export const pasted = (
  clipboard: string,
  lines: readonly Line[],
  from: { village: string; column: Counted },
  sheet: Sheet,
): Pasted => {
  const rows = clipboard
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter((row) => row.some(Boolean))
  const nameAt = (row: readonly string[]) => row.findIndex((cell) => /\p{L}/u.test(cell))
  const isNamed = rows.some((row) => nameAt(row) >= 0)
  const next: { [village: string]: Typed } = { ...sheet }
  const unknown: string[] = []
  const fill = (line: Line | undefined, cells: readonly string[], first: number) => {
    if (!line || line.known) return
    const columns = counted.slice(first, first + cells.length)
    const typed = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    next[line.village] = { ...next[line.village], ...typed }
  }
  const start = lines.findIndex((line) => line.village === from.village)
  for (const [index, row] of rows.entries()) {
    if (!isNamed) {
      fill(lines[start + index], row, counted.indexOf(from.column))
      continue
    }
    const at = nameAt(row)
    const name = row[at] ?? ''
    const line = at < 0 ? undefined : found(lines, name)
    const numbers = row.slice(at + 1)
    if (line) fill(line, numbers, 0)
    // A heading has words where a village has numbers.
    else if (at >= 0 && numbers.some((cell) => numberTyped(cell) !== null)) unknown.push(name)
  }
  return { sheet: next, unknown }
}
