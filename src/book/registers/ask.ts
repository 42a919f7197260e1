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
  const size = Math.min(question.pageSize ?? 50, 1000)
  const offset = (question.page ?? 0) * size
  const { namedBy } = question.register
  // Only the keys of all that match are put in order; the rows themselves are read for the page.
  const { rows } = await sql<Omit<AskedRow, 'to'> & { to: Day; total: number }>`${matching(book, question)},
    page as (select *, count(*) over ()::int as total from matching
      order by sort_key, subject limit ${size} offset ${offset})
    select r.subject, r.valid_from as from, r.valid_to as to, r.opened, r.organisation, page.total,
      ${namedBy ? sql`n.data || r.data` : sql`r.data`} as data
    from page join register_row r on r.book = ${book.id} and r.register = ${question.register.id}
      and r.subject = page.subject and r.valid_from = page.valid_from and r.known_from = page.known_from
    ${
      namedBy
        ? sql`join register_row n on n.book = ${book.id} and n.register = ${namedBy.register}
            and n.subject = page.namer and n.valid_from = page.namer_from and n.known_from = page.namer_known`
        : sql``
    }
    order by page.sort_key, page.subject`.execute(tx)
  const total = rows[0]?.total ?? (offset === 0 ? 0 : await countMatching(tx, book, question))
  return { total, rows: rows.map(({ total: _, ...row }) => openEnded(row)) }
}

/** Past the last page there is no row to tell how many there are. */
const countMatching = async (tx: Tx, book: BookInfo, question: RegisterQuestion): Promise<number> => {
  const { rows } = await sql<{ total: number }>`${matching(book, question)}
    select count(*)::int as total from matching`.execute(tx)
  return rows[0]?.total ?? 0
}

/**
 * Defines `matching`, the keys of the rows that hold on the day with what they are ordered by. The row that
 * names another is joined by an id taken out beforehand: an id read out of a row's data in the condition
 * itself is compared only after the policies have let the row pass, one by one, and no index serves.
 */
const matching = (book: BookInfo, question: RegisterQuestion): RawBuilder<unknown> => {
  const known = question.known ?? book.head
  const organisation = question.organisation === book.root ? undefined : question.organisation
  const { id, namedBy } = question.register
  const holds = (alias: string) => sql`${sql.ref(`${alias}.book`)} = ${book.id} and ${knownAt(alias, known)}
    and ${sql.ref(`${alias}.valid_from`)} <= ${question.on} and ${sql.ref(`${alias}.valid_to`)} > ${question.on}`
  const held = sql`select r.subject, r.valid_from, r.known_from,
      ${namedBy ? sql`(r.data ->> ${sql.lit(namedBy.field)})::uuid as namer` : sql`r.sort_key`}
    from register_row r where r.register = ${id} and ${holds('r')} and ${filtered(question.filter)}
      and ${namedBy ? sql`true` : searched(question.q, 'r')}
      and ${organisation ? inScope(sql`r.organisation`, question.on) : sql`true`}`
  const named = namedBy
    ? sql`select held.*, n.valid_from as namer_from, n.known_from as namer_known, n.sort_key
        from held join register_row n on n.register = ${namedBy.register} and n.subject = held.namer
          and ${holds('n')} and ${searched(question.q, 'n')}`
    : sql`select * from held`
  const scope = organisation ? sql`${scopeOf(book.id, organisation, known)},` : sql``
  return sql`with ${scope} held as materialized (${held}), matching as materialized (${named})`
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
