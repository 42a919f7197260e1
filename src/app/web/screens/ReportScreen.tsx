import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportAnswer } from '#kernel/report-answers.ts'
import { ask, withQuery } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { useAsked, useSegment } from '../address.ts'
import { mayClose } from '../closed-reports.ts'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import { CloseReport } from './CloseReport.tsx'
import { PeriodControl, usePeriod } from './PeriodControl.tsx'
import { ReportFindings } from './ReportFindings.tsx'
import { owedCount, ReportOwed } from './ReportOwed.tsx'
import { ReportPaper } from './ReportPaper.tsx'
import classes from './ReportScreen.module.css'
import { ReportSentences, sentenceCount } from './ReportSentences.tsx'
import screens from './screens.module.css'

/** A report on its paper: every number opens, every disagreement is listed. */
export const ReportScreen = () => {
  const template = useSegment(2)
  const { organisation } = useScope()
  const period = usePeriod()
  const rounding = useAsked('rounding')
  const asked = { organisation, ...period, rounding }
  const query = useQuery({
    queryKey: ['book', 'report', template, asked],
    queryFn: ({ signal }) => ask<ReportAnswer>(`/reports/${encodeURIComponent(template)}`, asked, signal),
  })
  const file = (ending: string, more: object = {}) =>
    withQuery(`/api/reports/${encodeURIComponent(template)}.${ending}`, { ...asked, ...more })
  return (
    <div className={screens.screen}>
      <Answered of={query} lines={8}>
        {(report) => <Report report={report} file={file} />}
      </Answered>
    </div>
  )
}

const Report = ({
  report,
  file,
}: {
  report: ReportAnswer
  file: (ending: string, more?: object) => string
}) => {
  const say = useSay()
  const [showsFindings, setShowsFindings] = useState(false)
  const [showsSentences, setShowsSentences] = useState(false)
  const [showsOwed, setShowsOwed] = useState(false)
  const sentences = sentenceCount(report)
  const { account } = useSession()
  const warnings = report.findings.length
  return (
    <>
      <div className="no-print">
        <div className={screens.head}>
          <h1>{say(report.title)}</h1>
          <p className={screens.quiet}>
            {report.organisation.name} · {showDay(report.period.from)}–{showDay(report.period.to)}
            {report.draftNumber ? ` · ${say(words.draftNumber, { n: report.draftNumber })}` : null}
          </p>
        </div>
        <PeriodControl period={report.period} rounding={report.rounding} />
      </div>
      <div className={`${screens.verbs} no-print`}>
        <button
          type="button"
          className={button.face}
          aria-expanded={showsFindings}
          onClick={() => setShowsFindings(!showsFindings)}
        >
          {say(words.findings, { count: warnings })} {warnings ? <Shape name="triangle" /> : null}
        </button>
        {report.owed?.length ? (
          <button
            type="button"
            className={button.face}
            aria-expanded={showsOwed}
            onClick={() => setShowsOwed(!showsOwed)}
          >
            {say(words.owedShown, { count: owedCount(report) })}{' '}
            {owedCount(report) ? <Shape name="triangle" /> : null}
          </button>
        ) : null}
        {sentences.count ? (
          <button
            type="button"
            className={button.face}
            aria-expanded={showsSentences}
            onClick={() => setShowsSentences(!showsSentences)}
          >
            {say(words.sentencesBased, sentences)}
          </button>
        ) : null}
        <a className={button.face} href={file('docx')} download>
          Word
        </a>
        <a className={button.face} href={file('html')} target="_blank" rel="noreferrer">
          HTML
        </a>
        <a className={button.face} href={file('xlsx')} download>
          Excel
        </a>
        <a className={button.face} href={file('docx', { annex: '1' })} download>
          {say(words.annex)}
        </a>
        {mayClose(account) ? <CloseReport report={report} /> : null}
        {report.missing.length ? (
          <span className={screens.quiet}>{say(words.missingCount, { count: report.missing.length })}</span>
        ) : null}
        {report.typed ? (
          <span className={screens.quiet}>{say(words.typedCount, { count: report.typed })}</span>
        ) : null}
      </div>
      {showsFindings ? <ReportFindings report={report} /> : null}
      {showsOwed ? <ReportOwed report={report} /> : null}
      {showsSentences ? <ReportSentences report={report} /> : null}
      <div className={classes.desk}>
        <ReportPaper report={report} />
      </div>
    </>
  )
}
