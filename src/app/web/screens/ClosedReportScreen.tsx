import { useQuery } from '@tanstack/react-query'
import { showDay, showMoment } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Answered } from '#ui/states.tsx'
import { Told } from '#ui/Told.tsx'
import { useSegment } from '../address.ts'
import { closedReport, type Drift, driftOf } from '../closed-reports.ts'
import { words } from '../words.ts'
import { ReportPaper } from './ReportPaper.tsx'
import classes from './ReportScreen.module.css'
import screens from './screens.module.css'

/** A closed report as it was, and what has changed in the book since. */
export const ClosedReportScreen = () => {
  const say = useSay()
  const id = useSegment(3)
  const query = useQuery(closedReport(id))
  return (
    <Answered of={query} lines={8}>
      {({ report, ...closing }) => (
        <div className={screens.screen}>
          <div className="no-print">
            <h1>{say(report.title)}</h1>
            <p className={screens.quiet}>
              {report.organisation.name} · {showDay(report.period.from)}–{showDay(report.period.to)} ·{' '}
              {say(words.draftNumber, { n: report.draftNumber })}
            </p>
            <p className={screens.quiet}>
              {say(words.closedBy, { at: showMoment(closing.closedAt), author: closing.closedBy })} ·{' '}
              {say(words.digest)} <code>{closing.digest.slice(0, 16)}</code>
            </p>
          </div>
          <ChangedSince id={id} />
          <div className={classes.desk}>
            <ReportPaper report={report} />
          </div>
        </div>
      )}
    </Answered>
  )
}

const ChangedSince = ({ id }: { id: string }) => {
  const say = useSay()
  const query = useQuery(driftOf(id))
  return (
    <section className={`${screens.sheet} ${screens.section} no-print`}>
      <h2>{say(words.drift)}</h2>
      <Answered of={query}>
        {(drifts) =>
          drifts.length === 0 ? (
            <p>{say(words.noDrift)}</p>
          ) : (
            <ul className={screens.entries}>
              {drifts.map((one) => (
                <Changed
                  key={`${one.ref}.${one.organisation}.${one.period.from}.${one.period.to}`}
                  drift={one}
                />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}

const Changed = ({ drift }: { drift: Drift }) => {
  const say = useSay()
  const { ref, organisation, period } = drift
  return (
    <li>
      <p>
        {say(drift.label)}: <Told text={`${drift.was} → `} />
        <Figure asked={{ ref, organisation, ...period }} label={say(drift.label)} printed={drift.now} />
      </p>
      {drift.causes.map((cause) => (
        <p key={cause.position} className={screens.quiet}>
          {showDay(cause.effectiveOn)} ·{' '}
          {cause.id ? (
            <InnerLink to={`/records/${cause.id}`}>{say(cause.sentence)}</InnerLink>
          ) : (
            say(cause.sentence)
          )}
        </p>
      ))}
    </li>
  )
}
