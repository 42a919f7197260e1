import type { EntryAnswer, MovedFigure } from '#kernel/answers.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import { Told } from './Told.tsx'
import { words } from './words.ts'

/** "Số đảng viên 3.348 → 3.349", one line per figure. */
export const MovedLines = ({ moved }: { moved: readonly MovedFigure[] }) => {
  const say = useSay()
  return moved.map((one) => (
    <p key={`${one.id}.${one.organisation.id}.${one.period.to}`} className={classes.moved}>
      <span>
        {say(one.label)} <span className={classes.quiet}>({one.organisation.name})</span>
      </span>
      <strong>
        <Told text={`${one.before} → ${one.after}`} />
      </strong>
    </p>
  ))
}

/** Why it is refused, under which regulation, and what stands in the way. */
export const RefusalText = ({ refusal }: { refusal: Refusal }) => {
  const say = useSay()
  return (
    <span className={classes.refused}>
      {say(refusal.message)}
      {refusal.unless ? ` ${say(words.unlessApproved)}` : null}
      {refusal.standing?.length
        ? ` ${say(words.standing)} ${refusal.standing.map((one) => say(one.sentence)).join('; ')}.`
        : null}
      <small>
        {refusal.source ? `${say(words.source, { source: refusal.source })} · ` : null}
        {say(words.code, { code: refusal.code })}
      </small>
    </span>
  )
}

interface Props {
  answer: EntryAnswer | null
  refusals: readonly Refusal[]
  isJudging: boolean
  hint: string
}

/** What entering it would do, told before it is entered. */
export const Foresight = ({ answer, refusals, isJudging, hint }: Props) => {
  const say = useSay()
  if (!answer && refusals.length === 0 && !isJudging && !hint) return null
  return (
    <div className={classes.foresight} role="status" aria-live="polite">
      {refusals.map((one) => (
        <RefusalText key={`${one.code}.${one.field ?? ''}`} refusal={one} />
      ))}
      {answer?.moved.length ? (
        <>
          <p className={classes.quiet}>{say(words.willMove)}</p>
          <MovedLines moved={answer.moved} />
        </>
      ) : null}
      {answer && !answer.moved.length ? <p className={classes.quiet}>{say(words.movesNothing)}</p> : null}
      {!answer && refusals.length === 0 ? (
        <p className={classes.quiet}>{isJudging ? say(words.judging) : hint}</p>
      ) : null}
    </div>
  )
}
