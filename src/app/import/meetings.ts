import { sql } from 'kysely'
import { type MeetingField, readMeetingHeader } from '#areas/organisations/meetings/import/columns.ts'
import { readMeeting } from '#areas/organisations/meetings/import/profile.ts'
import type { BookInfo } from '#book/books.ts'
import type { Journal } from '#book/journal/append.ts'
import { inBook, theBook } from '#book/session.ts'
import type { ImportAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { type Label, say } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { appendLines, type ImportOptions, inOrder } from './append-lines.ts'
import { digestOf, idOf } from './ids.ts'
import { readSheet, type Sheet } from './sheet.ts'

const missingColumns = refusal('meeting-columns-missing', {
  vi: 'Danh sách điểm danh thiếu cột bắt buộc: {columns}.',
  en: 'The attendance list lacks required columns: {columns}.',
})
const already: Label = { vi: 'Đã có trong sổ, giữ nguyên.', en: 'In the book already, left as it is.' }
const twice: Label = { vi: 'Trùng cuộc sinh hoạt với dòng {row}.', en: 'The same meeting as row {row}.' }

/**
 * Takes the meetings from the e-handbook's attendance list. What the book holds already stays as it is,
 * whoever told it; run again, the same list changes nothing.
 */
export const importMeetings = async (
  journal: Journal,
  book: BookInfo,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportAnswer> => {
  const tell = (text: Label) => say(text, options.language ?? 'vi')
  const sheet = await readSheet(bytes, (text) => readMeetingHeader([text]).fields[0] !== undefined)
  const header = readMeetingHeader(sheet.headings)
  if (header.missing.length > 0)
    throw new Refused([missingColumns({ columns: header.missing.map((one) => one.label.vi).join(', ') })])
  const context = await cellsOf(journal, book, options.mayActFor ?? (() => true))
  const read = sheet.rows.map((row) => ({
    row: row.number,
    ...readMeeting(meetingRow(header.fields, row), context),
  }))
  const readable = read.flatMap((one) => (one.subject === null ? [] : [one]))
  const held = await heldOf(
    journal,
    book,
    readable.map((one) => one.subject),
  )
  const first = new Map<string, number>()
  for (const one of readable) if (!first.has(one.subject)) first.set(one.subject, one.row)
  const known = readable.filter((one) => held.has(one.subject))
  const repeated = readable.filter((one) => !held.has(one.subject) && first.get(one.subject) !== one.row)
  const news = readable.filter((one) => !held.has(one.subject) && first.get(one.subject) === one.row)
  const errors = [
    ...read.flatMap((one) =>
      one.subject === null ? one.errors.map((error) => ({ row: one.row, message: tell(error) })) : [],
    ),
    ...repeated.map((one) => ({
      row: one.row,
      message: tell(twice).replace('{row}', String(first.get(one.subject))),
    })),
  ]
  const answer: ImportAnswer = {
    kind: 'cell-meeting.held',
    rows: sheet.rows.length,
    accepted: 0,
    already: known.length,
    errors: inOrder(errors),
    notes: known.map(({ row }) => ({ row, message: tell(already) })),
    dry: options.dry,
    entry: null,
  }
  if (errors.length > 0 && !options.validOnly && !options.dry) return answer
  const lines = news.map(({ row, subject, record }) => ({
    row,
    records: [record(idOf(book.name, 'handbook', digestOf(bytes), subject))],
  }))
  return appendLines(journal, book, digestOf(bytes), lines, options, answer)
}

const meetingRow = (fields: readonly (MeetingField | undefined)[], row: Sheet['rows'][number]) =>
  Object.fromEntries(fields.flatMap((field, index) => (field ? [[field, row.cells[index] ?? '']] : [])))

/** Which of these meetings the book knows to have been held. */
const heldOf = ({ db }: Journal, book: BookInfo, subjects: readonly string[]): Promise<Set<string>> =>
  inBook(db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ subject: string }>`
      select distinct subject from register_row
      where book = ${book.id} and register = 'cell-meetings' and known_to is null
        and data ->> 'state' = 'held' and subject = any (${subjects}::uuid[])`.execute(tx)
    return new Set(rows.map((row) => row.subject))
  })

/** Cells by name or code on the day of the meeting, marks and case aside. */
const cellsOf = async ({ db }: Journal, book: BookInfo, mayActFor: (cell: string) => boolean) => {
  const { rows } = await inBook(db, theBook(book.id), (tx) =>
    sql<{ subject: string; name: string; code: string | null; from: Day; to: Day }>`
      select subject, data ->> 'name' as name, data ->> 'code' as code,
        valid_from::text as from, valid_to::text as to from register_row
      where book = ${book.id} and register = 'party-organisations' and known_to is null
        and data ->> 'kind' in ('cell', 'grassroots-cell')`.execute(tx),
  )
  return {
    cellsNamed: (text: string, on: Day): string[] => {
      const key = searchKey(text)
      return rows
        .filter((row) => row.from <= on && on < row.to)
        .filter((row) => searchKey(row.name) === key || (row.code !== null && searchKey(row.code) === key))
        .map((row) => row.subject)
        .filter(mayActFor)
    },
  }
}
