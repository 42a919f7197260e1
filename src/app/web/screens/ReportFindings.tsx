import type { ReportAnswer } from '#kernel/report-answers.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { words as uiWords } from '#ui/words.ts'
import { words } from '../words.ts'
import classes from './ReportScreen.module.css'
import screens from './screens.module.css'

/** What the checks say of the numbers on this paper, and the numbers they speak of. */
export const ReportFindings = ({ report }: { report: ReportAnswer }) => {
  const say = useSay()
  const asked = (ref: string) => ({
    ref,
    organisation: report.organisation.id,
    ...report.period,
    known: report.known,
  })
  return (
    <section className={`${screens.sheet} ${screens.section} no-print`} aria-label={say(words.findingsTitle)}>
      {report.findings.length === 0 ? <p>{say(words.noFindings)}</p> : null}
      {report.findings.map((one) => (
        <div key={`${one.check}.${one.says.vi}`} className={classes.finding} data-level={one.level}>
          <span className={classes.level}>
            <Shape name={one.level === 'warning' ? 'triangle' : 'ring'} />{' '}
            {say(one.level === 'warning' ? words.warning : words.note)}
          </span>
          <div>
            <p>{say(one.says)}</p>
            <p className={screens.quiet}>
              {say(one.label)}
              {one.names.length ? ` · ${one.names.join(', ')}` : null}
            </p>
            <p className={screens.verbs}>
              {one.refs.map((ref) => (
                <Figure
                  key={ref}
                  asked={asked(ref)}
                  label={say(uiWords.typeFigure)}
                  printed={slotPrinted(report, ref)}
                />
              ))}
            </p>
          </div>
        </div>
      ))}
    </section>
  )
}

const slotPrinted = (report: ReportAnswer, ref: string): string => {
  for (const node of report.nodes)
    for (const inline of node.type === 'list' ? node.items.flat() : node.text)
      if (inline.type === 'slot' && inline.ref === ref) return inline.printed
  return ref
}
