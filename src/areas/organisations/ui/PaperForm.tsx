import { useSay } from '#ui/language.tsx'
import classes from './EnterFor.module.css'
import { printMonth } from './months.ts'
import { words } from './words.ts'

/** The same month on one page, to be filled in by hand: the order of its lines is that of the screen. */
export const PaperForm = ({
  body,
  month,
  cells,
}: {
  body: string
  month: string
  cells: readonly string[]
}) => {
  const say = useSay()
  return (
    <section className={classes.paper} aria-hidden="true">
      <p>{body}</p>
      <h2>{say(words.paperTitle, { month: printMonth(month) })}</h2>
      <table>
        <thead>
          <tr>
            <th>{say(words.number)}</th>
            <th>{say(words.cell)}</th>
            <th>{say(words.heldOn)}</th>
            <th>{say(words.presentShort)}</th>
            <th>{say(words.absentAndWhy)}</th>
            <th>{say(words.contentsOrNote)}</th>
            <th>{say(words.signed)}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((name, index) => (
            <tr key={name}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(words.paperHelp)}</p>
    </section>
  )
}
