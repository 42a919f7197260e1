import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { Tx } from '../session.ts'
import type { Series, SeriesNumber } from './series.ts'

/** A line of the book of numbers (sổ đăng ký văn bản). */
export interface NumberLine extends Series, SeriesNumber {
  /** The record that holds it now: the one it was given to, or what corrected that. */
  record: string
  template: string
  printed: string
  issuedOn: Day
  /** "hủy": its record was taken back and nothing took its place. The number is not given again. */
  cancelled: boolean
}

// A corrected record hands its number on to the record of its kind that the same entry put in its place.
const holders = (book: number) => sql`recursive holder as (
  select n.record as given, r.position, r.id, r.kind
  from document_number n join record r on r.book = n.book and r.id = n.record where n.book = ${book}
  union all
  select holder.given, next.position, next.id, next.kind
  from holder join record taken on taken.book = ${book} and taken.reverses = holder.position
    join record next on next.book = ${book} and next.entry = taken.entry and next.kind = holder.kind
      and next.reverses is null)`

const lines = (book: number, given: { record?: string; term?: string }) => sql<NumberLine>`
  with ${holders(book)}
  select n.body, n.kind, n.term, n.number, n.suffix, n.template, n.printed, n.issued_on as "issuedOn",
    coalesce(last.id, n.record) as record,
    exists (select 1 from record v where v.book = n.book and v.reverses = last.position) as cancelled
  from document_number n
  left join lateral (select id, position from holder where holder.given = n.record
    order by position desc limit 1) last on true
  where n.book = ${book}
    and ${given.record ? sql`coalesce(last.id, n.record) = ${given.record}` : sql`true`}
    and ${given.term ? sql`n.term = ${given.term}` : sql`true`}
  order by n.body, n.kind, n.term, n.number, n.suffix`

/** Every number given in a book, or in one term, in the order of the series. */
export const numberLines = async (tx: Tx, book: number, term?: string): Promise<NumberLine[]> =>
  (await lines(book, term ? { term } : {}).execute(tx)).rows

/** The numbers a record holds, by template. */
export const numbersOf = async (tx: Tx, book: number, record: string): Promise<NumberLine[]> =>
  (await lines(book, { record }).execute(tx)).rows
