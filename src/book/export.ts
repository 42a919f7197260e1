import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { say } from '#kernel/label.ts'
import type { Keys } from '#platform/keys.ts'
import type { BookInfo } from './books.ts'
import type { Catalogue } from './catalogue.ts'
import { namesOf, sentenceOf, subjectsOf } from './journal/read.ts'
import type { StoredRecord } from './journal/stored.ts'
import { askRegister } from './registers/ask.ts'
import { Seals } from './sealing.ts'
import type { Tx } from './session.ts'

/** One file of an export: its name and its text, piece by piece. */
export interface ExportedFile {
  name: string
  text: AsyncIterable<string>
}

const page = 1000

/**
 * A whole book in open formats: the journal as JSON lines with every field in clear and the sentence
 * that tells it, and each register on a day as CSV. For those who may see everything.
 */
export const exportBook = (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  keys: Keys,
  on: Day,
): ExportedFile[] => [
  { name: 'journal.jsonl', text: journalLines(tx, book, catalogue, keys) },
  ...[...catalogue.registers.values()].map((register) => ({
    name: `${register.id}.csv`,
    text: registerLines(tx, book, catalogue, keys, register.id, on),
  })),
]

async function* journalLines(
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  keys: Keys,
): AsyncIterable<string> {
  const seals = new Seals(tx, book.id, keys)
  for (let after = 0; ; ) {
    const { rows } = await sql<StoredRecord>`
      select * from record where book = ${book.id} and position > ${after} order by position limit ${page}`.execute(
      tx,
    )
    const name = await namesOf(tx, catalogue, book.id, rows.flatMap(subjectsOf))
    const bodies = await seals.unsealAll(rows.map((row) => row.body as { [field: string]: unknown }))
    for (const [index, row] of rows.entries()) {
      const sentence = sentenceOf(catalogue, row, name).vi
      yield `${JSON.stringify({ ...row, body: bodies[index], sentence })}\n`
    }
    after = rows.at(-1)?.position ?? after
    if (rows.length < page) return
  }
}

async function* registerLines(
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  keys: Keys,
  id: string,
  on: Day,
): AsyncIterable<string> {
  const register = catalogue.register(id)
  const seals = new Seals(tx, book.id, keys)
  const fields = Object.keys(register.columns)
  // Excel reads UTF-8 only when the file begins with its mark.
  yield `\uFEFF${csvLine(['id', ...Object.values(register.columns).map((label) => say(label, 'vi')), 'từ ngày', 'đến ngày'])}`
  for (let at = 0; ; at++) {
    const { rows } = await askRegister(tx, book, { register, on, page: at, pageSize: page })
    const data = await seals.unsealAll(rows.map((row) => row.data))
    const name = await namesOf(
      tx,
      catalogue,
      book.id,
      data.flatMap((row) => Object.values(row).filter((value): value is string => isId(value))),
    )
    for (const [index, row] of rows.entries()) {
      const values = fields.map((field) => textOf(data[index]?.[field], name))
      yield csvLine([row.subject, ...values, row.from, row.to ?? ''])
    }
    if (rows.length < page) return
  }
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)

const textOf = (value: unknown, name: (id: string) => string): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return isId(value) ? name(value) : value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is kept a text. */
const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map((cell) => (/^[=+@\t]/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`
