import { sql } from 'kysely'
import { type PaperField, readPaperHeader } from '#areas/office/import/columns.ts'
import { type ExportedPaper, readPaper } from '#areas/office/import/profile.ts'
import type { BookInfo } from '#book/books.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { inBook, theBook } from '#book/session.ts'
import type { ImportAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { type Label, say } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import type { Document, DocumentDirection } from '#subjects/documents.ts'
import { type ImportOptions, inOrder } from './append-lines.ts'
import { digestOf, idOf } from './ids.ts'
import { readTable } from './table.ts'

const missingColumns = refusal('paper-columns-missing', {
  vi: 'Tệp xuất thiếu cột bắt buộc: {columns}.',
  en: 'The export lacks required columns: {columns}.',
})
const already: Label = { vi: 'Đã có trong sổ, giữ nguyên.', en: 'In the register already, left as it is.' }
const changed: Label = { vi: 'Đã có trong sổ; ghi lại nội dung mới.', en: 'In the register; told anew.' }
const joined: Label = {
  vi: 'Văn bản đã cấp số trong sổ; nay có trên hệ thống, không tính lần nữa.',
  en: 'Numbered in the book; now on the network, not counted again.',
}
const twice: Label = { vi: 'Trùng với dòng {row}.', en: 'The same as row {row}.' }
const nobody: Label = {
  vi: 'Người xử lý «{name}» không rõ là ai trong sổ; giao xử lý sau.',
  en: 'It is not clear who "{name}" is; give it to somebody later.',
}

/** So often the rest is tried again without the lines the book refused. */
const mostRounds = 5

interface Line {
  row: number
  day: Day
  body: { [field: string]: unknown }
}
type Kept = Pick<Document, 'number' | 'type' | 'issuedOn' | 'title' | 'sender' | 'channelId' | 'direction'>

/**
 * Takes the papers of one direction from the outside system's export, .xlsx or .csv: one record for a day. A
 * paper the register has is told anew where it changed, and otherwise left; secret ones are left out and named
 * by their row. Run again, the same file changes nothing.
 */
export const importPapers =
  (direction: DocumentDirection) =>
  async (
    journal: Journal,
    book: BookInfo,
    bytes: Uint8Array,
    options: ImportOptions & { organisation?: string },
  ): Promise<ImportAnswer> => {
    const tell = (text: Label) => say(text, options.language ?? 'vi')
    const sheet = await readTable(bytes, (text) => readPaperHeader([text]).fields[0] !== undefined)
    const header = readPaperHeader(sheet.headings)
    if (header.missing.length > 0)
      throw new Refused([missingColumns({ columns: header.missing.map((one) => one.label.vi).join(', ') })])
    const read = sheet.rows.map((row) => ({
      row: row.number,
      ...readPaper(rowOf(header.fields, row.cells), direction),
    }))
    const papers = read.flatMap(({ row, paper }) => (paper ? [{ row, paper }] : []))
    const organisation = options.organisation ?? book.root
    const kept = await keptOf(
      journal,
      book,
      organisation,
      papers.map((one) => one.paper),
    )
    const people = await peopleNamed(
      journal,
      book,
      papers.map((one) => one.paper.handlerNamed),
    )
    const answer: ImportAnswer = {
      kind: direction === 'in' ? 'paper-day.received' : 'paper-day.sent',
      rows: sheet.rows.length,
      accepted: 0,
      already: 0,
      errors: read.flatMap((one) => one.errors.map((error) => ({ row: one.row, message: tell(error) }))),
      notes: [],
      dry: options.dry,
      entry: null,
    }
    const first = new Map<string, number>()
    const lines: Line[] = []
    for (const { row, paper } of papers) {
      const seen = first.get(paper.channelId)
      if (seen !== undefined) {
        answer.errors.push({ row, message: tell(twice).replace('{row}', String(seen)) })
        continue
      }
      first.set(paper.channelId, row)
      const known = knownOf(paper, kept, direction)
      if (known && isSame(paper, known.data)) {
        answer.already += 1
        answer.notes.push({ row, message: tell(already) })
        continue
      }
      if (known) answer.notes.push({ row, message: tell(known.data.channelId === null ? joined : changed) })
      const handler = people.get(searchKey(paper.handlerNamed))
      if (paper.handlerNamed && !handler)
        answer.notes.push({ row, message: tell(nobody).replace('{name}', paper.handlerNamed) })
      lines.push(
        lineOf(
          row,
          paper,
          known?.subject ?? idOf(book.name, organisation, 'paper', direction, paper.channelId),
          handler,
        ),
      )
    }
    const blocks = read.some((one) => one.paper === null && !one.isSecret) || answer.errors.length > 0
    const onlySecret = read.every((one) => one.paper !== null || one.isSecret)
    if (blocks && !onlySecret && !options.validOnly && !options.dry) return sorted(answer)
    return appendDays(journal, book, digestOf(bytes), lines, options, answer)
  }

const sorted = (answer: ImportAnswer): ImportAnswer => ({
  ...answer,
  errors: inOrder(answer.errors),
  notes: inOrder(answer.notes),
})

const rowOf = (fields: readonly (PaperField | undefined)[], cells: readonly string[]) =>
  Object.fromEntries(fields.flatMap((field, index) => (field ? [[field, cells[index] ?? '']] : [])))

const lineOf = (
  row: number,
  { enteredOn, handlerNamed: _, ...paper }: ExportedPaper,
  document: string,
  handler: string | undefined,
): Line => ({ row, day: enteredOn, body: { document, ...paper, ...(handler ? { handler } : {}) } })

/** One record for each day, all in one entry; lines the book refuses are told by row and left out. */
const appendDays = async (
  journal: Journal,
  book: BookInfo,
  file: string,
  lines: readonly Line[],
  options: ImportOptions & { organisation?: string },
  answer: ImportAnswer,
  round = 1,
): Promise<ImportAnswer> => {
  if (lines.length === 0) return sorted(answer)
  const days = [...new Set(lines.map((one) => one.day))].sort()
  const rowsOf = days.map((day) => lines.filter((one) => one.day === day))
  const id = idOf(book.name, 'papers', file, ...lines.map((one) => JSON.stringify(one.body)))
  const records = days.map(
    (day, at): SubmittedRecord => ({
      id: idOf(id, day),
      kind: answer.kind,
      organisation: options.organisation ?? book.root,
      decidedOn: day,
      body: { lines: rowsOf[at]?.map((one) => one.body) ?? [] },
    }),
  )
  try {
    const entry = entrySchema.parse({ id, source: 'import', records })
    await appendEntry(journal, theBook(book.id, options.actor), entry, { dry: options.dry })
    return sorted({ ...answer, accepted: lines.length, entry: options.dry ? null : id })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const refused = error.refusals.map((one) => ({ row: rowRefused(one, rowsOf), told: one }))
    const next = {
      ...answer,
      errors: [
        ...answer.errors,
        ...refused.map(({ row, told }) => ({ row, message: say(told.message, options.language ?? 'vi') })),
      ],
    }
    const wrong = new Set(refused.map((one) => one.row))
    if (wrong.has(0) || round === mostRounds || !(options.validOnly || options.dry)) return sorted(next)
    return appendDays(
      journal,
      book,
      file,
      lines.filter((one) => !wrong.has(one.row)),
      options,
      next,
      round + 1,
    )
  }
}

/** The row of the sheet a refusal speaks of: its line of the day, or the day's first. */
const rowRefused = ({ record, field }: Refusal, rowsOf: readonly (readonly Line[])[]): number => {
  const at = Number(/^lines\.(\d+)/.exec(field ?? '')?.[1] ?? 0)
  return record === undefined ? 0 : (rowsOf[record]?.[at]?.row ?? 0)
}

interface KeptPaper {
  subject: string
  data: Kept
}

/** A paper is known by its number in the network; one of ours that was never there, by its own number and day. */
const knownOf = (
  paper: ExportedPaper,
  kept: readonly KeptPaper[],
  direction: DocumentDirection,
): KeptPaper | undefined =>
  kept.find(({ data }) => data.channelId === paper.channelId) ??
  kept.find(
    ({ data }) =>
      data.channelId === null &&
      data.direction === direction &&
      data.number === paper.number &&
      data.issuedOn === (paper.issuedOn ?? paper.enteredOn),
  )

const isSame = (paper: ExportedPaper, data: Kept): boolean =>
  data.channelId === paper.channelId &&
  data.number === paper.number &&
  data.type === paper.type &&
  data.issuedOn === (paper.issuedOn ?? null) &&
  data.title === paper.title &&
  data.sender === (paper.sender ?? null)

const keptOf = (
  { db }: Journal,
  book: BookInfo,
  organisation: string,
  papers: readonly ExportedPaper[],
): Promise<KeptPaper[]> =>
  inBook(db, theBook(book.id), async (tx) => {
    const { rows } = await sql<KeptPaper>`select subject, data from register_row
      where book = ${book.id} and register = 'documents' and known_to is null and valid_to = '9999-12-31'
        and data ->> 'issuer' = ${organisation}
        and (data ->> 'channelId' = any (${papers.map((one) => one.channelId)}::text[])
          or (data ->> 'channelId' is null and data ->> 'number' = any (${papers.map((one) => one.number)}::text[])))`.execute(
      tx,
    )
    return rows
  })

/** Those whose name, marks aside, only one person of the book has. */
const peopleNamed = async (
  { db }: Journal,
  book: BookInfo,
  names: readonly string[],
): Promise<Map<string, string>> => {
  const wanted = new Set(names.map(searchKey).filter(Boolean))
  if (wanted.size === 0) return new Map()
  const { rows } = await inBook(db, theBook(book.id), (tx) =>
    sql<{ subject: string; name: string }>`select subject, data ->> 'fullName' as name from register_row
      where book = ${book.id} and register = 'persons' and known_to is null and valid_to = '9999-12-31'`.execute(
      tx,
    ),
  )
  const found = new Map<string, string[]>()
  for (const { subject, name } of rows) {
    const key = searchKey(name)
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), subject])
  }
  return new Map([...found].flatMap(([key, [only, other]]) => (only && !other ? [[key, only]] : [])))
}
