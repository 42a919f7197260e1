import { memo } from 'react'
import type { SaidClaim } from '#kernel/check-answers.ts'
import { useSay } from '#ui/language.tsx'
import { MarkWord } from '../marks/MarkWord.tsx'
import { noteKinds, relations, words } from '../marks/words.ts'
import { correctionsOf } from '../reading/corrections.ts'
import type { Point } from '../reading/points.ts'
import { quoteOf } from '../reading/quote.ts'
import { BookFigure } from '../text/BookFigure.tsx'
import { Corrections } from './Corrections.tsx'
import classes from './entries.module.css'

interface Props {
  point: Point
  claims: readonly SaidClaim[]
  text: string
  /** Which paragraph it stands in, counted from 1. */
  paragraph: number
  isHere: boolean
  onChoose: (point: Point) => void
}

/** One finding: what it is, where it stands, the arithmetic, and what to put instead. */
export const PointEntry = memo(({ point, claims, text, paragraph, isHere, onChoose }: Props) => {
  const say = useSay()
  const { about } = point
  return (
    <li className={classes.entry} data-point={point.id} aria-current={isHere ? 'true' : undefined}>
      <button type="button" className={classes.head} onClick={() => onChoose(point)}>
        <span className={classes.title}>
          {point.number ? <span className={classes.number}>{point.number}</span> : null}
          <MarkWord mark={point.mark} />
          <span className={classes.kind}>
            {'finding' in about ? say(relations[about.finding.relation]) : null}
            {'note' in about ? say(noteKinds[about.note.note]) : null}
          </span>
        </span>
        <span className={classes.quote}>
          {say(words.paragraph, { n: paragraph })}: <span lang="vi">«{quoteOf(text, point)}»</span>
        </span>
      </button>
      <p className={classes.message}>{say(point.message)}</p>
      <Corrections of={correctionsOf(point, claims)} />
      {'match' in about ? <BookFigure match={about.match} /> : null}
    </li>
  )
})
