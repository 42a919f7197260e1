import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { RegisterDefinition, Row } from '#kernel/register.ts'
import type { StandingRow, WorkLine, Worklist } from '#kernel/worklist.ts'
import type { BookInfo } from '../books.ts'
import { inScope, knownAt, scopeOf } from '../ledger/scope.ts'
import type { Tx } from '../session.ts'

export interface WorklistQuestion {
  worklist: Worklist
  on: Day
  organisation?: string | undefined
  known?: number
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
  { worklist, on, organisation, known = book.head }: WorklistQuestion,
): Promise<ToldLine[]> => {
  const within = organisation && organisation !== book.root ? organisation : undefined
  const read = new Map<string, readonly StandingRow[]>()
  for (const register of worklist.reads)
    read.set(register.id, await standingRows(tx, book, register, { on, within, known }))
  const lines = worklist.lines(on, (register) => (read.get(register.id) ?? []) as never)
  const told = await particularsOf(tx, book, worklist, lines, on, known)
  return [...lines]
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
    .map((line) => ({ ...line, particulars: told.get(line.subject) ?? {} }))
}

interface Asked {
  on: Day
  within: string | undefined
  known: number
}

const standingRows = async (
  tx: Tx,
  book: BookInfo,
  register: RegisterDefinition,
  { on, within, known }: Asked,
): Promise<StandingRow[]> => {
  // What belongs to no organisation, as badges do, is looked up beside the rows that belong to one.
  const { rows } = await sql<StandingRow>`${within ? sql`with ${scopeOf(book.id, within, known)}` : sql``}
    select r.subject, r.valid_from as from, r.data as row from register_row r
    where r.book = ${book.id} and r.register = ${register.id} and ${knownAt('r', known)}
      and r.valid_from <= ${on} and r.valid_to > ${on}
      and ${within ? sql`(r.organisation is null or ${inScope(sql`r.organisation`, on)})` : sql`true`}
    order by r.sort_key, r.subject`.execute(tx)
  return rows
}

const particularsOf = async (
  tx: Tx,
  book: BookInfo,
  worklist: Worklist,
  lines: readonly WorkLine[],
  on: Day,
  known: number,
): Promise<Map<string, Row>> => {
  const fields = Object.keys(worklist.particulars)
  if (fields.length === 0 || lines.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; data: Row }>`
    select r.subject, r.data from register_row r
    where r.book = ${book.id} and r.register = 'persons' and ${knownAt('r', known)}
      and r.subject = any (${lines.map((one) => one.subject)}::uuid[])
      and r.valid_from <= ${on} and r.valid_to > ${on}`.execute(tx)
  return new Map(
    rows.map(({ subject, data }) => [
      subject,
      Object.fromEntries(fields.map((field) => [field, data[field] ?? null])),
    ]),
  )
}
