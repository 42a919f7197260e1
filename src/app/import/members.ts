import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { readHeader } from '#areas/members/import/columns.ts'
import { type ImportRow, readMember } from '#areas/members/import/profile.ts'
import type { BookInfo } from '#book/books.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { searchKey } from '#kernel/names.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Program } from '../program.ts'
import { readSheet, type Sheet } from './sheet.ts'

const missingColumns = refusal('columns-missing', {
  vi: 'Danh sách thiếu cột bắt buộc: {columns}.',
  en: 'The list lacks required columns: {columns}.',
})

export interface RowMessage {
  row: number
  message: string
}
export interface ImportAnswer {
  kind: string
  rows: number
  /** Rows that became records (or would, in a dry run). */
  accepted: number
  errors: RowMessage[]
  notes: RowMessage[]
  dry: boolean
  entry: string | null
}

/** An id that follows from the file and a counter: the same file imported twice is one entry. */
const idsFrom = (bytes: Uint8Array) => {
  const file = createHash('sha256').update(bytes).digest('hex')
  let next = 0
  return () => {
    const hex = createHash('sha256').update(`${file}/${next++}`).digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}

/**
 * Brings a list of members forward to the day the book opens. Every row is read and judged before
 * anything is written: with one row in error nothing is, unless only the valid rows are asked for.
 */
export const importMembers = async (
  program: Program,
  book: BookInfo,
  bytes: Uint8Array,
  options: { dry: boolean; validOnly: boolean; actor: string },
): Promise<ImportAnswer> => {
  const sheet = await readSheet(bytes, (text) => readHeader([text]).fields[0] !== undefined)
  const header = readHeader(sheet.headings)
  if (header.missing.length > 0)
    throw new Refused([missingColumns({ columns: header.missing.map((one) => one.label.vi).join(', ') })])
  const newId = idsFrom(bytes)
  const entryId = newId()
  const cells = await cellsOf(program, book)
  const read = sheet.rows.map((row) => ({
    row: row.number,
    ...readMember(importRow(header.fields, row), { ...cells, newId, openedOn: book.opened_on }),
  }))
  const answer: ImportAnswer = {
    kind: 'member.brought-forward',
    rows: sheet.rows.length,
    accepted: 0,
    errors: read.flatMap((one) =>
      one.records ? [] : one.errors.map((error) => ({ row: one.row, message: error.message.vi })),
    ),
    notes: read.flatMap((one) =>
      one.records ? one.notes.map((note) => ({ row: one.row, message: note.message.vi })) : [],
    ),
    dry: options.dry,
    entry: null,
  }
  const valid = read.flatMap((one) =>
    one.records ? one.records.map((record) => ({ row: one.row, record })) : [],
  )
  if (valid.length === 0 || (answer.errors.length > 0 && !options.validOnly && !options.dry)) return answer
  return appendRows(program, book, entryId, valid, options, answer)
}

const importRow = (fields: readonly (keyof ImportRow | undefined)[], row: Sheet['rows'][number]): ImportRow =>
  Object.fromEntries(fields.flatMap((field, index) => (field ? [[field, row.cells[index] ?? '']] : [])))

const appendRows = async (
  program: Program,
  book: BookInfo,
  id: string,
  valid: readonly { row: number; record: SubmittedRecord }[],
  options: { dry: boolean; actor: string },
  answer: ImportAnswer,
): Promise<ImportAnswer> => {
  const records = valid.map((one) => one.record)
  try {
    await appendEntry(
      program.journal,
      theBook(book.id, options.actor),
      entrySchema.parse({ id, source: 'import', records }),
      { dry: options.dry },
    )
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    // The book refused some rows: say which, and write none.
    const errors = error.refusals.map((one) => ({
      row: one.record === undefined ? 0 : (valid[one.record]?.row ?? 0),
      message: one.message.vi,
    }))
    return { ...answer, errors: [...answer.errors, ...errors] }
  }
  const accepted = new Set(valid.map((one) => one.row)).size
  return { ...answer, accepted, entry: options.dry ? null : id }
}

/** Cells of the book by name or code on its opening day, marks and case aside. */
const cellsOf = async ({ db }: Program, book: BookInfo) => {
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
    },
  }
}
