import type { ReportOwed as Owed, ReportAnswer } from '#kernel/report-answers.ts'
import { withQuery } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import classes from './ReportScreen.module.css'
import screens from './screens.module.css'

/** How many entries a report waits for; nought that may be all there is does not count. */
export const owedCount = ({ owed = [] }: ReportAnswer): number =>
  owed.filter((one) => one.why !== 'not-entered').length

const whys = { missing: words.owedMissing, 'no-target': words.owedTarget, 'not-entered': words.owedEntry }

/** Who owes this report a number, when they last entered one, and the form that takes it. */
export const ReportOwed = ({ report }: { report: ReportAnswer }) => {
  const say = useSay()
  const { owed = [] } = report
  const waited = owed.filter((one) => one.why !== 'not-entered')
  const nought = owed.filter((one) => one.why === 'not-entered')
  return (
    <section className={`${screens.sheet} ${screens.section} no-print`} aria-label={say(words.owedTitle)}>
      {owed.length === 0 ? <p>{say(words.nothingOwed)}</p> : null}
      {waited.map((one) => (
        <Line key={keyOf(one)} owed={one} report={report} />
      ))}
      {nought.length ? (
        <details className={classes.collapse} open={waited.length === 0}>
          <summary>{say(words.notEntered, { count: nought.length })}</summary>
          {nought.map((one) => (
            <Line key={keyOf(one)} owed={one} report={report} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

const keyOf = ({ why, figures, form, period }: Owed): string =>
  [why, form?.kind, period.from, ...figures.map((one) => one.vi)].join('|')

const Line = ({ owed, report }: { owed: Owed; report: ReportAnswer }) => {
  const say = useSay()
  const { why, figures, who, lastOn, period } = owed
  const isOwn = period.from === report.period.from && period.to === report.period.to
  const names = [...new Set(figures.map((one) => say(one)))].join(', ')
  const places = who.map(({ role, accounts }) => (accounts.length ? accounts.join(', ') : say(role)))
  return (
    <div className={classes.finding} data-level={why === 'not-entered' ? 'note' : 'warning'}>
      <span className={classes.level}>
        <Shape name={why === 'not-entered' ? 'ring' : 'triangle'} /> {say(whys[why])}
      </span>
      <div>
        <p>
          {names}
          {isOwn ? null : (
            <span className={screens.quiet}>
              {' '}
              · {showDay(period.from)}–{showDay(period.to)}
            </span>
          )}
        </p>
        <p className={screens.quiet}>
          {places.length ? `${say(words.owedBy, { who: places.join(say(words.or)) })} · ` : null}
          {lastOn ? say(words.lastEntered, { day: showDay(lastOn) }) : say(words.neverEntered)}
        </p>
        <Verb owed={owed} names={names} report={report} />
      </div>
    </div>
  )
}

/** Whoever may enter it opens the form; whoever only waits for it makes a task of it. */
const Verb = ({ owed, names, report }: { owed: Owed; names: string; report: ReportAnswer }) => {
  const say = useSay()
  const { areas } = useSession()
  const may = (kind: string) => areas.some(({ enter }) => enter.includes(kind))
  const unit = report.organisation.id
  const { form } = owed
  if (form && may(form.kind)) {
    const fill = Object.fromEntries(Object.entries(form.fill).map(([field, to]) => [`fill.${field}`, to]))
    return (
      <p className={screens.verbs}>
        <InnerLink to={withQuery(`/enter/${form.kind}`, { unit, ...fill })} className={button.face}>
          {say(words.enterForm, { form: say(form.label) })}
        </InnerLink>
      </p>
    )
  }
  if (!may('task.assigned')) return null
  const title = say(words.reminderTitle, { figures: names, to: showDay(report.period.to) })
  return (
    <p className={screens.verbs}>
      <InnerLink
        to={withQuery('/enter/task.assigned', { unit, 'fill.title': title })}
        className={button.face}
      >
        {say(words.remind)}
      </InnerLink>
    </p>
  )
}
