import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { hasMarks, markedKey, searchKey } from '#kernel/names.ts'
import { forever, type RegisterDefinition, type Row } from '#kernel/register.ts'
import type { BookInfo } from '../books.ts'
import { inScope, knownAt, scopeOf } from '../ledger/scope.ts'
import type { Tx } from '../session.ts'

export interface RegisterQuestion {
  register: RegisterDefinition
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

const searched = (q: string | undefined, by: string): RawBuilder<boolean> => {
  const words = q?.trim().split(/\s+/).filter(Boolean) ?? []
  if (words.length === 0) return sql<boolean>`true`
  const terms = words.map((word) =>
    hasMarks(word)
      ? sql<boolean>`${sql.ref(`${by}.marked_key`)} like ${like(markedKey(word))}`
      : sql<boolean>`${sql.ref(`${by}.search_key`)} like ${like(searchKey(word))}`,
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
  const { id, namedBy } = question.register
  const names = namedBy ? 'n' : 'r'
  const matching = sql`from register_row r ${namedBy ? namesJoin(book.id, namedBy, question.on, known) : sql``}
    where r.book = ${book.id} and r.register = ${id} and ${knownAt('r', known)}
      and r.valid_from <= ${question.on} and r.valid_to > ${question.on}
      and ${searched(question.q, names)} and ${filtered(question.filter)}
      and ${organisation ? inScope(sql`r.organisation`, question.on) : sql`true`}`
  const scope = organisation ? sql`with ${scopeOf(book.id, organisation, known)}` : sql``
  const count = await sql<{ total: number }>`${scope} select count(*)::int as total ${matching}`.execute(tx)
  const { rows } = await sql<Omit<AskedRow, 'to'> & { to: Day }>`${scope}
    select r.subject, r.valid_from as from, r.valid_to as to, r.opened, r.organisation,
      ${namedBy ? sql`n.data || r.data` : sql`r.data`} as data ${matching}
    order by ${sql.ref(`${names}.sort_key`)}, r.subject limit ${size} offset ${(question.page ?? 0) * size}`.execute(
    tx,
  )
  return { total: count.rows[0]?.total ?? 0, rows: rows.map(openEnded) }
}

/** Joins the row that names this one: a membership is listed, found and ordered by its person. */
const namesJoin = (
  book: number,
  namedBy: NonNullable<RegisterDefinition['namedBy']>,
  on: Day,
  known: number,
): RawBuilder<unknown> => sql`
  join register_row n on n.book = ${book} and n.register = ${namedBy.register}
    and n.subject = (r.data ->> ${sql.lit(namedBy.field)})::uuid and ${knownAt('n', known)}
    and n.valid_from <= ${on} and n.valid_to > ${on}`

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
