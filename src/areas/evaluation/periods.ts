import { type Day, day, endOfMonth, endOfYear, startOfYear } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { type Quarter, quarters } from './grades.ts'

/** What a grade speaks of: a year, or a quarter of it. */
export interface Graded {
  year: number
  quarter?: Quarter | undefined
}

/** '2023', '2026-Q2': the same period is written in one way. */
export const periodOf = ({ year, quarter }: Graded): string => (quarter ? `${year}-Q${quarter}` : `${year}`)

export const printPeriod = ({ year, quarter }: Graded): Label =>
  quarter
    ? { vi: `${quarters[quarter].vi} năm ${year}`, en: `${quarters[quarter].en} of ${year}` }
    : { vi: `năm ${year}`, en: `${year}` }

const firstDay = ({ year, quarter }: Graded): Day =>
  quarter ? day(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`) : startOfYear(year)

const lastDay = ({ year, quarter }: Graded): Day =>
  quarter ? endOfMonth(day(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`)) : endOfYear(year)

export const beginsAfter = (graded: Graded, on: Day): boolean => firstDay(graded) > on

/** The day a grade counts on: its own, or the last of the period it speaks of, if it was decided later. */
export const countedOn = (graded: Graded, on: Day): Day => {
  const last = lastDay(graded)
  return on < last ? on : last
}
