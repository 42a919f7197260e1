import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { recordsIn, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import own from './Learning.module.css'
import { type CalendarLine, publicityYear } from './publicity-year.ts'
import { words } from './words.ts'

const counted = [
  { figure: 'learning.publicity', label: words.ofPublicity },
  { figure: 'learning.publicity-attendance', label: words.publicityTurns },
  { figure: 'learning.flag-ceremonies', label: words.flags },
]

/** The commemorated days of the year with what was held for each, and everything else that was held. */
export const PublicityCalendar = () => {
  const say = useSay()
  const { on } = useScope()
  const query = useQuery(recordsIn('publicity.held', useYearSoFar()))
  return (
    <>
      <Counts of={counted} />
      <Answered of={query} lines={8}>
        {(records) => (
          <div className={own.months}>
            {publicityYear(records, on).map(({ month, lines }) => (
              <section key={month} className={own.month}>
                <h3>{say(words.monthOf, { month })}</h3>
                <ul>
                  {lines.map((line) => (
                    <li key={line.activities[0]?.record ?? line.day}>
                      <span className={own.date}>
                        {Number(line.day.slice(3))}/{Number(line.day.slice(0, 2))}
                      </span>
                      <DayLine line={line} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Answered>
    </>
  )
}

const DayLine = ({ line }: { line: CalendarLine }) => {
  const say = useSay()
  return (
    <div>
      {line.occasion ? <span className={own.occasion}>{say(line.occasion)}</span> : null}
      {line.state === 'held' ? (
        <ul className={own.activities}>
          {line.activities.map((one) => (
            <li key={one.record}>
              <InnerLink to={`/records/${one.record}`}>{one.sentence}</InnerLink>
              {one.on.endsWith(line.day) ? null : <span className={classes.quiet}> {showDay(one.on)}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <span className={classes.due} data-state="open">
          {' '}
          <Shape name="ring" /> {say(words[line.state])}
        </span>
      )}
    </div>
  )
}
