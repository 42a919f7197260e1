import '#ui/paper-fonts.css'
import type { ReportAnswer, ReportInline, ReportNode } from '#kernel/answers.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { words as uiWords } from '#ui/words.ts'
import { words } from '../words.ts'
import classes from './ReportScreen.module.css'

/** The report as it will be printed, except that its numbers open. */
export const ReportPaper = ({ report }: { report: ReportAnswer }) => (
  <article className={classes.paper} lang="vi">
    {report.nodes.map((node, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one answer never move
      <Block key={index} node={node} report={report} />
    ))}
  </article>
)

const Block = ({ node, report }: { node: ReportNode; report: ReportAnswer }) => {
  if (node.type === 'list')
    return (
      <div>
        {node.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={index}>
            <Inlines of={item} report={report} />
          </p>
        ))}
      </div>
    )
  const text = <Inlines of={node.text} report={report} />
  if (node.type === 'paragraph') return <p>{text}</p>
  if (node.level === 1) return <h2 className={classes.first}>{text}</h2>
  return node.level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>
}

const Inlines = ({ of, report }: { of: readonly ReportInline[]; report: ReportAnswer }) =>
  of.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Inline key={index} inline={inline} report={report} />
  ))

const Inline = ({ inline, report }: { inline: ReportInline; report: ReportAnswer }) => {
  const say = useSay()
  switch (inline.type) {
    case 'text': {
      const text = inline.italic ? <em>{inline.text}</em> : inline.text
      return inline.bold ? <strong>{text}</strong> : text
    }
    case 'names':
      return inline.text
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
