import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Tx } from '../session.ts'
import { nextLetter, numberIn, type Series, type SeriesNumber } from './series.ts'

/** A paper that is to have a number: which template of which record, and its day. */
export interface Wanted {
  record: string
  template: string
  issuedOn: Day
  /** Puts it after this number of the series ("12a") instead of at the end. */
  after?: number
}

export interface Assigned extends Wanted, SeriesNumber {
  printed: string
}

export const numberedAlready = refusal('paper-numbered-already', {
  vi: 'Văn bản này đã có số {number}. Mỗi văn bản chỉ cấp số một lần.',
  en: 'This paper has the number {number} already. A paper is numbered once.',
})
const noSuchNumber = refusal('no-number-to-follow', {
  vi: 'Trong nhiệm kỳ {term} chưa có văn bản số {number}, nên không chèn số sau số ấy.',
  en: 'The term {term} has no paper of number {number} to put one after.',
})
const lettersUsedUp = refusal('letters-used-up', {
  vi: 'Sau số {number} đã chèn hết các chữ cái; hãy cấp số mới ở cuối sổ.',
  en: 'Every letter after {number} is used; take a new number at the end.',
})

/**
 * Gives numbers at the end of a series, or after one of its numbers, in the order asked. Holds the book's
 * lock until the transaction ends, so that numbers follow one another whoever asks at the same moment;
 * what is rolled back leaves no gap. `tail` is what follows the number on paper ("-QĐ/HU").
 * @throws Refused paper-numbered-already, no-number-to-follow, letters-used-up
 */
export const assignNumbers = async (
  tx: Tx,
  book: number,
  series: Series,
  wanted: readonly Wanted[],
  { tail, padTo }: { tail: string; padTo: number },
): Promise<Assigned[]> => {
  await sql`select 1 from book where id = ${book} for no key update`.execute(tx)
  await refuseNumbered(tx, book, wanted)
  const taken = await takenIn(tx, book, series)
  let last = Math.max(await highestCited(tx, book, tail, series.term), ...taken.map((one) => one.number), 0)
  const assigned = wanted.map((one): Assigned => {
    if (one.after === undefined) last += 1
    const place = one.after === undefined ? { number: last, suffix: '' } : inserted(one.after, taken, series)
    taken.push(place)
    return { ...one, ...place, printed: `${String(place.number).padStart(padTo, '0')}${place.suffix}${tail}` }
  })
  for (const one of assigned)
    await sql`insert into document_number
        (book, body, kind, term, number, suffix, record, template, printed, issued_on)
      values (${book}, ${series.body}, ${series.kind}, ${series.term}, ${one.number}, ${one.suffix},
        ${one.record}, ${one.template}, ${one.printed}, ${one.issuedOn})`.execute(tx)
  return assigned
}

/** @throws Refused paper-numbered-already */
const refuseNumbered = async (tx: Tx, book: number, wanted: readonly Wanted[]) => {
  for (const { record, template } of wanted) {
    const { rows } = await sql<{ printed: string }>`select printed from document_number
      where book = ${book} and record = ${record} and template = ${template}`.execute(tx)
    if (rows[0]) throw new Refused([numberedAlready({ number: rows[0].printed })])
  }
}

const takenIn = async (tx: Tx, book: number, { body, kind, term }: Series): Promise<SeriesNumber[]> =>
  (
    await sql<SeriesNumber>`select number, suffix from document_number
      where book = ${book} and body = ${body} and kind = ${kind} and term = ${term}`.execute(tx)
  ).rows

const inserted = (after: number, taken: readonly SeriesNumber[], { term }: Series): SeriesNumber => {
  const there = taken.filter((one) => one.number === after)
  if (there.length === 0) throw new Refused([noSuchNumber({ number: after, term })])
  const suffix = nextLetter(there.map((one) => one.suffix))
  if (suffix === undefined) throw new Refused([lettersUsedUp({ number: after })])
  return { number: after, suffix }
}

/**
 * The highest number of this series within its term that records still standing cite, or that stands in the
 * register of papers: those numbered by hand or on the network. A term is "2020-2025", in whole years.
 */
const highestCited = async (tx: Tx, book: number, tail: string, term: string): Promise<number> => {
  const [from = '0001', to = '9999'] = term.split('-')
  const { rows } = await sql<{ printed: string }>`
    select distinct r.basis ->> 'number' as printed from record r
    where r.book = ${book} and right(r.basis ->> 'number', ${tail.length}) = ${tail}
      and coalesce(r.basis ->> 'issuedOn', r.decided_on::text) between ${from} and ${`${to}-12-31`}
      and not exists (select 1 from record v where v.book = r.book and v.reverses = r.position)
    union
    select d.data ->> 'number' from register_row d
    where d.book = ${book} and d.register = 'documents' and d.known_to is null
      and d.data ->> 'direction' = 'out' and right(d.data ->> 'number', ${tail.length}) = ${tail}
      and d.data ->> 'enteredOn' between ${from} and ${`${to}-12-31`}`.execute(tx)
  return rows.reduce((highest, { printed }) => Math.max(highest, numberIn(printed, tail)?.number ?? 0), 0)
}
