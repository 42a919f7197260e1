import { sql } from 'kysely'
import { type Day, endOfMonth } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { BookInfo } from './books.ts'
import { reversalKind } from './journal/entry.ts'
import type { Tx } from './session.ts'

const beyondHead = refusal('known-beyond-head', {
  vi: 'Sổ mới có đến vị trí {head}, chưa có vị trí {known}.',
  en: 'The journal reaches position {head}, not yet {known}.',
})

/**
 * The position an answer is read at. An entry is one: a position inside it means the end of the
 * entry before. @throws Refused known-beyond-head
 */
export const snapKnown = async (tx: Tx, book: BookInfo, known: number | undefined): Promise<number> => {
  if (known === undefined || known === book.head) return book.head
  if (known > book.head) throw new Refused([beyondHead({ head: book.head, known }, { field: 'known' })])
  const { rows } = await sql<{ last: number | null }>`
    select max(last) as last from entry where book = ${book.id} and last <= ${known}`.execute(tx)
  return rows[0]?.last ?? 0
}

/**
 * The day questions are asked at unless they name one: the end of the month in which something last
 * happened, and never a day to come. A reversal bears the day it was typed, which is no day of work.
 */
export const lastDayOf = async (tx: Tx, book: BookInfo, today: Day): Promise<Day> => {
  const { rows } = await sql<{ last: Day | null }>`
    select max(greatest(decided_on, effective_on)) as last from record
    where book = ${book.id} and kind <> ${sql.lit(reversalKind)}`.execute(tx)
  const found = rows[0]?.last
  const last = found && found > today ? today : found
  if (!last || last <= book.opened_on) return book.opened_on
  const monthEnd = endOfMonth(last)
  return monthEnd < today ? monthEnd : today
}
