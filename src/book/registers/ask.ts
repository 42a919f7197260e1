import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { hasMarks, markedKey, searchKey } from '#kernel/names.ts'
import { forever, type Row } from '#kernel/register.ts'
import type { BookInfo } from '../books.ts'
import { inScope, knownAt, scopeOf } from '../ledger/scope.ts'
import type { Tx } from '../session.ts'

export interface RegisterQuestion {
  register: string
  on: Day
  known?: number
  organisation?: string
  /** Typed search: marks are ignored when none are typed and respected when they are. */
  q?: string
  filter?: { readonly [field: string]: readonly string[] }
  page?: number
  pageSize?: number
}

export interface AskedRow {
  subject: string
  from: Day
  to: Day | null
  opened: number
  organisation: string | null
  data: Row
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`

const searched = (q: string | undefined): RawBuilder<boolean> => {
  const words = q?.trim().split(/\s+/).filter(Boolean) ?? []
  if (words.length === 0) return sql<boolean>`true`
  const terms = words.map((word) =>
    hasMarks(word)
      ? sql<boolean>`r.marked_key like ${like(markedKey(word))}`
      : sql<boolean>`r.search_key like ${like(searchKey(word))}`,
  )
  return sql<boolean>`(${sql.join(terms, sql` and `)})`
}

const filtered = (filter: RegisterQuestion['filter']): RawBuilder<boolean> => {
  const terms = Object.entries(filter ?? {}).map(
    ([field, values]) => sql<boolean>`r.data ->> ${field}::text = any (${values}::text[])`,
  )
  return terms.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(terms, sql` and `)})`
}

/** The rows of a register on a day, as known at a position, in the order of their names. */
export const askRegister = async (
  tx: Tx,
  book: BookInfo,
  question: RegisterQuestion,
): Promise<{ total: number; rows: AskedRow[] }> => {
  const known = question.known ?? book.head
  const organisation = question.organisation === book.root ? undefined : question.organisation
  const size = Math.min(question.pageSize ?? 50, 1000)
  const matching = sql`from register_row r
    where r.book = ${book.id} and r.register = ${question.register} and ${knownAt('r', known)}
      and r.valid_from <= ${question.on} and r.valid_to > ${question.on}
      and ${searched(question.q)} and ${filtered(question.filter)}
      and ${organisation ? inScope(sql`r.organisation`, question.on) : sql`true`}`
  const scope = organisation ? sql`with ${scopeOf(book.id, organisation, known)}` : sql``
  const count = await sql<{ total: number }>`${scope} select count(*)::int as total ${matching}`.execute(tx)
  const { rows } = await sql<Omit<AskedRow, 'to'> & { to: Day }>`${scope}
    select r.subject, r.valid_from as from, r.valid_to as to, r.opened, r.organisation, r.data ${matching}
    order by r.sort_key, r.subject limit ${size} offset ${(question.page ?? 0) * size}`.execute(tx)
  return { total: count.rows[0]?.total ?? 0, rows: rows.map(openEnded) }
}

const openEnded = (row: Omit<AskedRow, 'to'> & { to: Day }): AskedRow => ({
  ...row,
  to: row.to === forever ? null : row.to,
})

/** All rows of one subject in one register, oldest first. */
export const subjectRows = async (
  tx: Tx,
  book: BookInfo,
  register: string,
  subject: string,
  known = book.head,
): Promise<AskedRow[]> => {
  const { rows } = await sql<Omit<AskedRow, 'to'> & { to: Day }>`
    select r.subject, r.valid_from as from, r.valid_to as to, r.opened, r.organisation, r.data
    from register_row r where r.book = ${book.id} and r.register = ${register} and r.subject = ${subject}
      and ${knownAt('r', known)} order by r.valid_from`.execute(tx)
  return rows.map(openEnded)
}
