import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { type Assigned, assignNumbers, type Wanted } from '#book/numbering/assign.ts'
import type { Series } from '#book/numbering/series.ts'
import type { Tx } from '#book/session.ts'
import { type Day, printDay } from '#kernel/calendar.ts'
import { paperIssued } from '#kernel/issued-paper.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { formatPackOn } from '#kernel/rulebook.ts'
import { letterheadOf } from '../compose/letterhead.ts'
import { numberTail } from '../paper/head-and-foot.ts'
import { type Issuing, issuingBody } from './issuing.ts'
import type { PaperSource } from './paper.ts'
import { Reader } from './reader.ts'
import type { PaperTemplate } from './template.ts'

const noTerm = refusal('no-term', {
  vi: 'Chưa biết {name} đang ở nhiệm kỳ nào vào ngày {day}, nên chưa cấp được số. Ghi «Bắt đầu nhiệm kỳ» trước.',
  en: 'The term of {name} on {day} is not known, so no number can be given. Enter “Term begun” first.',
})

/** The series a paper is numbered in, what follows the number on paper, and who issues it. */
export interface Numbering {
  series: Series
  tail: string
  padTo: number
  issuing: Issuing
}

/** @throws Refused no-term */
export const numberingOf = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  template: PaperTemplate,
  source: Pick<PaperSource, 'organisation' | 'decidedOn'>,
): Promise<Numbering> => {
  const reader = new Reader(tx, book, catalogue)
  const issuing = await issuingBody(reader, book, template.issuer, source)
  const format = formatPackOn(source.decidedOn)
  const { symbol } = letterheadOf(issuing.name)
  const kindSymbol = template.symbol ? { kindSymbol: template.symbol } : {}
  const tail = numberTail({ kind: template.kind, symbol, ...kindSymbol }, format)
  const term = await termOf(tx, reader, book, issuing, source.decidedOn)
  return {
    issuing,
    tail,
    padTo: format.numberLine.padTo,
    series: { body: issuing.id, kind: tail.slice(1).split('/')[0] ?? '', term },
  }
}

/** The body's own term, else that of the nearest above it: congresses of one round follow one another. */
const termOf = async (
  tx: Tx,
  reader: Reader,
  book: BookInfo,
  { id, name }: Issuing,
  on: Day,
): Promise<string> => {
  for (const body of await reader.upwards(id, on)) {
    const { rows } = await sql<{ term: string }>`select data ->> 'term' as term from register_row
      where book = ${book.id} and register = 'terms' and subject = ${body.id} and known_to is null
        and valid_from <= ${on} and valid_to > ${on}`.execute(tx)
    if (rows[0]) return rows[0].term
  }
  throw new Refused([noTerm({ name, day: printDay(on) })])
}

/** Numbers in the order of the list, each in its own series. */
export const numberEach = async (
  tx: Tx,
  book: number,
  wanted: readonly (Wanted & { numbering: Numbering })[],
): Promise<Assigned[]> => {
  const tails = [...new Set(wanted.map((one) => one.numbering.tail))]
  const assigned: Assigned[] = []
  for (const tail of tails) {
    const ofSeries = wanted.filter((one) => one.numbering.tail === tail)
    const [first] = ofSeries
    if (first)
      assigned.push(...(await assignNumbers(tx, book, first.numbering.series, ofSeries, first.numbering)))
  }
  return wanted.map((one) => {
    const found = assigned.find(({ record, template }) => record === one.record && template === one.template)
    if (!found) throw new Error('a number that was not given')
    return found
  })
}

/** The record by which a paper stands in the register of documents. Its title names nobody. */
export const issuedRecord = (
  template: PaperTemplate,
  { printed, record, issuedOn }: { printed: string; record: string; issuedOn: Day },
  { issuing }: Pick<Numbering, 'issuing'>,
): SubmittedRecord => ({
  id: randomUUID(),
  kind: paperIssued,
  organisation: issuing.id,
  decidedOn: issuedOn,
  body: { document: randomUUID(), record, template: template.id, number: printed, title: template.title.vi },
})
