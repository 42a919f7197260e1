import { sql } from 'kysely'
import { readHeader } from '#areas/members/import/columns.ts'
import { type ImportRow, type RowReading, readMember } from '#areas/members/import/profile.ts'
import type { BookInfo } from '#book/books.ts'
import type { Journal } from '#book/journal/append.ts'
import { inBook, theBook } from '#book/session.ts'
import type { ImportAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { type Label, say } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { appendLines, type ImportOptions, inOrder, type Line } from './append-lines.ts'
import { digestOf } from './ids.ts'
import { type Known, tellApart } from './people.ts'
import { readSheet, type Sheet } from './sheet.ts'

const missingColumns = refusal('columns-missing', {
  vi: 'Danh sách thiếu cột bắt buộc: {columns}.',
  en: 'The list lacks required columns: {columns}.',
})

const already: Label = { vi: '{name}: đã có trong sổ.', en: '{name}: already in the book.' }
const twice: Label = {
  vi: '{name}: trùng hoàn toàn với dòng {row}.',
  en: '{name}: exactly the same as row {row}.',
}

/**
 * Brings a list of members forward to the day the book opens. Every row is read and judged before
 * anything is written: with one row in error nothing is, unless only the valid rows are asked for.
 * Ids follow from the book and the people themselves, so that whoever is in already stays as they are.
 */
export const importMembers = async (
  journal: Journal,
  book: BookInfo,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportAnswer> => {
  const tell = (text: Label) => say(text, options.language ?? 'vi')
  const sheet = await readSheet(bytes, (text) => readHeader([text]).fields[0] !== undefined)
  const header = readHeader(sheet.headings)
  if (header.missing.length > 0)
    throw new Refused([missingColumns({ columns: header.missing.map((one) => one.label.vi).join(', ') })])
  const cells = await cellsOf(journal, book, options.mayActFor ?? (() => true))
  const read = sheet.rows.map((row) => {
    const written = importRow(header.fields, row)
    return { row: row.number, written, ...readMember(written, { ...cells, openedOn: book.opened_on }) }
  })
  const readable = read.filter(
    (one): one is typeof one & Extract<RowReading, { who: object }> => one.who !== null,
  )
  const { news, known, repeated } = await tellApart(readable, book.name, (ids) => knownOf(journal, book, ids))
  const errors = [
    ...read.flatMap((one) =>
      one.who ? [] : one.errors.map((error) => ({ row: one.row, message: tell(error.message) })),
    ),
    ...repeated.map(({ line, as }) => ({
      row: line.row,
      message: tell(twice).replace('{row}', String(as)).replace('{name}', line.who.fullName),
    })),
  ]
  const answer: ImportAnswer = {
    kind: 'member.brought-forward',
    rows: sheet.rows.length,
    accepted: 0,
    already: known.length,
    errors: inOrder(errors),
    notes: inOrder([
      ...news.flatMap(({ line }) =>
        line.notes.map((note) => ({ row: line.row, message: tell(note.message) })),
      ),
      ...known.map(({ row, who }) => ({ row, message: tell(already).replace('{name}', who.fullName) })),
    ]),
    dry: options.dry,
    entry: null,
  }
  const lines = news.map(({ line, ids }): Line => ({ row: line.row, records: line.records(ids) }))
  if (errors.length > 0 && !options.validOnly && !options.dry) return answer
  return appendLines(journal, book, digestOf(bytes), lines, options, answer)
}

const importRow = (fields: readonly (keyof ImportRow | undefined)[], row: Sheet['rows'][number]): ImportRow =>
  Object.fromEntries(fields.flatMap((field, index) => (field ? [[field, row.cells[index] ?? '']] : [])))

/** What the book holds of people with these ids: every record that named one, and who is in it now. */
const knownOf = ({ db }: Journal, book: BookInfo, people: readonly string[]): Promise<Known> =>
  inBook(db, theBook(book.id), async (tx) => {
    const recorded = await sql<{ id: string; person: string }>`
      select id, body ->> 'person' as person from record
      where book = ${book.id} and kind = 'person.recorded' and body ->> 'person' = any (${people}::text[])`.execute(
      tx,
    )
    const standing = await sql<{ subject: string }>`
      select distinct subject from register_row
      where book = ${book.id} and register = 'persons' and known_to is null
        and subject = any (${people}::uuid[])`.execute(tx)
    return {
      recorded: recorded.rows,
      standing: new Set(standing.rows.map((row) => row.subject)),
    }
  })

/** Cells of the book by name or code on its opening day, marks and case aside. */
const cellsOf = async ({ db }: Journal, book: BookInfo, mayActFor: (cell: string) => boolean) => {
  const { rows } = await inBook(db, theBook(book.id), (tx) =>
    sql<{ subject: string; name: string; code: string | null }>`
      select subject, data ->> 'name' as name, data ->> 'code' as code from register_row
      where book = ${book.id} and register = 'party-organisations' and known_to is null
        and data ->> 'kind' in ('cell', 'grassroots-cell')
        and valid_from <= ${book.opened_on as Day} and valid_to > ${book.opened_on as Day}`.execute(tx),
  )
  return {
    cellsNamed: (text: string): string[] => {
      const key = searchKey(text)
      return rows
        .filter((row) => searchKey(row.name) === key || (row.code !== null && searchKey(row.code) === key))
        .map((row) => row.subject)
        .filter(mayActFor)
    },
  }
}
