import { InOrder } from '#ui/InOrder.tsx'
import '#ui/paper-fonts.css'
import type { PaperHead, ReportAnswer, ReportInline, ReportNode } from '#kernel/report-answers.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { words as uiWords } from '#ui/words.ts'
import { words } from '../words.ts'
import classes from './ReportScreen.module.css'

/** The report as it will be printed, except that its numbers open. */
export const ReportPaper = ({ report }: { report: ReportAnswer }) => (
  <article className={classes.paper} lang="vi">
    <Head head={report.head} />
    <InOrder of={report.nodes}>{(node) => <Block node={node} report={report} />}</InOrder>
    <Foot head={report.head} />
  </article>
)

/** Left who issues, right the title of the Party; below them what the paper is. */
const Head = ({ head }: { head: PaperHead }) => (
  <header>
    <div className={classes.block}>
      <div>
        {head.superior ? <p>{head.superior}</p> : null}
        <p className={classes.strong}>{head.issuing}</p>
        <p>{head.star}</p>
        <p>{head.number}</p>
      </div>
      <div>
        <p className={classes.strong}>
          <span className={classes.title}>{head.title}</span>
        </p>
        <p className={classes.place}>{head.placeAndDay}</p>
      </div>
    </div>
    <p className={`${classes.kind} ${classes.strong}`}>{head.kind}</p>
    <p className={`${classes.abstract} ${classes.strong}`}>{head.abstract}</p>
  </header>
)

const Foot = ({ head }: { head: PaperHead }) => (
  <footer className={classes.block}>
    <div className={classes.recipients}>
      <p>{head.recipientsHeading}</p>
      {head.recipients.map((one) => (
        <p key={one}>- {one}</p>
      ))}
    </div>
    <div>
      <p className={classes.strong}>{head.authority}</p>
      <p>{head.post}</p>
    </div>
  </footer>
)

const Block = ({ node, report }: { node: ReportNode; report: ReportAnswer }) => {
  if (node.type === 'list')
    return (
      <div>
        <InOrder of={node.items}>
          {(item) => (
            <p>
              {'- '}
              <Inlines of={item} report={report} />
            </p>
          )}
        </InOrder>
      </div>
    )
  const text = <Inlines of={node.text} report={report} />
  if (node.type === 'paragraph') return <p>{text}</p>
  if (node.level === 1) return <h2 className={classes.first}>{text}</h2>
  return node.level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>
}

const opening = /[(“]$/
const following = /^[^\s\p{L}\p{N}]\S*/u

/** A bracket before a number and the mark after it stay on the number's line. */
const Inlines = ({ of, report }: { of: readonly ReportInline[]; report: ReportAnswer }) => {
  const textAt = (index: number): string => {
    const one = of[index]
    return one?.type === 'text' && !one.bold && !one.italic && !one.sentence ? one.text : ''
  }
  const placed = (inline: ReportInline, index: number) => {
    const isAfterSlot = of[index - 1]?.type === 'slot'
    const isBeforeSlot = of[index + 1]?.type === 'slot'
    if (inline.type === 'slot')
      return (
        <span className={classes.unbroken}>
          {opening.exec(textAt(index - 1))?.[0]}
          <Inline inline={inline} report={report} />
          {following.exec(textAt(index + 1))?.[0]}
        </span>
      )
    const text = textAt(index)
    if (!text) return <Inline inline={inline} report={report} />
    const rest = isAfterSlot ? text.replace(following, '') : text
    return isBeforeSlot ? rest.replace(opening, '') : rest
  }
  return <InOrder of={of}>{placed}</InOrder>
}

const restsOnNothing = ({ sentences }: ReportAnswer, id: string | undefined): boolean =>
  id !== undefined && (sentences ?? []).some((one) => one.id === id && one.basis === 0)

const Inline = ({ inline, report }: { inline: ReportInline; report: ReportAnswer }) => {
  const say = useSay()
  switch (inline.type) {
    case 'text': {
      const text = inline.italic ? <em>{inline.text}</em> : inline.text
      const shown = inline.bold ? <strong>{text}</strong> : text
      return restsOnNothing(report, inline.sentence) ? (
        <span className={classes.unbased} title={say(words.typedNumber)}>
          {shown}
        </span>
      ) : (
        shown
      )
    }
    case 'names':
      return inline.opens ? (
        <Figure
          asked={{
            ref: inline.ref,
            ...inline.opens.period,
            organisation: inline.opens.organisation,
            known: report.known,
          }}
          label={say(uiWords.typeFigure)}
          printed={inline.text}
        />
      ) : (
        inline.text
      )
    case 'typed':
      return (
        <span className={classes.typed} title={say(words.typedNumber)}>
          {inline.text}
        </span>
      )
    case 'slot':
      return (
        <Figure
          asked={{
            ref: inline.ref,
            organisation: inline.organisation,
            ...inline.period,
            known: report.known,
          }}
          label={say(uiWords.typeFigure)}
          printed={inline.printed}
          missing={inline.missing}
          estimate={inline.estimate}
          findings={inline.findings.length + (inline.hedge && !inline.hedgeHolds ? 1 : 0)}
        />
      )
  }
}
