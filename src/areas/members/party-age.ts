import { type Day, earliest, fullMonthsBetween, latest, vague } from '#kernel/calendar.ts'

/** Whole months that are at least, and at most, what they are: a day known to its year leaves a range. */
export interface MonthRange {
  least: number
  most: number
}

/** Months from a day that may be known only to its month or year. */
export const monthsSince = (from: string, to: Day): MonthRange => {
  const known = vague(from)
  return { least: fullMonthsBetween(latest(known), to), most: fullMonthsBetween(earliest(known), to) }
}

/**
 * Tuổi đảng in months on a day: from the admission decision, less the time outside Party life
 * (01-HD/TW, 28/9/2021). Undefined where nobody knows from when it runs.
 */
export const partyAgeOn = (
  member: { partyAgeFrom: string | null; deductedMonths: number },
  day: Day,
): MonthRange | undefined => {
  if (member.partyAgeFrom === null) return undefined
  const { least, most } = monthsSince(member.partyAgeFrom, day)
  return { least: least - member.deductedMonths, most: most - member.deductedMonths }
}

type Answer = 'yes' | 'no' | 'unknown'

/** Whether at least so many months have passed, as far as the range can tell. */
export const reaches = ({ least, most }: MonthRange, months: number): Answer =>
  least >= months ? 'yes' : most < months ? 'no' : 'unknown'

export const exceeds = (range: MonthRange, months: number): Answer => reaches(range, months + 1)

/** Printed as an officer says it: '59 tuổi 11 tháng' without the word for what is counted. */
export const yearsAndMonths = (months: number): string => {
  const [years, rest] = [Math.trunc(months / 12), months % 12]
  return rest === 0 ? `${years} năm` : `${years} năm ${rest} tháng`
}
