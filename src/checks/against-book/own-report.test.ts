import { beforeAll, describe, expect, it } from 'vitest'
import { inBook, theBook } from '#book/session.ts'
import { day, type Period, yearPeriod } from '#kernel/calendar.ts'
import type { BookMatch, SaidClaim } from '#kernel/check-answers.ts'
import { type Report, reportDesk } from '#reports/index.ts'
import { sampleBook } from '#testing/sample-book.ts'
import { checkText } from '../check-text.ts'
import { readDocument } from '../documents/read-document.ts'
import { againstBook } from './against-book.ts'
import { bookFacts } from './book-facts.ts'
import { understood } from './understood.ts'

interface Held {
  text: string
  claims: readonly SaidClaim[]
  matches: readonly BookMatch[]
  slots: readonly { start: number; end: number; ref: string }[]
  /** Where names of a register stand. */
  names: readonly { start: number; end: number }[]
}

const inlineOf = ({ nodes }: Report) =>
  nodes.flatMap((node) => (node.type === 'list' ? node.items.flat() : node.text))

/** Where the numbers of a report and the names it lists stand in its Word file. */
const placesIn = (text: string, report: Report): Pick<Held, 'slots' | 'names'> => {
  const plain = text.replaceAll('\u00a0', ' ')
  let at = 0
  const places = inlineOf(report).map((one) => {
    const words = (one.type === 'slot' ? one.printed : one.text).replaceAll('\u00a0', ' ').trim()
    const start = plain.indexOf(words, at)
    if (start < 0) throw new Error(`«${words}» is not in the paper`)
    at = start + words.length
    return { one, start, end: at }
  })
  return {
    slots: places.flatMap(({ one, ...at }) => (one.type === 'slot' ? [{ ...at, ref: one.ref }] : [])),
    names: places.filter(({ one }) => one.type === 'names'),
  }
}

/** The annual report a sample's book composes, its Word file read and held against the same book. */
const ownReport = async (sample: string, period: Period): Promise<Held> => {
  const { program, book: named, drop } = await sampleBook(sample)
  const book = await named()
  const { catalogue, db } = program
  const desk = reportDesk(catalogue)
  const held = await inBook(db, theBook(book.id), async (tx) => {
    const report = await desk.compose(tx, book, { template: 'bao-cao-nam', period })
    const { text } = await readDocument('bao-cao-nam.docx', await desk.docx(tx, book, report))
    const facts = await bookFacts(tx, book, catalogue, { period, organisation: book.root })
    const { claims } = checkText(text)
    const read = understood(text, facts, catalogue.figures)
    const matches = await againstBook(claims, read, { tx, book, catalogue, facts, maySee: () => true })
    return { text, claims, matches, ...placesIn(text, report) }
  })
  await drop()
  return held
}

// The program's own report was read off the book: whatever of it is recognised must hold.
describe.each([
  ['lak', yearPeriod(2023)],
  ['lak', { from: day('2023-01-01'), to: day('2023-11-30') }],
  ['ia-hdrai', yearPeriod(2023)],
])('the annual report composed from the book %s for %o', (sample, period) => {
  let held: Held
  beforeAll(async () => {
    held = await ownReport(sample, period)
  })
  const told = (verdict: BookMatch['verdict']) =>
    held.matches
      .filter((one) => one.verdict === verdict)
      .map((one) => `${held.claims[one.claim]?.text}: ${one.message} ${one.figure?.id ?? ''}`)

  it('agrees with the book', () => {
    expect(told('differs')).toEqual([])
  })

  it('is held against the very figures its numbers were printed from', () => {
    const { claims, matches, slots } = held
    for (const { claim, figure } of matches) {
      if (!figure) continue
      const { start, end, text } = claims[claim] as SaidClaim
      const printedFrom = slots.filter((slot) => slot.start < end && slot.end > start).map((slot) => slot.ref)
      const matched = figure.whole ? [figure.id, figure.whole.id] : [figure.id]
      expect(matched, text).toEqual(printedFrom)
    }
  })

  it('is recognised by its wording in every number of its own', () => {
    const { claims, matches, slots } = held
    const printed = matches.filter(({ claim }) => overlaps(claims[claim], slots))
    expect(printed.length).toBeGreaterThan(30)
    expect(printed.filter((one) => one.figure === null).map(({ claim }) => claims[claim]?.text)).toEqual([])
  })

  it('leaves unrecognised only what a name says: “bốn đợt” of a task counts nothing', () => {
    const { claims, matches, names } = held
    const left = matches.filter((one) => one.figure === null)
    expect(left.filter(({ claim }) => !overlaps(claims[claim], names))).toEqual([])
  })
})

type Place = { start: number; end: number }
const overlaps = (claim: Place | undefined, places: readonly Place[]): boolean =>
  places.some((one) => claim !== undefined && one.start < claim.end && one.end > claim.start)
