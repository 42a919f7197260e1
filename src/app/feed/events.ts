import { addDays, type Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { HomeQuestion } from '../api/home/line.ts'
import { toldLists } from '../api/home/worklists.ts'

/** A due day of a list of work: how many lines fall due, and no name of any. */
export interface DueEvent {
  list: string
  day: Day
  count: number
  title: Label
  meaning: Label
  /** Where the list is read, within the site. */
  to: string
}

const daysBack = 30
const daysAhead = 366

/** The due days of every list the account reads, from a month ago to a year ahead. */
export const dueEvents = async (asked: HomeQuestion): Promise<DueEvent[]> => {
  const [first, last] = [addDays(asked.on, -daysBack), addDays(asked.on, daysAhead)]
  const events: DueEvent[] = []
  for (const { list, lines } of await toldLists(asked)) {
    const days = new Map<Day, number>()
    for (const { due } of lines)
      if (due !== null && due >= first && due <= last) days.set(due, (days.get(due) ?? 0) + 1)
    for (const [day, count] of days)
      events.push({
        list: list.id,
        day,
        count,
        title: { vi: `${list.label.vi}: ${count}`, en: `${list.label.en}: ${count}` },
        meaning: list.meaning,
        to: list.desk.to,
      })
  }
  return events.sort((a, b) => a.day.localeCompare(b.day) || a.list.localeCompare(b.list))
}
