import { beforeAll, describe, expect, it } from 'vitest'
import { inBook, theBook } from '#book/session.ts'
import { yearPeriod } from '#kernel/calendar.ts'
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
}

const inlineOf = ({ nodes }: Report) =>
  nodes.flatMap((node) => (node.type === 'list' ? node.items.flat() : node.text))

/** Where the numbers of a report stand in its Word file. */
const slotsIn = (text: string, report: Report): Held['slots'] => {
  const plain = text.replaceAll('\u00a0', ' ')
  let at = 0
  return inlineOf(report).flatMap((one) => {
    const words = (one.type === 'slot' ? one.printed : one.text).replaceAll('\u00a0', ' ').trim()
    const start = plain.indexOf(words, at)
    if (start < 0) throw new Error(`«${words}» is not in the paper`)
    at = start + words.length
    return one.type === 'slot' ? [{ start, end: at, ref: one.ref }] : []
  })
}

/** The annual report a sample's book composes, its Word file read and held against the same book. */
const ownReport = async (sample: string): Promise<Held> => {
  const { program, book: named, drop } = await sampleBook(sample)
  const book = await named()
  const { catalogue, db } = program
  const period = yearPeriod(2023)
  const desk = reportDesk(catalogue)
  const held = await inBook(db, theBook(book.id), async (tx) => {
    const report = await desk.compose(tx, book, { template: 'bao-cao-nam', period })
    const { text } = await readDocument('bao-cao-nam.docx', await desk.docx(tx, book, report))
    const facts = await bookFacts(tx, book, catalogue, { period, organisation: book.root })
    const { claims } = checkText(text)
    const read = understood(text, facts, catalogue.figures)
    const matches = await againstBook(claims, read, { tx, book, catalogue, facts, maySee: () => true })
    return { text, claims, matches, slots: slotsIn(text, report) }
  })
  await drop()
  return held
}

// The program's own report was read off the book: whatever of it is recognised must hold.
describe.each(['lak', 'ia-hdrai'])('the annual report composed from the book %s', (sample) => {
  let held: Held
  beforeAll(async () => {
    held = await ownReport(sample)
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

  it('is recognised by its wording in nine numbers of ten', () => {
    const { matches } = held
    const known = matches.filter((one) => one.figure !== null)
    expect(known.length, told('unmatched').join('\n')).toBeGreaterThanOrEqual(0.9 * matches.length)
  })
})
