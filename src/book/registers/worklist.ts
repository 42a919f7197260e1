import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { Row } from '#kernel/register.ts'
import type { StandingRow, WorkLine, Worklist } from '#kernel/worklist.ts'
import type { BookInfo } from '../books.ts'
import { knownAt } from '../ledger/scope.ts'
import type { Tx } from '../session.ts'
import type { KeptRows } from './kept-rows.ts'
import { standingRows } from './standing.ts'

export interface WorklistQuestion {
  worklist: Worklist
  on: Day
  organisation?: string | undefined
  kept?: KeptRows | undefined
}

/** A line with the particulars of the person it is about. */
export type ToldLine = WorkLine & { particulars: Row }

/**
 * The lines of a worklist on a day, the soonest due first. Rows are those in the sight of the
 * transaction: a cell's list is of its own members.
 */
export const askWorklist = async (
  tx: Tx,
  book: BookInfo,
  { worklist, on, organisation, kept }: WorklistQuestion,
): Promise<ToldLine[]> => {
  const standing = standingRows(tx, book, { on, organisation, kept })
  const read = new Map<string, readonly StandingRow[]>()
  for (const { id } of worklist.reads) read.set(id, await standing(id))
  const lines = worklist.lines(on, (register) => (read.get(register.id) ?? []) as never)
  const told = await particularsOf(tx, book, worklist, lines, on)
  return [...lines]
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
    .map((line) => ({ ...line, particulars: told.get(line.subject) ?? {} }))
}

const particularsOf = async (
  tx: Tx,
  book: BookInfo,
  worklist: Worklist,
  lines: readonly WorkLine[],
  on: Day,
): Promise<Map<string, Row>> => {
  const fields = Object.keys(worklist.particulars)
  if (fields.length === 0 || lines.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; data: Row }>`
    select r.subject, r.data from register_row r
    where r.book = ${book.id} and r.register = 'persons' and ${knownAt('r', book.head)}
      and r.subject = any (${lines.map((one) => one.subject)}::uuid[])
      and r.valid_from <= ${on} and r.valid_to > ${on}`.execute(tx)
  return new Map(
    rows.map(({ subject, data }) => [
      subject,
      Object.fromEntries(fields.map((field) => [field, data[field] ?? null])),
    ]),
  )
}
