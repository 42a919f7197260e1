import { z } from 'zod'

// Days are counted by arithmetic of our own: JavaScript's Date carries a time zone, and a zone east
// of Greenwich is where a Date made from '2023-12-14' quietly becomes the day before.

/** A calendar day 'YYYY-MM-DD' (proleptic Gregorian); comparing two as strings orders them in time. */
export const daySchema = z
  .string()
  .refine((text) => isDay(text), { error: 'not a day YYYY-MM-DD', params: { expects: 'day' } })
  .meta({ control: 'day' })
  .brand<'Day'>()
export type Day = string & z.BRAND<'Day'>

/** Both ends belong to the period. */
export interface Period {
  from: Day
  to: Day
}

/** A day known only to its month or year: it lies somewhere from `from` to `to`, both included. */
export interface Vague {
  from: Day
  to: Day
}

const leapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (leapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const dayOf = (year: number, month: number, date: number): Day => {
  if (!Number.isInteger(year) || year < 1 || year > 9999) throw new RangeError(`no day in year ${year}`)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
}

const partsOf = (of: Day): { year: number; month: number; date: number } => ({
  year: Number(of.slice(0, 4)),
  month: Number(of.slice(5, 7)),
  date: Number(of.slice(8, 10)),
})

export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, date } = partsOf(text as Day)
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** The day a text tells; null where it tells a month, a year or nothing. */
export const dayOrNone = (text: string | null | undefined): Day | null => (text && isDay(text) ? text : null)

/** Reads 'YYYY-MM-DD'. Throws RangeError for anything else; what a person types goes to parseDayVi. */
export const day = (text: string): Day => {
  if (isDay(text)) return text
  throw new RangeError(`not a day: ${text}`)
}

/** Days since 1970-01-01, negative before. */
export const dayNumber = (of: Day): number => {
  const { year, month, date } = partsOf(of)
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1
  const dayOfMarchYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfMarchYear - 719_468
}

/** The inverse of dayNumber. Throws RangeError outside the years 1 to 9999. */
export const fromDayNumber = (number: number): Day => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((marchMonth + 2) % 12) + 1
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return dayOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date)
}

/** Throws RangeError outside the years 1 to 9999. */
export const addDays = (from: Day, days: number): Day => fromDayNumber(dayNumber(from) + days)

/** The same date some months on, or the last of that month where it has no such date (29/02 → 28/02). */
export const addMonths = (from: Day, months: number): Day => {
  const { year, month, date } = partsOf(from)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** Whole calendar months that have passed from one day to another (đủ tháng); negative backwards. */
export const fullMonthsBetween = (from: Day, to: Day): number => {
  const start = partsOf(from)
  const end = partsOf(to)
  const months = (end.year - start.year) * 12 + end.month - start.month
  return addMonths(from, months) <= to ? months : months - 1
}

/** 1 Monday … 7 Sunday. */
export const weekday = (of: Day): number => ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1

export const yearOf = (of: Day): number => partsOf(of).year
export const startOfYear = (year: number): Day => dayOf(year, 1, 1)
export const endOfYear = (year: number): Day => dayOf(year, 12, 31)

/** The last day of the month a day lies in. */
export const endOfMonth = (of: Day): Day => addDays(addMonths(day(`${of.slice(0, 7)}-01`), 1), -1)

export const yearPeriod = (year: number): Period => ({ from: startOfYear(year), to: endOfYear(year) })

/** The year of a local committee's annual report: 15/12 of the year before to 14/12. */
export const administrativeYear = (year: number): Period => ({
  from: dayOf(year - 1, 12, 15),
  to: dayOf(year, 12, 14),
})

/** The same period one year earlier ("so với cùng kỳ"); the end of February stays the end of February. */
export const previousYear = (period: Period): Period => {
  const { year, month } = partsOf(addMonths(period.to, -12))
  const endsWithItsMonth = partsOf(addDays(period.to, 1)).date === 1
  return {
    from: addMonths(period.from, -12),
    to: endsWithItsMonth ? dayOf(year, month, daysInMonth(year, month)) : addMonths(period.to, -12),
  }
}

export const isWithin = (of: Day, period: Period): boolean => of >= period.from && of <= period.to

/** Reads a day as Vietnamese offices write it: 3/2/2023, 03-02-2023, 3.2.2023, or 2023-02-03. */
export const parseDayVi = (text: string): Day | undefined => {
  const trimmed = text.trim()
  if (isDay(trimmed)) return trimmed
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed)
  if (!found) return undefined
  const written = `${found[4]}-${found[3]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}`
  return isDay(written) ? written : undefined
}

/** The day of a moment as sheets tell it, '7/11/2023 19:30' or '2023-11-07T19:30'; the hour is of no interest. */
export const parseMomentVi = (text: string): Day | undefined =>
  parseDayVi(text.trim().split(/[\sT]+/)[0] ?? '')

/** 03/02/2023, the style of tables and lists. */
export const printDay = (of: Day): string => `${of.slice(8, 10)}/${of.slice(5, 7)}/${of.slice(0, 4)}`

/** 'ngày 03 tháng 02 năm 2023': days under 10 and the months 1 and 2 take a zero, as papers write them. */
export const printDayLong = (of: Day): string => {
  const { year, month, date } = partsOf(of)
  return `ngày ${pad(date, 2)} tháng ${month <= 2 ? pad(month, 2) : month} năm ${year}`
}

const vagueOf = (text: string): Vague | undefined => {
  const exactly = parseDayVi(text)
  if (exactly) return { from: exactly, to: exactly }
  const found =
    /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/.exec(text) ?? /^(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text)
  const year = Number(found?.groups?.year)
  if (!found || year < 1) return undefined
  if (found.groups?.month === undefined) return yearPeriod(year)
  const month = Number(found.groups.month)
  if (month < 1 || month > 12) return undefined
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)) }
}

/** Reads '2015', '2015-07', '7/2015' or a whole day. Throws RangeError for anything else. */
export const vague = (text: string): Vague => {
  const read = vagueOf(text.trim())
  if (read) return read
  throw new RangeError(`not a day, month or year: ${text}`)
}

/** Kept as written: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; `vague` opens it. */
export const vagueSchema = z
  .string()
  .refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && vagueOf(text) !== undefined, {
    error: 'not YYYY, YYYY-MM or YYYY-MM-DD',
    params: { expects: 'vague-day' },
  })
  .meta({ control: 'vague-day' })

export const earliest = (of: Vague): Day => of.from
export const latest = (of: Vague): Day => of.to
export const isExact = (of: Vague): boolean => of.from === of.to

/** 2015, 07/2015 or 26/07/2015, never more than is known. */
export const printVague = (of: Vague): string => {
  if (isExact(of)) return printDay(of.from)
  return of.from.slice(0, 7) === of.to.slice(0, 7) ? printDay(of.from).slice(3) : of.from.slice(0, 4)
}
