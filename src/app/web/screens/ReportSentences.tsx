import type { ReportAnswer, ReportSentence } from '#kernel/report-answers.ts'
import { sentenceFigure } from '#kernel/report-sentence.ts'
import { withQuery } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { Figure } from '#ui/Figure.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import classes from './ReportScreen.module.css'
import screens from './screens.module.css'

const kind = 'report-sentence.based'

/** How many sentences without a number there are, and how many of them rest on something of the book. */
export const sentenceCount = ({ sentences = [] }: ReportAnswer) => {
  const based = sentences.filter((one) => one.basis > 0).length
  const count = sentences.length
  return { based, count, share: count ? Math.floor((based * 100) / count) : 100 }
}

/** The sentences of this paper that print no number: what each rests on, or that nothing is named yet. */
export const ReportSentences = ({ report }: { report: ReportAnswer }) => {
  const say = useSay()
  return (
    <section
      className={`${screens.sheet} ${screens.section} no-print`}
      aria-label={say(words.sentencesTitle)}
    >
      {(report.sentences ?? []).map((one) => (
        <Sentence key={one.id} sentence={one} report={report} />
      ))}
    </section>
  )
}

const Sentence = ({ sentence, report }: { sentence: ReportSentence; report: ReportAnswer }) => {
  const say = useSay()
  const { areas } = useSession()
  const { id, text, basis } = sentence
  const { from, to } = report.period
  const form = withQuery(`/enter/${kind}`, {
    unit: report.organisation.id,
    'fill.template': report.template,
    'fill.from': from,
    'fill.to': to,
    'fill.text': text,
  })
  return (
    <div className={classes.finding} data-level={basis ? 'note' : 'warning'}>
      <span className={classes.level}>
        {basis ? (
          <Figure
            asked={{ ref: `${sentenceFigure}[${id}]`, organisation: report.organisation.id, from, to }}
            label={say(words.sentencesTitle)}
            printed={say(words.sentenceRests, { count: basis })}
          />
        ) : (
          <>
            <Shape name="triangle" /> {say(words.typedNumber)}
          </>
        )}
      </span>
      <div>
        <p lang="vi">{text}</p>
        {areas.some(({ enter }) => enter.includes(kind)) ? (
          <p className={screens.verbs}>
            <InnerLink to={form} className={button.face}>
              {say(basis ? words.nameBasisAgain : words.nameBasis)}
            </InnerLink>
          </p>
        ) : null}
      </div>
    </div>
  )
}
