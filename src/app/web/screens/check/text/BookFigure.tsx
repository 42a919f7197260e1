import type { BookMatch } from '#kernel/check-answers.ts'
import { showDay, showNumber } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { words } from '../marks/words.ts'
import classes from './BookFigure.module.css'

/** What the book counts under a claim's meaning; the number opens into its evidence. */
export const BookFigure = ({ match }: { match: BookMatch }) => {
  const say = useSay()
  const { figure } = match
  if (!figure) return null
  const { from, to } = figure.period
  const nameOf = (one: { label: string; english: string }) => say({ vi: one.label, en: one.english })
  const label = say(words.bookCounts, {
    label: nameOf(figure),
    from: showDay(from),
    to: showDay(to),
    organisation: figure.organisation.name,
  })
  const asked = { organisation: figure.organisation.id, from, to }
  return (
    <>
      <p className={classes.quiet}>
        {label}:{' '}
        <strong className={classes.opens}>
          <Figure
            asked={{ ...asked, ref: figure.id }}
            label={nameOf(figure)}
            printed={figure.printed}
            missing={figure.value === null}
          />
        </strong>
      </p>
      {figure.whole ? (
        <p className={classes.quiet}>
          {say(words.outOf, { label: nameOf(figure.whole) })}:{' '}
          <strong className={classes.opens}>
            <Figure
              asked={{ ...asked, ref: figure.whole.id }}
              label={nameOf(figure.whole)}
              printed={figure.whole.printed}
            />
          </strong>
          , {say(words.records, { count: showNumber(figure.whole.records) })}
        </p>
      ) : null}
    </>
  )
}
