import type { Day } from '#kernel/calendar.ts'
import { meetingRulesOn } from '#kernel/meeting-rules.ts'

// The browser's own months: the kernel's calendar brings a schema library along, which a phone need not load.

/** 'YYYY-MM'. */
export type Month = string

const two = (number: number): string => String(number).padStart(2, '0')

export const monthsOf = (year: number): Month[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`)

export const monthAfter = (month: Month, months = 1): Month => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
}

export const firstDayOf = (month: Month): Day => `${month}-01` as Day
export const printMonth = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`

/** The last day on which a month is told in time. */
export const toldBy = (month: Month): Day => {
  const next = monthAfter(month)
  return `${next}-${two(meetingRulesOn(firstDayOf(next)).toldByDay)}` as Day
}
