import { Button } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays } from '#kernel/calendar.ts'
import classes from '#ui/Department.module.css'
import { showDay, today } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useLanguage, useSay } from '#ui/language.tsx'
import { subjectOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import own from './Office.module.css'
import { type Entry, mondayOf, weekFrom } from './week.ts'
import { words } from './words.ts'

/** Meetings and engagements of a week, as it is printed and sent round. */
export const WorkingWeek = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [monday, setMonday] = useState(mondayOf(on))
  const where = { on, organisation }
  const meetings = useQuery(rowsOf('committee-meetings', where))
  const engagements = useQuery(rowsOf('engagements', where))
  const week = weekFrom(monday, meetings.data ?? [], engagements.data ?? [])
  const nameOf = usePeople(week.flatMap((one) => one.entries.flatMap((entry) => entry.people)))
  return (
    <>
      <div className={own.verbs}>
        <h3>{say(words.weekOf, { from: showDay(monday), to: showDay(addDays(monday, 6)) })}</h3>
        <span className={`${own.verbs} no-print`}>
          <Button variant="default" onClick={() => setMonday(addDays(monday, -7))}>
            {say(words.earlier)}
          </Button>
          <Button variant="default" onClick={() => setMonday(addDays(monday, 7))}>
            {say(words.later)}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {say(words.print)}
          </Button>
          <InnerLink to="/calendar/month">{say(words.byMonth)}</InnerLink>
        </span>
      </div>
      <Answered of={meetings} lines={6}>
        {() => (
          <dl className={own.week}>
            {week.map(({ day, entries }) => (
              <div key={day} className={own.day} data-today={day === today() || undefined}>
                <dt>
                  <DayName day={day} />
                </dt>
                <dd>
                  {entries.length === 0 ? (
                    <span className={classes.quiet}>{say(words.free)}</span>
                  ) : (
                    <ul>
                      {entries.map((entry) => (
                        <Line key={entry.id} entry={entry} nameOf={nameOf} />
                      ))}
                    </ul>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
    </>
  )
}

const Line = ({ entry, nameOf }: { entry: Entry; nameOf: (id: string) => string }) => {
  const say = useSay()
  const people = entry.people.map(nameOf).filter(Boolean).join(', ')
  const isMeeting = entry.register === 'committee-meetings'
  return (
    <li className={own.entry}>
      <span>{entry.at || '–'}</span>
      <span>
        <InnerLink to={`/registers/${entry.register}/${entry.id}`}>{entry.title}</InnerLink>
        <br />
        <span className={classes.quiet}>
          {[isMeeting && people ? say(words.chairs, { name: people }) : people, entry.place]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </li>
  )
}

const DayName = ({ day }: { day: string }) => {
  const { language } = useLanguage()
  const name = new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  })
  return `${name}, ${showDay(day).slice(0, 5)}`
}

/** Names of the few people a week speaks of. */
const usePeople = (ids: readonly string[]): ((id: string) => string) => {
  const wanted = [...new Set(ids)]
  const found = useQueries({ queries: wanted.map((id) => subjectOf('persons', id)) })
  const names = new Map(wanted.map((id, at) => [id, found[at]?.data?.name ?? '']))
  return (id) => names.get(id) ?? ''
}
