import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { StandingRow } from '#kernel/worklist.ts'
import type { BookInfo } from '../books.ts'
import { inScope, knownAt, scopeOf } from '../ledger/scope.ts'
import type { Tx } from '../session.ts'
import type { KeptRow, KeptRows } from './kept-rows.ts'

/** A row that holds on the day, and whose it is. */
export type Stood = StandingRow & { organisation: string | null }

interface Standing {
  on: Day
  /** The organisation looked at; the whole book when absent. */
  organisation?: string | undefined
  kept?: KeptRows | undefined
}

/**
 * Reads whole registers as they stand on a day, in the order of their names and in the sight of the
 * transaction. What belongs to no organisation, as badges do, stands beside the rows that belong to one.
 */
export const standingRows = (
  tx: Tx,
  book: BookInfo,
  { on, organisation, kept }: Standing,
): ((register: string) => Promise<readonly Stood[]>) => {
  const within = organisation && organisation !== book.root ? organisation : undefined
  let branch: Promise<ReadonlySet<string>> | undefined
  return async (register) => {
    const rows = await kept?.of(tx, book, register)
    if (!rows) return readRows(tx, book, register, { on, within })
    if (!within) return onDay(rows, on, () => true)
    branch ??= branchOn(tx, book, within, on)
    const inBranch = await branch
    return onDay(rows, on, (one) => one === null || inBranch.has(one))
  }
}

/** Several registers in one statement, for whoever sees a branch: what is in their sight is found out once. */
export const standingTogether = async (
  tx: Tx,
  book: BookInfo,
  registers: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, readonly Stood[]>> => {
  const { rows } = await sql<Stood & { register: string }>`
    select r.register, r.subject, r.valid_from as from, r.organisation, r.data as row from register_row r
    where r.book = ${book.id} and r.register = any (${registers}::text[]) and ${knownAt('r', book.head)}
      and r.valid_from <= ${on} and r.valid_to > ${on}
    order by r.sort_key, r.subject`.execute(tx)
  const read = new Map<string, Stood[]>(registers.map((register) => [register, []]))
  for (const { register, ...row } of rows) read.get(register)?.push(row)
  return read
}

const onDay = (
  rows: readonly KeptRow[],
  on: Day,
  isLookedAt: (organisation: string | null) => boolean,
): Stood[] => rows.filter((one) => one.from <= on && one.to > on && isLookedAt(one.organisation))

const branchOn = async (tx: Tx, book: BookInfo, node: string, on: Day): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ organisation: string }>`with ${scopeOf(book.id, node, book.head)}
    select distinct organisation from scope where since <= ${on} and ${on} < until`.execute(tx)
  return new Set(rows.map((row) => row.organisation))
}

const readRows = async (
  tx: Tx,
  book: BookInfo,
  register: string,
  { on, within }: { on: Day; within: string | undefined },
): Promise<Stood[]> => {
  const { rows } = await sql<Stood>`${within ? sql`with ${scopeOf(book.id, within, book.head)}` : sql``}
    select r.subject, r.valid_from as from, r.organisation, r.data as row from register_row r
    where r.book = ${book.id} and r.register = ${register} and ${knownAt('r', book.head)}
      and r.valid_from <= ${on} and r.valid_to > ${on}
      and ${within ? sql`(r.organisation is null or ${inScope(sql`r.organisation`, on)})` : sql`true`}
    order by r.sort_key, r.subject`.execute(tx)
  return rows
}
