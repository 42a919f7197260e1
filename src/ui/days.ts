import type { Day } from '#kernel/calendar.ts'

// The browser's own small reading of days: the kernel's calendar brings a schema library along,
// which a phone need not download.

const written = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/

const valid = (year: number, month: number, date: number): boolean => {
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
}

const two = (value: number): string => String(value).padStart(2, '0')

const make = (year: number, month: number, date: number): Day | undefined =>
  year > 0 && valid(year, month, date)
    ? (`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day)
    : undefined

/** Reads 3/2/2023, 03-02-2023, 3.2.2023 or 2023-02-03. */
export const readDay = (text: string): Day | undefined => {
  const trimmed = text.trim()
  const plain = iso.exec(trimmed)
  if (plain) return make(Number(plain[1]), Number(plain[2]), Number(plain[3]))
  const found = written.exec(trimmed)
  return found ? make(Number(found[3]), Number(found[2]), Number(found[1])) : undefined
}

/** Reads a day, or a month (2/2023) or a year (2023), kept no finer than it is known. */
export const readVagueDay = (text: string): string | undefined => {
  const trimmed = text.trim()
  const exact = readDay(trimmed)
  if (exact) return exact
  if (/^\d{4}$/.test(trimmed)) return trimmed
  const month = /^(\d{1,2})[/.\-\s](\d{4})$/.exec(trimmed)
  if (!month) return undefined
  const first = make(Number(month[2]), Number(month[1]), 1)
  return first?.slice(0, 7)
}

export const showDay = (of: string): string => {
  const found = iso.exec(of.slice(0, 10))
  return found ? `${found[3]}/${found[2]}/${found[1]}` : of
}

/** 2015, 07/2015 or 26/07/2015, never more than is known. */
export const showVagueDay = (of: string): string => {
  if (of.length === 4) return of
  return of.length === 7 ? `${of.slice(5)}/${of.slice(0, 4)}` : showDay(of)
}

/** The moment of recording, in the reader's own time zone. */
export const showMoment = (instant: string): string => {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  return `${two(at.getHours())}:${two(at.getMinutes())} ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`
}

export const endOfYearOf = (of: Day): Day => `${of.slice(0, 4)}-12-31` as Day

export const startOfYearOf = (of: Day): Day => `${of.slice(0, 4)}-01-01` as Day

export const looksLikeDay = (value: unknown): value is Day => typeof value === 'string' && iso.test(value)

/** Vietnamese separators in either language: the numbers on screen are those of the papers. */
export const showNumber = (value: number): string => value.toLocaleString('vi-VN')

/** The reader's own day. */
export const today = (): Day => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}
