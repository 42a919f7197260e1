import { addDays, type Day, weekday, yearOf } from './calendar.ts'
import type { Label } from './label.ts'

export interface CalendarNotice {
  day: Day
  label: Label
  source: string
}

/** One year of the official calendar: weekdays off, and weekend days worked in exchange. */
export interface HolidayYear {
  year: number
  daysOff: readonly CalendarNotice[]
  daysWorked: readonly CalendarNotice[]
}

/** Whether offices work that day; undefined where the year has no calendar yet ("chưa có lịch"). */
export const isWorkingDay = (day: Day, holidays: readonly HolidayYear[]): boolean | undefined => {
  const year = holidays.find((one) => one.year === yearOf(day))
  if (!year) return undefined
  const among = (notices: readonly CalendarNotice[]) => notices.some((one) => one.day === day)
  return among(year.daysWorked) || (weekday(day) <= 5 && !among(year.daysOff))
}

/**
 * The day on which a limit of `count` working days ends; the starting day is not counted.
 * Undefined as soon as a day without a calendar is met: a limit is never guessed.
 */
export const addWorkingDays = (
  from: Day,
  count: number,
  holidays: readonly HolidayYear[],
): Day | undefined => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`)
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const working = isWorkingDay(day, holidays)
    if (working === undefined) return undefined
    if (working) left -= 1
  }
  return day
}

/** Working days after `from` up to and including `to`; undefined where a year has no calendar. */
export const workingDaysBetween = (
  from: Day,
  to: Day,
  holidays: readonly HolidayYear[],
): number | undefined => {
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    const working = isWorkingDay(day, holidays)
    if (working === undefined) return undefined
    if (working) count += 1
  }
  return count
}
