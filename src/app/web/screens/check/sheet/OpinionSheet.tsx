import '#ui/paper-fonts.css'
import { showDay, showNumber } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import type { Checked } from '../given/handed-in.ts'
import { nameOf } from '../given/name-of.ts'
import { MarkWord } from '../marks/MarkWord.tsx'
import { telling } from '../marks/marks.ts'
import { words } from '../marks/words.ts'
import { correctionsOf } from '../reading/corrections.ts'
import { examined } from '../reading/examined.ts'
import { lastUpTo, type Paragraph } from '../reading/paragraphs.ts'
import type { Point, Reading } from '../reading/points.ts'
import { quoteOf } from '../reading/quote.ts'
import classes from './OpinionSheet.module.css'

/** So many fit the paper's purpose; a text with more has other worries. */
const mostPrinted = 60

interface Props {
  checked: Checked
  reading: Reading
  paragraphs: readonly Paragraph[]
}

/** The paper handed back to whoever wrote the text; seen only in print. */
export const OpinionSheet = ({ checked, reading, paragraphs }: Props) => {
  const say = useSay()
  const { root } = useScope()
  const { given, answer } = checked
  const told = reading.points.filter((one) => telling.has(one.mark))
  const errors = told.filter((one) => one.mark !== 'note')
  const notes = told.filter((one) => one.mark === 'note')
  const more = Math.max(0, errors.length - mostPrinted) + Math.max(0, notes.length - mostPrinted)
  const place = (point: Point) => say(words.paragraph, { n: lastUpTo(paragraphs, point.start)?.number ?? 1 })
  return (
    <article className={classes.sheet}>
      <p className={classes.owner}>{root.name}</p>
      <h1>{say(words.sheetTitle)}</h1>
      <p>{say(words.sheetOf, { name: nameOf(given, answer) })}</p>
      <p>
        {given.day ? `${say(words.sheetDay, { day: showDay(given.day) })} · ` : null}
        {say(words.sheetChecked, { day: showDay(checked.on) })}
      </p>
      <p>{examined(answer, say)}</p>
      {errors.length === 0 ? (
        <p className={classes.holds}>
          {say(words.allHolds)} {say(words.allHoldsMeans)}
        </p>
      ) : (
        <table aria-label={say(words.sheetErrors)}>
          <thead>
            <tr>
              <th className={classes.number}>{say(words.sheetNumber)}</th>
              <th>{say(words.sheetPlace)}</th>
              <th>{say(words.sheetFound)}</th>
              <th>{say(words.sheetProposal)}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, mostPrinted).map((point, index) => (
              <tr key={point.id}>
                <td className={classes.number}>{index + 1}</td>
                <td>
                  {place(point)}: «{quoteOf(answer.text, point)}»
                </td>
                <td>
                  <MarkWord mark={point.mark} />. {say(point.message)}
                </td>
                <td>{sentence(proposal(point, reading, say))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length ? (
        <>
          <h2>{say(words.sheetNotes)}</h2>
          <ul>
            {notes.slice(0, mostPrinted).map((point) => (
              <li key={point.id}>
                {place(point)}: «{quoteOf(answer.text, point)}» – {say(point.message)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {more ? <p>{say(words.sheetMore, { count: showNumber(more) })}</p> : null}
      <footer>
        <p>{say(words.sheetReviewer)}</p>
        <p>{say(words.sheetSign)}</p>
      </footer>
    </article>
  )
}

const proposal = (point: Point, reading: Reading, say: ReturnType<typeof useSay>): string => {
  const changes = correctionsOf(point, reading.answer.claims).map((one) =>
    say(words.replace, { old: one.old, new: one.new }),
  )
  const figure = 'match' in point.about ? point.about.match.figure : null
  if (figure) return say(words.sheetBook, { printed: figure.printed })
  if (changes.length === 0) return say(words.sheetReview)
  return changes.join(` ${say(words.or)} `)
}

const sentence = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)
