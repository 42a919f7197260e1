import type { Day } from '#kernel/calendar.ts'
import type { CheckNote } from '#kernel/check-answers.ts'
import type { Claim } from '../claims/claim.ts'
import { paragraphsOfLastYear } from './as-last-year.ts'
import { bodiesOutOfTime } from './body-not-in-being.ts'
import { mixedUnits } from './mixed-units.ts'
import { reportTime } from './report-time.ts'
import { staleYears } from './stale-year.ts'

/** What is known beside the text: last year's text, and the day of the report. */
export interface NotesAsked {
  earlier?: string
  day?: Day
}

/**
 * What a reader should look at although no number is wrong, in the order of the text. `claims` are those of
 * the same text, in order. Linear in the length of both texts; never throws.
 */
export const notesOf = (text: string, claims: readonly Claim[], asked: NotesAsked): CheckNote[] => {
  const time = reportTime(text, asked.day)
  return [
    ...staleYears(text, time),
    ...bodiesOutOfTime(text, time.day),
    ...mixedUnits(text, claims),
    ...paragraphsOfLastYear(text, claims, asked.earlier),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}
