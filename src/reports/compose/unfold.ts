import { type Period, printDay, yearOf } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef, printFigureRef } from '#kernel/figure.ts'
import { restOfTheYear } from '#kernel/whole-year.ts'
import { type Asking, listedOne, type Piece, type ReportWord, type SlotStyle } from '../template/template.ts'
import { closingDay, periodOf } from './asked-period.ts'
import { enumerated, shortened, underOneLead } from './enumerate.ts'
import type { Listed } from './lists.ts'

/** A value a report needs, fully addressed: figure, period, organisation. */
export interface Wanted {
  key: string
  ref: FigureRef
  period: Period
  organisation: string
}

/** Prose with its repetitions written out; what depends on values is still open. */
export type Unfolded =
  | { type: 'text'; text: string; bold?: boolean; italic?: boolean }
  | { type: 'typed'; text: string }
  | { type: 'slot'; wanted: Wanted; style: SlotStyle }
  | { type: 'estimated'; wanted: Wanted; wholeYear?: true }
  | { type: 'names'; text: string; ref: string; opens?: Pick<Wanted, 'period' | 'organisation'> }
  | { type: 'when'; wanted: Wanted; inner: Unfolded[] }

/** What prose is unfolded with. */
export interface Surroundings {
  period: Period
  organisation: string
  words: { organisation: string; committee: string; superior: string }
  codes: ReadonlyMap<string, string>
  /** Lists already asked for, by the key of their `Wanted`. */
  lists: ReadonlyMap<string, readonly Listed[]>
  /** The figure whose subjects are missing from an n/N. */
  missingOf: (figure: string) => FigureRef | undefined
  /** The figure that tells what the whole year is expected to come to. */
  forecastFor: (figure: string) => string | undefined
  /** What is counted by a figure, after a number: "chi bộ". */
  unitOf: (figure: string) => string
}

/** Inside a list the listed one is the argument where it is asked so, and the organisation otherwise. */
const wantedBy = (asking: Asking, around: Omit<Surroundings, 'lists'>, listed?: string): Wanted => {
  const isArgument = asking.ref.includes(listedOne)
  const written = asking.ref.replaceAll('{year}', String(yearOf(around.period.to)))
  const plain = parseFigureRef(written.replaceAll(listedOne, listed ?? ''))
  if (!plain) throw new Error(`not a figure: ${asking.ref}`)
  const ref = isForecast(asking, around)
    ? { ...plain, figure: around.forecastFor(plain.figure) ?? plain.figure }
    : plain
  const named = asking.organisation === undefined ? undefined : around.codes.get(asking.organisation)
  const organisation = isArgument ? undefined : listed
  return address(ref, periodOf(asking, around.period), organisation ?? named ?? around.organisation)
}

/** Whether a slot about the whole year stands in a report that does not reach its end. */
const isForecast = (asking: Asking, { period }: Pick<Surroundings, 'period'>): boolean =>
  asking.wholeYear === true && restOfTheYear(period) !== null

const address = (ref: FigureRef, period: Period, organisation: string): Wanted => ({
  key: `${printFigureRef(ref)}|${organisation}|${period.from}|${period.to}`,
  ref: { ...ref, period, organisation },
  period,
  organisation,
})

/** The list behind `names`, `missing` or `each`. */
export const listWanted = (
  piece: Extract<Piece, { type: 'names' | 'each' }>,
  around: Omit<Surroundings, 'lists'>,
): Wanted => {
  const own = wantedBy(piece.asking, around)
  if (piece.type === 'each' || piece.of === 'counted') return own
  const missing = around.missingOf(own.ref.figure)
  return missing ? address(missing, own.period, own.organisation) : own
}

export const unfold = (pieces: readonly Piece[], around: Surroundings, item?: Item): Unfolded[] =>
  pieces.flatMap((piece) => unfoldOne(piece, around, item))

/** The items of a list one of its lines becomes: a line that is one repetition and nothing else is an item for each. */
export const unfoldItems = (pieces: readonly Piece[], around: Surroundings): Unfolded[][] => {
  const written = pieces.filter((piece) => piece.type !== 'text' || piece.text.trim() !== '')
  const [only] = written
  if (written.length !== 1 || only?.type !== 'each') return [unfold(pieces, around)]
  return itemsOf(only, around).map((item) => unfold(only.inner, around, item))
}

