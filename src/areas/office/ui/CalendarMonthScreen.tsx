import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import classes from '#ui/Department.module.css'
import type { DepartmentRights } from '#ui/DepartmentPage.tsx'
import { showDay, today } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import own from './CalendarMonth.module.css'
import { type MonthDay, monthsOn, printMonth, weeksOf } from './month.ts'
import type { Entry } from './week.ts'
import { weekdays, words } from './words.ts'

/** Meetings and engagements of a month on one sheet: a grid on a desk and on paper, a list on a phone. */
export const CalendarMonthScreen = ({ mayEnter }: DepartmentRights) => {
  const say = useSay()
  const { on, organisation, root } = useScope()
  const [month, setMonth] = useState(on.slice(0, 7))
  const where = { on, organisation }
  const meetings = useQuery(rowsOf('committee-meetings', where))
  const engagements = useQuery(rowsOf('engagements', where))
  const weeks = weeksOf(month, meetings.data ?? [], engagements.data ?? [])
  const count = weeks.flat().reduce((sum, one) => sum + one.entries.length, 0)
  return (
    <div className={`${classes.tool} ${own.sheet}`}>
      <div className={classes.head}>
        <h1>{say(words.monthOf, { month: printMonth(month) })}</h1>
        <p className={classes.quiet}>
          {organisation === undefined || organisation === root.id ? `${root.name} · ` : null}
          {count ? say(words.inMonth, { count }) : say(words.emptyMonth)}
        </p>
        <div className={`${classes.tools} no-print`}>
          <Button
            variant="default"
            aria-label={say(words.monthBefore)}
            onClick={() => setMonth(monthsOn(month, -1))}
          >
            <Icon name="back" size={18} />
          </Button>
          <Button
            variant="default"
            aria-label={say(words.monthAfter)}
            onClick={() => setMonth(monthsOn(month, 1))}
          >
            <Icon name="chevron" size={18} />
          </Button>
          {month === today().slice(0, 7) ? null : (
            <Button variant="default" onClick={() => setMonth(today().slice(0, 7))}>
              {say(words.thisMonth)}
            </Button>
          )}
          <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
            {say(words.printMonth)}
          </Button>
          <InnerLink to="/calendar">{say(words.byWeek)}</InnerLink>
          {mayEnter('working-week.entered') ? (
            <InnerLink to="/enter/working-week.entered">{say(words.addWeek)}</InnerLink>
          ) : null}
        </div>
      </div>
      <Answered of={meetings} lines={8}>
        {() => (
          <>
            <Grid weeks={weeks} caption={say(words.monthOf, { month: printMonth(month) })} />
            <List days={weeks.flat()} />
          </>
        )}
      </Answered>
    </div>
  )
}

const Grid = ({ weeks, caption }: { weeks: readonly MonthDay[][]; caption: string }) => {
  const say = useSay()
  return (
    <table className={own.grid} data-weeks={weeks.length}>
      <caption className={own.unseen}>{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((one) => (
            <th key={one.vi} scope="col">
              {say(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((one) => (
              <Cell key={one.day} of={one} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On paper a cell holds this many; the rest are counted. */
const printed = 3

const Cell = ({ of: { day, isOfMonth, entries } }: { of: MonthDay }) => {
  const say = useSay()
  const isToday = day === today()
  const more = entries.length - printed
  return (
    <td data-other={!isOfMonth || undefined} data-today={isToday || undefined}>
      <time dateTime={day} aria-current={isToday ? 'date' : undefined} className={own.number}>
        {Number(day.slice(8))}
        {isToday ? <span className={own.todays}>{say(words.today)}</span> : null}
      </time>
      {entries.length ? (
        <ul>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p className={own.more}>{say(words.moreOnDay, { count: more })}</p> : null}
    </td>
  )
}

const Line = ({ entry: { id, register, at, title, place } }: { entry: Entry }) => (
  <li>
    <span className={own.at}>{at ? `${at} ` : null}</span>
    <InnerLink to={`/registers/${register}/${id}`}>{title}</InnerLink>
    {place ? <span className={own.place}>{place}</span> : null}
  </li>
)

const List = ({ days }: { days: readonly MonthDay[] }) => {
  const say = useSay()
  const shown = days.filter((one) => one.isOfMonth && (one.entries.length > 0 || one.day === today()))
  return (
    <dl className={own.list}>
      {shown.map(({ day, entries }) => (
        <div key={day} data-today={day === today() || undefined}>
          <dt>
            {say(weekdays[weekdayOf(day)] ?? words.today)}, {showDay(day).slice(0, 5)}
            {day === today() ? <span className={own.todays}>{say(words.today)}</span> : null}
          </dt>
          <dd>
            {entries.length ? (
              <ul>
                {entries.map((entry) => (
                  <Line key={entry.id} entry={entry} />
                ))}
              </ul>
            ) : (
              <span className={classes.quiet}>{say(words.free)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** 0 Monday … 6 Sunday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
