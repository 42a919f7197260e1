import { sql } from 'kysely'
import { type BookInfo, bookNamed, books } from '#book/books.ts'
import { lastDayOf } from '#book/known.ts'
import type { Tx } from '#book/session.ts'
import { type Day, endOfYear, isDay, parseDayVi, startOfYear, yearOf } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef, type Question } from '#kernel/figure.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Program } from '../program.ts'

/** Options every question on the command line shares. */
export interface AskOptions {
  book?: string
  organisation?: string
  from?: string
  to?: string
  known?: string
  structure?: string
  json?: boolean
}

const badDay = refusal('bad-day', {
  vi: '«{text}» không phải là ngày (viết 31/12/2023 hoặc 2023-12-31).',
  en: '"{text}" is not a day (write 31/12/2023 or 2023-12-31).',
})
const badRef = refusal('bad-figure-name', {
  vi: '«{text}» không phải là tên số liệu (viết ten.so-lieu[doi-so]@cap-giao).',
  en: '"{text}" is not the name of a figure (write figure[of]@by).',
})
const severalBooks = refusal('which-book', {
  vi: 'Có nhiều sổ ({names}); hãy chọn bằng --book.',
  en: 'There are several books ({names}); choose one with --book.',
})
const noBooks = refusal('no-book', {
  vi: 'Chưa có sổ nào trong thư mục dữ liệu này; dùng `dangbo sample load lak` hoặc mở trang thiết lập.',
  en: 'There is no book in this data folder yet; use `dangbo sample load lak` or the set-up page.',
})
const unknownOrganisation = refusal('unknown-organisation', {
  vi: 'Không có tổ chức «{text}» (viết mã, tên đầy đủ hoặc mã định danh).',
  en: 'There is no organisation "{text}" (write its code, full name or id).',
})
const badKnown = refusal('bad-position', {
  vi: 'Vị trí «{text}» nằm ngoài sổ (0 đến {head}).',
  en: 'Position "{text}" is outside the book (0 to {head}).',
})

export const readDay = (text: string): Day => {
  const found = isDay(text) ? text : parseDayVi(text)
  if (!found) throw new Refused([badDay({ text })])
  return found
}

export const readRefs = (text: string): FigureRef[] =>
  text.split(',').map((one) => {
    const ref = parseFigureRef(one)
    if (!ref) throw new Refused([badRef({ text: one })])
    return ref
  })

/** The book named, or the only one there is. */
export const chosenBook = async (
  { db }: Pick<Program, 'db'>,
  name: string | undefined,
): Promise<BookInfo> => {
  if (name) return bookNamed(db, name)
  const all = await books(db)
  if (!all[0]) throw new Refused([noBooks()])
  if (all.length > 1) throw new Refused([severalBooks({ names: all.map((one) => one.name).join(', ') })])
  return all[0]
}

/** The question the options ask; without days, the year of the book's last day. */
export const readQuestion = async (
  tx: Tx,
  book: BookInfo,
  options: AskOptions,
  today: Day,
): Promise<Question> => {
  const to = options.to ? readDay(options.to) : endOfYear(yearOf(await lastDayOf(tx, book, today)))
  const from = options.from ? readDay(options.from) : startOfYear(yearOf(to))
  const known = options.known === undefined ? undefined : Number(options.known)
  if (known !== undefined && !(Number.isInteger(known) && known >= 0 && known <= book.head))
    throw new Refused([badKnown({ text: options.known ?? '', head: book.head })])
  return {
    period: { from, to },
    ...(options.organisation
      ? { organisation: await organisationNamed(tx, book, options.organisation) }
      : {}),
    ...(known === undefined ? {} : { known }),
    ...(options.structure ? { structure: readDay(options.structure) } : {}),
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws Refused unknown-organisation */
export const organisationNamed = async (tx: Tx, book: BookInfo, text: string): Promise<string> => {
  const { rows } = await sql<{ subject: string }>`
    select distinct subject from register_row
    where book = ${book.id} and register = 'party-organisations' and known_to is null
      and (${uuid.test(text) ? sql`subject = ${text}::uuid` : sql`false`}
        or data ->> 'code' = ${text} or lower(data ->> 'name') = lower(${text}))`.execute(tx)
  if (rows.length !== 1 || !rows[0]) throw new Refused([unknownOrganisation({ text })])
  return rows[0].subject
}
