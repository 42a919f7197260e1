import { addDays, addMonths, type Day, weekday } from '#kernel/calendar.ts'
import { personnelRulesOn } from '#kernel/personnel-rules.ts'
import type { PostingLine } from '#kernel/posting.ts'
import { holidays } from '#kernel/rulebook.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import { reappointmentsDue, reappointmentsOverdue } from './figures/personnel.ts'

export interface Term {
  /** The first day after the term. */
  endsOn: Day
  noticeOn: Day
}

/**
 * The day so many working days before another. Of a year whose official calendar is not known yet only
 * Saturdays and Sundays are left out, so the day may come out some days late, never early.
 */
export const workingDaysBefore = (end: Day, count: number): Day => {
  let day = end
  for (let left = count; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day, holidays) ?? weekday(day) <= 5) left -= 1
  }
  return day
}

/** The term that begins on a day, if the post has one. */
export const termFrom = (from: Day, months: number | null): Term | null => {
  if (months === null) return null
  const endsOn = addMonths(from, months)
  return {
    endsOn,
    noticeOn: workingDaysBefore(endsOn, personnelRulesOn(from).reappointmentNoticeWorkingDays.value),
  }
}

export const termOf = (row: {
  termEndsOn?: string | null | undefined
  noticeOn?: string | null | undefined
}): Term | null =>
  row.termEndsOn && row.noticeOn ? { endsOn: row.termEndsOn as Day, noticeOn: row.noticeOn as Day } : null

/** The person, and the organisation whose post it is. */
type Counted = { subject: string; organisation: string }

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The two days on which a term will ask for attention. */
export const termBegins = (term: Term | null, who: Counted): PostingLine[] =>
  term ? [reappointmentsDue.add(term.noticeOn, 1, who), reappointmentsOverdue.add(term.endsOn, 1, who)] : []

/** It does so no longer from the day it is renewed or given up. */
export const termEnds = (term: Term | null, on: Day, who: Counted): PostingLine[] =>
  term
    ? [
        reappointmentsDue.add(later(on, term.noticeOn), -1, who),
        reappointmentsOverdue.add(later(on, term.endsOn), -1, who),
      ]
    : []
