import type { BookInfo } from '#book/books.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { theBook } from '#book/session.ts'
import type { ImportAnswer } from '#kernel/answers.ts'
import { type Language, say } from '#kernel/label.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Refusal, Refused } from '#kernel/refusal.ts'
import { idOf } from './ids.ts'

export interface ImportOptions {
  dry: boolean
  /** Write the rows without errors although others have some. */
  validOnly: boolean
  actor: string
  language?: Language
  /** Whether whoever imports may enter for this cell; any other is as good as not there. */
  mayActFor?: (cell: string) => boolean
}

/** So often the rest is tried again without the rows the book refused. */
const mostRounds = 10

export interface Line {
  row: number
  records: readonly SubmittedRecord[]
}

export const inOrder = <T extends { row: number }>(messages: readonly T[]): T[] =>
  [...messages].sort((a, b) => a.row - b.row)

/** Appends the lines as one entry. What the book refuses is told by row; the rest is tried without it. */
export const appendLines = async (
  journal: Journal,
  book: BookInfo,
  file: string,
  lines: readonly Line[],
  options: ImportOptions,
  answer: ImportAnswer,
  round = 1,
): Promise<ImportAnswer> => {
  if (lines.length === 0) return answer
  const records = lines.flatMap((line) => line.records)
  const id = idOf(book.name, file, ...records.map((one) => one.id))
  try {
    const entry = entrySchema.parse({ id, source: 'import', records })
    await appendEntry(journal, theBook(book.id, options.actor), entry, { dry: options.dry })
    return { ...answer, accepted: lines.length, entry: options.dry ? null : id }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const rowOf = (one: Refusal) =>
      lines.find((line) => one.record !== undefined && line.records.includes(records[one.record] as never))
        ?.row ?? 0
    const told = error.refusals.map((one) => ({
      row: rowOf(one),
      message: say(one.message, options.language ?? 'vi'),
    }))
    const refused = new Set(told.map((one) => one.row))
    const next = { ...answer, errors: inOrder([...answer.errors, ...told]) }
    if (refused.has(0) || round === mostRounds || !(options.validOnly || options.dry)) return next
    const rest = lines.filter((line) => !refused.has(line.row))
    return appendLines(journal, book, file, rest, options, next, round + 1)
  }
}
