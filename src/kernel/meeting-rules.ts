import rulebook from '../../rulebook/cell-meetings.json' with { type: 'json' }
import type { Day } from './calendar.ts'

/** What regular cell meetings are measured by, as it stood from a day on; sources stand in the file. */
export interface MeetingRules {
  id: string
  validFrom: string
  source: string
  /** Those present are more than so many per cent of those who have to come. */
  attendanceOverPercent: number
  /** So many times in a row within a year somebody may be away with a reason. */
  excusedInARowAtMost: number
  minutesAtLeast: number
  /** The day of the next month by which a month has to be told. */
  toldByDay: number
}

// Read without a schema, because a phone loads this too: the test has one.
const packs: readonly MeetingRules[] = rulebook.packs.map(({ id, validFrom, source, parameters }) => ({
  id,
  validFrom,
  source: source.number,
  attendanceOverPercent: parameters.attendanceOverPercent.value,
  excusedInARowAtMost: parameters.excusedInARowAtMost.value,
  minutesAtLeast: parameters.minutesAtLeast.value,
  toldByDay: parameters.toldByDay.value,
}))

/** The rules of the day of a meeting; days before the oldest pack get the oldest. */
export const meetingRulesOn = (day: Day): MeetingRules => {
  const pack = packs.findLast((one) => one.validFrom <= day) ?? packs[0]
  if (!pack) throw new Error('the rulebook holds no rules of cell meetings')
  return pack
}
