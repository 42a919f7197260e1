import { afterAll, beforeAll, expect, it } from 'vitest'
import { inBook, theBook } from '#book/session.ts'
import { yearPeriod } from '#kernel/calendar.ts'
import type { BookMatch, SaidClaim } from '#kernel/check-answers.ts'
import { reportDesk } from '#reports/index.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { checkText } from '../check-text.ts'
import { readDocument } from '../documents/read-document.ts'
import { againstBook } from './against-book.ts'
import { bookFacts } from './book-facts.ts'
import { understood } from './understood.ts'

let lak: LakBook
let claims: SaidClaim[]
let matches: BookMatch[]
beforeAll(async () => {
  lak = await lakBook()
  const book = await lak.book()
  const { catalogue, db } = lak.program
  const period = yearPeriod(2023)
  const desk = reportDesk(catalogue)
  await inBook(db, theBook(book.id), async (tx) => {
    const report = await desk.compose(tx, book, { template: 'bao-cao-nam', period })
    const { text } = await readDocument('bao-cao-nam.docx', await desk.docx(tx, book, report))
    const facts = await bookFacts(tx, book, { period, organisation: book.root })
    claims = checkText(text).claims
    const read = understood(text, facts, catalogue.figures)
    matches = await againstBook(claims, read, { tx, book, catalogue, facts, maySee: () => true })
  })
})
afterAll(() => lak.drop())

const told = (verdict: BookMatch['verdict']) =>
  matches
    .filter((one) => one.verdict === verdict)
    .map((one) => `${claims[one.claim]?.text}: ${one.message} ${one.figure?.id ?? ''}`)

// The program's own report was read off the book: whatever of it is recognised must hold.
it('the report composed from the book agrees with the book', () => {
  expect([...told('differs'), ...told('missing')]).toEqual([])
})

it('more than half of what it prints is recognised by its wording', () => {
  expect(told('ok').length).toBeGreaterThan(matches.length / 2)
})
