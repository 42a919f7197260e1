import type { BeforeAndAfter, ReorganisationAnswer } from '#kernel/reorganisation-answers.ts'
import { RefusalText } from '#ui/Foresight.tsx'
import { useSay } from '#ui/language.tsx'
import { Compared, inWords } from './Compared.tsx'
import classes from './reorganise.module.css'
import { words } from './words.ts'

/** What the plan would do, and what still stands in its way. */
export const Previewed = ({ of }: { of: ReorganisationAnswer }) => {
  const say = useSay()
  const moved = inWords(of.preview, say, of.preview.moved)
  // Who is left behind is told by name above; the book's own sentence about the first of them adds nothing.
  const refusals = of.refusals.filter(
    (one) => one.code !== 'outside-organisation-life' || of.preview.left.length === 0,
  )
  const isClear = of.preview.left.length + of.refusals.length === 0
  return (
    <section className={classes.section} aria-live="polite">
      <h2>{say(words.beforeAfter)}</h2>
      {isClear ? (
        <p className={classes.clear}>
          {say(words.clear)} {say(words.nothingWritten)}
        </p>
      ) : (
        <div className={classes.way}>
          <h3>{say(words.inTheWay)}</h3>
          <Left of={of.preview} />
          {refusals.map((one) => (
            <p key={`${one.code}.${one.record ?? ''}.${one.field ?? ''}`}>
              <RefusalText refusal={one} />
            </p>
          ))}
        </div>
      )}
      <p>{moved ? say(words.movedLine, { what: moved }) : say(words.movedNothing)}</p>
      <Compared of={of.preview} />
    </section>
  )
}

const Left = ({ of }: { of: BeforeAndAfter }) => {
  const say = useSay()
  if (of.left.length === 0) return null
  return (
    <>
      <ul className={classes.left}>
        {of.left.map(({ organisation, register, count, names }) => {
          const some = names.join(', ')
          const rest = count - names.length
          return (
            <li key={`${organisation.id}.${register}`}>
              {say(words.leftLine, {
                name: organisation.name,
                what: inWords(of, say, { [register]: count }),
                names: rest > 0 ? say(words.andMore, { names: some, count: rest }) : some,
              })}
            </li>
          )
        })}
      </ul>
      <p className={classes.quiet}>{say(words.leftAdvice)}</p>
    </>
  )
}
