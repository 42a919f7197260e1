import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { meetingRulesOn } from '#kernel/meeting-rules.ts'

/** 'YYYY-MM'. */
export type Month = string

export const monthOf = (of: Day): Month => of.slice(0, 7)
export const firstDayOf = (month: Month): Day => day(`${month}-01`)
/** So many months later, or earlier. */
export const monthAfter = (month: Month, months = 1): Month => monthOf(addMonths(firstDayOf(month), months))
export const printMonth = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`
export const quarterOf = (month: Month): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`

/** The last day on which a month is told in time. */
export const toldBy = (month: Month): Day => {
  const next = firstDayOf(monthAfter(month))
  return addDays(next, meetingRulesOn(next).toldByDay - 1)
}

/** A cell has one row for each month and form: whoever tells it, it is the same meeting. */
export const meetingSubject = (cell: string, month: Month, form: string): string =>
  derivedSubject('cell-meeting', cell, month, form)
