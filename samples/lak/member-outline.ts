import type { Day } from '#kernel/calendar.ts'
import type { Education, Occupation, Sex } from '#subjects/persons.ts'
import type { People } from '../names.ts'

export interface PersonOutline {
  id: string
  fullName: string
  sex: Sex
  ethnicity: People
  bornOn: Day
  occupation: Occupation
  education: Education
  residence: string | null
}

export interface MemberOutline extends PersonOutline {
  cell: string
  /** Admission decision, ceremony, end of probation; null while it lasts. */
  decidedOn: Day
  joinedOn: Day
  recognisedOn: Day | null
  /** The highest badge held at the opening. */
  badge: { tier: number; awardedOn: Day } | null
  /** What the year has in store: everybody has one part in the story at most. */
  part: 'none' | 'recognised' | 'awarded' | 'not-qualified'
}
