import { addDays, addMonths, endOfYear, type Period, startOfYear, yearOf } from './calendar.ts'

// A report may be written before its year is over: what is counted to the day then stands beside what the
// whole year is expected to come to ("ước cả năm").

/** The year a period tells of, up to its last day: from the day it begins, or from 1 January. */
export const yearSoFar = ({ from, to }: Period): Period => {
  const start = startOfYear(yearOf(to))
  return { from: from < start ? from : start, to }
}

/**
 * What is left of the calendar year after a period. None after 31 December, nor after twelve months: an
 * administrative year from 15 December to 14 December is over on its last day.
 */
export const restOfTheYear = (period: Period): Period | null => {
  const end = endOfYear(yearOf(period.to))
  const isWhole = addDays(addMonths(period.from, 12), -1) <= period.to
  return isWhole || period.to >= end ? null : { from: addDays(period.to, 1), to: end }
}
