import { Button } from '@mantine/core'
import type { BookToOpen } from '#kernel/sign-in-answers.ts'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { words } from '../words.ts'
import classes from './door.module.css'

interface Props {
  books: readonly BookToOpen[]
  onChoose: (book: string) => void
  onBack: () => void
}

/** One name and password open several books: the person says which. */
export const ChooseBook = ({ books, onChoose, onBack }: Props) => {
  const say = useSay()
  return (
    <section className={classes.form} aria-labelledby="choose-book">
      <p id="choose-book">{say(words.chooseBook, { count: String(books.length) })}</p>
      <ul className={classes.books}>
        {books.map(({ name, title, closedOn }) => (
          <li key={name}>
            <button type="button" className={classes.book} onClick={() => onChoose(name)}>
              <span>{title}</span>
              {closedOn ? (
                <span className={classes.quiet}>{say(words.closedBook, { day: showDay(closedOn) })}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={onBack}>
        {say(words.otherAccount)}
      </Button>
    </section>
  )
}
