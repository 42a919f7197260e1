import ical from 'ical-generator'
import { type Language, say } from '#kernel/label.ts'
import { idOf } from '../import/ids.ts'
import type { DueEvent } from './events.ts'

interface Named {
  /** Whose calendar it is: the book and the account, so that no two share an event. */
  owner: readonly [book: string, account: string]
  name: string
  /** https://so.xa.vn, where the links lead. */
  site: string
  language: Language
  now: Date
}

const sixHours = 6 * 3600

/** The due days as an iCalendar (RFC 5545): all-day events, one for each list and day. */
export const calendarOf = (
  events: readonly DueEvent[],
  { owner, name, site, language, now }: Named,
): string => {
  const calendar = ical({
    name,
    prodId: { company: 'dangbo', product: 'dangbo', language: language.toUpperCase() },
    ttl: sixHours,
  })
  for (const one of events)
    calendar.createEvent({
      id: `${idOf(...owner, one.list, one.day)}@dangbo`,
      start: new Date(`${one.day}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: say(one.title, language),
      description: say(one.meaning, language),
      url: `${site}${one.to}`,
    })
  return calendar.toString()
}
