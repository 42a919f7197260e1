import { type Day, day, endOfMonth, endOfYear, startOfYear } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'

/** Xếp loại chất lượng, from high to low. */
export const grades = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  completed: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
  'not-completed': { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
} satisfies { [grade: string]: Label }
export type Grade = keyof typeof grades
export const gradeIds = Object.keys(grades) as Grade[]

export const quarters = {
  '1': { vi: 'Quý I', en: 'First quarter' },
  '2': { vi: 'Quý II', en: 'Second quarter' },
  '3': { vi: 'Quý III', en: 'Third quarter' },
  '4': { vi: 'Quý IV', en: 'Fourth quarter' },
} satisfies { [quarter: string]: Label }
export type Quarter = keyof typeof quarters

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
