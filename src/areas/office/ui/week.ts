import type { RegisterLine } from '#kernel/answers.ts'
import { addDays, type Day, weekday } from '#kernel/calendar.ts'

export interface Entry {
  id: string
  register: 'committee-meetings' | 'engagements'
  at: string
  title: string
  place: string
  people: readonly string[]
  /** A meeting that is told already, or one that is to come. */
  isHeld: boolean
}

export interface WeekDay {
  day: Day
  entries: readonly Entry[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))

const ofMeeting = ({ subject, name, data }: RegisterLine): Entry => ({
  id: subject,
  register: 'committee-meetings',
  at: text(data.at),
  title: name,
  place: text(data.place),
  people: data.chair ? [text(data.chair)] : [],
  isHeld: data.state === 'held',
})

const ofEngagement = ({ subject, name, data }: RegisterLine): Entry => ({
  id: subject,
  register: 'engagements',
  at: text(data.at),
  title: name,
  place: text(data.place),
  people: ids(data.who),
  isHeld: false,
})

/** What a day has, by the hour; what has no hour comes last. */
export const entriesOn = (
  day: Day,
  meetings: readonly RegisterLine[],
  engagements: readonly RegisterLine[],
): Entry[] => {
  const onDay = (row: RegisterLine) => row.data.on === day
  return [...meetings.filter(onDay).map(ofMeeting), ...engagements.filter(onDay).map(ofEngagement)].sort(
    (a, b) => ((a.at || '99') < (b.at || '99') ? -1 : 1),
  )
}

/** Monday to Sunday; a weekend day only where it has something. */
export const weekFrom = (
  monday: Day,
  meetings: readonly RegisterLine[],
  engagements: readonly RegisterLine[],
): WeekDay[] =>
  Array.from({ length: 7 }, (_, at) => addDays(monday, at)).flatMap((day) => {
    const entries = entriesOn(day, meetings, engagements)
    return weekday(day) > 5 && entries.length === 0 ? [] : [{ day, entries }]
  })
