import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { markedKey, withoutMarks } from '#kernel/names.ts'
import type { RegisterDefinition, RegisterRow, Row } from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import { canonical } from '../journal/hash.ts'
import { confidentialityNumber } from '../journal/stored.ts'
import type { Tx } from '../session.ts'
import { facetsOf } from './facets.ts'
import type { Working } from './working.ts'

interface KnownRow {
  register: string
  subject: string
  valid_from: Day
  valid_to: Day
  known_from: number
  opened: number
  closed: number | null
  confidentiality: number
  data: Row
}

/**
 * Writes the folded rows of every touched subject: rows that no longer hold are known until the
 * position before, new ones from this entry on. "As known at N" reads them later.
 */
export const storeRows = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  working: Working,
  position: number,
): Promise<void> => {
  const { touched } = working
  if (touched.length === 0) return
  const known = await knownRows(tx, book, touched)
  const folded = touched.flatMap(({ register, subject }) =>
    working
      .foldOf(register, subject)
      .rows.map((row) => ({ register, row, of: working.madeOf(register, row) })),
  )
  const classes = await classesAt(tx, book, [...new Set(folded.flatMap(({ of }) => of))])
  const fresh: object[] = []
  for (const { register, row, of } of folded) {
    const fields = catalogue.facets.get(register) ?? []
    // A row tells what its records say, and is as confidential as the most confidential of them.
    const confidentiality = Math.max(...of.map((position) => classes.get(position) ?? secretest))
    const before = known.get(`${register}/${row.subject}`)
    if (before?.delete(signature({ ...row, confidentiality }))) continue
    fresh.push({ ...rowOf(book, catalogue.register(register), fields, row, position), confidentiality })
  }
  const gone = [...known.values()].flatMap((left) => [...left.values()])
  await forget(tx, book, gone, position)
  await sql`insert into register_row
    select * from jsonb_populate_recordset(null::register_row, ${JSON.stringify(fresh)}::jsonb)`.execute(tx)
}

const secretest = confidentialityNumber('restricted')

const classesAt = async (
  tx: Tx,
  book: number,
  positions: readonly number[],
): Promise<Map<number, number>> => {
  const { rows } = await sql<{ position: number; confidentiality: number }>`
    select position, confidentiality from record
    where book = ${book} and position = any (${positions}::int[])`.execute(tx)
  return new Map(rows.map((row) => [row.position, row.confidentiality]))
}

const signature = (row: Omit<RegisterRow, 'subject'> & { confidentiality: number }): string =>
  `${row.from}|${row.to}|${row.opened}|${row.closed}|${row.confidentiality}|${canonical(row.row)}`

const knownRows = async (
  tx: Tx,
  book: number,
  touched: readonly { register: string; subject: string }[],
): Promise<Map<string, Map<string, KnownRow>>> => {
  const { rows } = await sql<KnownRow>`
    select r.register, r.subject, r.valid_from, r.valid_to, r.known_from, r.opened, r.closed, r.confidentiality, r.data
    from unnest(${touched.map((one) => one.register)}::text[], ${touched.map((one) => one.subject)}::uuid[])
      as asked (register, subject)
    join register_row r on r.book = ${book} and r.register = asked.register and r.subject = asked.subject
    where r.known_to is null`.execute(tx)
  const grouped = new Map<string, Map<string, KnownRow>>()
  for (const row of rows) {
    const key = `${row.register}/${row.subject}`
    const { valid_from: from, valid_to: to, data } = row
    const signed = signature({ ...row, from, to, row: data })
    grouped.set(key, (grouped.get(key) ?? new Map()).set(signed, row))
  }
  return grouped
}

const rowOf = (
  book: number,
  register: RegisterDefinition,
  fields: readonly string[],
  row: RegisterRow,
  position: number,
) => {
  const marked = register.searchable(row.row).map(markedKey)
  return {
    book,
    register: register.id,
    subject: row.subject,
    valid_from: row.from,
    valid_to: row.to,
    known_from: position,
    known_to: null,
    opened: row.opened,
    closed: row.closed,
    organisation: register.organisation(row.row, row.subject),
    seen_below: register.seenBelow,
    refs: Object.keys(register.references)
      .flatMap((field) => row.row[field])
      .filter((one): one is string => typeof one === 'string'),
    sort_key: register.sortKey(row.row),
    search_key: marked.map(withoutMarks).join(' \n '),
    marked_key: marked.join(' \n '),
    data: row.row,
    facets: facetsOf(fields, row.row),
  }
}

const forget = async (tx: Tx, book: number, gone: readonly KnownRow[], position: number) => {
  if (gone.length === 0) return
  await sql`update register_row r set known_to = ${position}
    from unnest(${gone.map((row) => row.register)}::text[], ${gone.map((row) => row.subject)}::uuid[],
      ${gone.map((row) => row.valid_from)}::date[], ${gone.map((row) => row.known_from)}::int[])
      as left_behind (register, subject, valid_from, known_from)
    where r.book = ${book} and r.register = left_behind.register and r.subject = left_behind.subject
      and r.valid_from = left_behind.valid_from and r.known_from = left_behind.known_from`.execute(tx)
}
