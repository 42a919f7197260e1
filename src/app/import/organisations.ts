import { sql } from 'kysely'
import { readOrganisationHeader } from '#areas/organisations/import/columns.ts'
import { type OrganisationRow, readOrganisation } from '#areas/organisations/import/profile.ts'
import type { BookInfo } from '#book/books.ts'
import type { Journal } from '#book/journal/append.ts'
import { inBook, theBook } from '#book/session.ts'
import type { ImportAnswer } from '#kernel/answers.ts'
import { type Label, say } from '#kernel/label.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { appendLines, type ImportOptions, inOrder } from './append-lines.ts'
import { digestOf, idOf } from './ids.ts'
import { placeInTree } from './organisation-tree.ts'
import { readSheet } from './sheet.ts'

const missingColumns = refusal('organisation-columns-missing', {
  vi: 'Danh sách thiếu cột bắt buộc: {columns}.',
  en: 'The list lacks required columns: {columns}.',
})

const already: Label = { vi: '{name}: đã có trong sổ.', en: '{name}: already in the book.' }

/**
 * Brings a list of Party organisations forward to the day the book opens, superiors before those under
 * them, in whatever order the list has them. What the book has already stays as it is.
 */
export const importOrganisations = async (
  journal: Journal,
  book: BookInfo,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportAnswer> => {
  const tell = (text: Label) => say(text, options.language ?? 'vi')
  const isHeading = (text: string) => readOrganisationHeader([text]).fields[0] !== undefined
  const sheet = await readSheet(bytes, isHeading, 2)
  const { fields, missing } = readOrganisationHeader(sheet.headings)
  if (missing.length > 0)
    throw new Refused([missingColumns({ columns: missing.map((one) => one.label.vi).join(', ') })])
  const read = sheet.rows.map(({ number, cells }) => {
    const row: OrganisationRow = Object.fromEntries(
      fields.flatMap((field, index) => (field ? [[field, cells[index] ?? '']] : [])),
    )
    return { row: number, ...readOrganisation(row, book.opened_on) }
  })
  const mayActFor = options.mayActFor ?? (() => true)
  const tree = placeInTree(
    read.flatMap((one) => (one.listed ? [{ row: one.row, ...one.listed }] : [])),
    (await standingIn(journal, book)).filter((one) => mayActFor(one.id)),
    { book: book.name, root: book.root },
  )
  const times = await timesEntered(
    journal,
    book,
    tree.placed.map((one) => one.id),
  )
  const news = new Set(tree.placed.map((one) => one.row))
  const errors = [
    ...read.flatMap((one) => (one.listed ? [] : one.errors.map((message) => ({ row: one.row, message })))),
    ...tree.errors,
  ].map(({ row, message }) => ({ row, message: tell(message) }))
  const answer: ImportAnswer = {
    kind: 'organisation.brought-forward',
    rows: sheet.rows.length,
    accepted: 0,
    already: tree.known.length,
    errors: inOrder(errors),
    notes: inOrder([
      ...read.flatMap((one) =>
        one.listed && news.has(one.row)
          ? one.notes.map((note) => ({ row: one.row, message: tell(note) }))
          : [],
      ),
      ...tree.known.map(({ row, name }) => ({ row, message: tell(already).replace('{name}', name) })),
    ]),
    dry: options.dry,
    entry: null,
  }
  if (errors.length > 0 && !options.validOnly && !options.dry) return answer
  const lines = tree.placed.map(({ row, id, parent, listed: { parent: _, ...listed } }) => ({
    row,
    records: [
      {
        id: idOf(id, String(times.get(id) ?? 0), 'organisation.brought-forward'),
        kind: 'organisation.brought-forward',
        organisation: id,
        decidedOn: book.opened_on,
        body: { organisation: id, parent, serves: [], ...told(listed) },
      },
    ],
  }))
  return appendLines(journal, book, digestOf(bytes), lines, options, answer)
}

const told = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const standingIn = ({ db }: Journal, book: BookInfo) =>
  inBook(db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ id: string; name: string; code: string | null; parent: string | null }>`
      select subject as id, data ->> 'name' as name, data ->> 'code' as code, data ->> 'parent' as parent
      from register_row
      where book = ${book.id} and register = 'party-organisations' and known_to is null
        and valid_from <= ${book.opened_on} and valid_to > ${book.opened_on}`.execute(tx)
    return rows
  })

/** How often each was entered before and taken back, so that it can be entered again. */
const timesEntered = ({ db }: Journal, book: BookInfo, ids: readonly string[]) =>
  inBook(db, theBook(book.id), async (tx) => {
    const { rows } = await sql<{ id: string; times: number }>`
      select body ->> 'organisation' as id, count(*)::int as times from record
      where book = ${book.id} and kind = 'organisation.brought-forward'
        and body ->> 'organisation' = any (${ids}::text[]) group by 1`.execute(tx)
    return new Map(rows.map((one) => [one.id, one.times]))
  })
