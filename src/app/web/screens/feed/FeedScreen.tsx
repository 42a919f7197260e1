import { useQuery } from '@tanstack/react-query'
import { ask } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { Answered } from '#ui/states.tsx'
import screens from '../screens.module.css'
import { CalendarAddress } from './CalendarAddress.tsx'
import { WeeklyLetter } from './WeeklyLetter.tsx'
import { words } from './words.ts'

export interface Reminders {
  calendarSince: string | null
  letterTo: string | null
  mail: boolean
}

/** What is due, where it is seen without opening the program: in a calendar, and in a letter each week. */
export const FeedScreen = () => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['reminders'],
    queryFn: ({ signal }) => ask<Reminders>('/reminders', {}, signal),
  })
  return (
    <div className={screens.screen}>
      <h1>{say(words.title)}</h1>
      <Answered of={query}>
        {(reminders) => (
          <>
            <CalendarAddress since={reminders.calendarSince} />
            <WeeklyLetter to={reminders.letterTo} sends={reminders.mail} />
          </>
        )}
      </Answered>
    </div>
  )
}
