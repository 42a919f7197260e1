import type { RecordAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { commemorations } from '../topics.ts'

export interface Activity {
  record: string
  on: string
  sentence: string
}

/** A line of the calendar: a commemorated day with what was held for it, or what was held on a day of its own. */
export interface CalendarLine {
  /** 'MM-DD' */
  day: string
  occasion: Label | null
  activities: Activity[]
  /** 'missed': the day is past and nothing is entered for it. */
  state: 'held' | 'missed' | 'coming'
}
export interface CalendarMonth {
  month: number
  lines: CalendarLine[]
}

type Told = Pick<RecordAnswer, 'id' | 'effectiveOn' | 'sentence' | 'body' | 'reversedBy'>

const activityOf = ({ id, effectiveOn, sentence }: Told): Activity => ({
  record: id,
  on: effectiveOn,
  sentence,
})

/** The twelve months of the year of `on`: commemorated days and activities in the order of their days. */
export const publicityYear = (records: readonly Told[], on: string): CalendarMonth[] => {
  const standing = records
    .filter((one) => one.reversedBy === null)
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
  const commemorated = Object.entries(commemorations).map(([day, occasion]): CalendarLine => {
    const activities = standing.filter((one) => one.body.occasion === day).map(activityOf)
    const isPast = day <= on.slice(5)
    return { day, occasion, activities, state: activities.length ? 'held' : isPast ? 'missed' : 'coming' }
  })
  const others = standing
    .filter((one) => !one.body.occasion)
    .map(
      (one): CalendarLine => ({
        day: one.effectiveOn.slice(5),
        occasion: null,
        activities: [activityOf(one)],
        state: 'held',
      }),
    )
  const lines = [...commemorated, ...others].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    lines: lines.filter((one) => Number(one.day.slice(0, 2)) === index + 1),
  })).filter((one) => one.lines.length)
}