const itemsOf = (piece: Extract<Piece, { type: 'each' }>, around: Surroundings): Item[] => {
  const wanted = listWanted(piece, around)
  const of = printFigureRef(wanted.ref)
  return (around.lists.get(wanted.key) ?? []).map((one) => ({ ...one, of }))
}

const unfoldOne = (piece: Piece, around: Surroundings, item: Item | undefined): Unfolded[] => {
  switch (piece.type) {
    case 'text':
    case 'typed':
      return [piece]
    case 'word':
      return [wordIn(piece.word, around, item)]
    case 'slot':
      return slot(piece, around, item)
    case 'estimated':
      return [
        {
          type: 'estimated',
          wanted: wantedBy(piece.asking, around, item?.subject),
          ...(isForecast(piece.asking, around) ? { wholeYear: true } : {}),
        },
      ]
    case 'before-year-end':
      return restOfTheYear(around.period) ? unfold(piece.inner, around, item) : []
    case 'when': {
      const wanted = wantedBy(piece.asking, around, item?.subject)
      return [{ type: 'when', wanted, inner: unfold(piece.inner, around, item) }]
    }
    case 'names': {
      const wanted = listWanted(piece, around)
      const { told, others } = shortened(underOneLead(around.lists.get(wanted.key) ?? []))
      const names = told.map((one) => one.name)
      const text = names.length > 0 ? enumerated(names, others > 0) : '…'
      return [{ type: 'names', text, ref: printFigureRef(wanted.ref) }, ...theOthers(others, wanted, around)]
    }
    case 'each':
      return repeated(piece, around)
  }
}

/** One of a list, and the figure that counts it. */
type Item = Listed & { of: string }

/** The name of one listed is the register's, and not a word of the prose. */
const wordIn = (word: ReportWord, around: Surroundings, item: Item | undefined): Unfolded => {
  const text = wordOf(word, around, item)
  const isListed = item !== undefined && (word === 'name' || word === 'parent' || word === 'result')
  return isListed ? { type: 'names', text, ref: item.of } : { type: 'text', text }
}

/** A slot with a day of its own says so; one in a section with its own day does not repeat it. */
const slot = (
  { asking, style }: Extract<Piece, { type: 'slot' }>,
  around: Surroundings,
  item: Item | undefined,
): Unfolded[] => {
  const number: Unfolded = { type: 'slot', wanted: wantedBy(asking, around, item?.subject), style }
  if (asking.at === undefined || asking.atOfSection) return [number]
  const day = printDay(closingDay(asking.at, around.period))
  return [number, { type: 'text', text: ` (tính đến ngày ${day})` }]
}

const repeated = (piece: Extract<Piece, { type: 'each' }>, around: Surroundings): Unfolded[] => {
  const items = underOneLead(itemsOf(piece, around))
  const { told, others } = shortened(items)
  const between = items.length === 2 ? ' và ' : '; '
  return [
    ...told.flatMap((item, index): Unfolded[] => [
      ...(index > 0 ? [{ type: 'text' as const, text: between }] : []),
      ...unfold(piece.inner, around, item),
    ]),
    ...theOthers(others, listWanted(piece, around), around),
  ]
}

const theOthers = (
  count: number,
  { ref, period, organisation }: Wanted,
  around: Surroundings,
): Unfolded[] => {
  if (count === 0) return []
  const text = `${count} ${around.unitOf(ref.figure)} khác`
  return [
    { type: 'text', text: ' và ' },
    { type: 'names', text, ref: printFigureRef(ref), opens: { period, organisation } },
  ]
}

const wordOf = (word: ReportWord, { period, words }: Surroundings, item: Listed | undefined): string => {
  const year = yearOf(period.to)
  const said: { readonly [word in ReportWord]: string } = {
    year: String(year),
    'year-1': String(year - 1),
    'year+1': String(year + 1),
    from: printDay(period.from),
    to: printDay(period.to),
    ...words,
    name: item?.name ?? '…',
    parent: item?.parent ?? '…',
    result: item?.result ?? '…',
  }
  return said[word]
}

/** Every value some unfolded prose needs. */
export const wantedIn = (unfolded: readonly Unfolded[]): Wanted[] =>
  unfolded.flatMap((one) => {
    if (one.type === 'slot' || one.type === 'estimated') return [one.wanted]
    return one.type === 'when' ? [one.wanted, ...wantedIn(one.inner)] : []
  })
