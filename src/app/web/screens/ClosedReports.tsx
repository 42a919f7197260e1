import { useQuery } from '@tanstack/react-query'
import { showDay, showMoment } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Answered } from '#ui/states.tsx'
import { closedReports } from '../closed-reports.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'

/** What has been closed, the latest first. */
export const ClosedReports = () => {
  const say = useSay()
  const query = useQuery(closedReports)
  return (
    <section className={screens.section}>
      <h2>{say(words.closedReports)}</h2>
      <Answered of={query}>
        {(closed) =>
          closed.length === 0 ? (
            <p className={screens.quiet}>{say(words.noClosed)}</p>
          ) : (
            <ul className={screens.entries}>
              {closed.map((one) => (
                <li key={one.id}>
                  <InnerLink to={`/reports/closed/${one.id}`}>
                    {say(one.title)} · {showDay(one.period.from)}–{showDay(one.period.to)}
                  </InnerLink>
                  <p className={screens.quiet}>
                    {one.organisation.name} · {say(words.draftNumber, { n: one.draftNumber })} ·{' '}
                    {say(words.closedBy, { at: showMoment(one.closedAt), author: one.closedBy })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}
