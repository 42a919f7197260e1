import type { RegisterLine } from '#kernel/answers.ts'
import { addDays, addMonths, type Day, day, endOfMonth } from '#kernel/calendar.ts'
import { entriesOn, mondayOf, type WeekDay } from './week.ts'

/** A day of a month's sheet; the days that fill its first and last week belong to other months. */
export interface MonthDay extends WeekDay {
  isOfMonth: boolean
}

/** Months are written '2024-01'. */
export const monthsOn = (month: string, by: number): string => addMonths(day(`${month}-01`), by).slice(0, 7)

/** "1/2024" */
export const printMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`

/** The weeks a month touches, each from Monday to Sunday, with what every day has. */
export const weeksOf = (
  month: string,
  meetings: readonly RegisterLine[],
  engagements: readonly RegisterLine[],
): MonthDay[][] => {
  const first = day(`${month}-01`)
  const weeks: MonthDay[][] = []
  for (let monday = mondayOf(first); monday <= endOfMonth(first); monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, at): MonthDay => {
        const on: Day = addDays(monday, at)
        const isOfMonth = on.slice(0, 7) === month
        return { day: on, isOfMonth, entries: isOfMonth ? entriesOn(on, meetings, engagements) : [] }
      }),
    )
  return weeks
}
