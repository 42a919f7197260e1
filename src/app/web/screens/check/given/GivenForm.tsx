import { Button, Checkbox } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { DayField } from '#ui/DayField.tsx'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState, Skeleton } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import screens from '../../screens.module.css'
import { words } from '../marks/words.ts'
import { example } from './example.ts'
import classes from './GivenForm.module.css'
import { type Given, isGiven, noText } from './handed-in.ts'
import { TextBox } from './TextBox.tsx'

interface Props {
  given: Given
  onChange: (given: Given) => void
  /** The days a comparison with the book would cover. */
  period: { from: string; to: string }
  isRestored: boolean
  isKept: boolean
  isChecking: boolean
  problem: unknown
  onCheck: () => void
  onStop: () => void
}

/** What is to be checked, and against what. */
export const GivenForm = (props: Props) => {
  const { given, onChange, isChecking, problem, onCheck } = props
  const say = useSay()
  const [said, setSaid] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChecking) return
    if (!isGiven(given.text)) return setSaid(say(words.nothingGiven))
    setSaid(null)
    onCheck()
  }
  const hurry = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
  }
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={hurry}>
      <div className={classes.text}>
        <TextBox
          label={say(words.text)}
          value={given.text}
          rows={15}
          onProblem={setSaid}
          onChange={(text) => {
            setSaid(null)
            onChange({ ...given, text })
          }}
        />
        {said ? (
          <p className={classes.said} role="alert">
            {said}
          </p>
        ) : null}
        {problem ? <ErrorState error={problem} /> : null}
      </div>
      <Against {...props} onProblem={setSaid} />
      <div className={classes.verbs}>
        <div className={screens.verbs}>
          <Button type="submit" disabled={isChecking}>
            {say(words.check)}
          </Button>
          {isGiven(given.text) ? null : (
            <Button
              variant="default"
              onClick={() => onChange({ ...given, text: { typed: example, file: null } })}
            >
              {say(words.example)}
            </Button>
          )}
          {props.isRestored ? <span className={screens.quiet}>{say(uiWords.restoredDraft)}</span> : null}
          {isGiven(given.text) && !given.text.file ? (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => onChange({ ...given, text: noText, earlier: noText })}
            >
              {say(uiWords.startAfresh)}
            </Button>
          ) : null}
        </div>
        {isChecking ? <Waiting onStop={props.onStop} /> : null}
        <p className={screens.quiet}>{say(props.isKept ? words.privacy : words.tooLongToKeep)}</p>
      </div>
    </form>
  )
}

const Waiting = ({ onStop }: { onStop: () => void }) => {
  const say = useSay()
  return (
    <div>
      <p className={screens.quiet} role="status">
        {say(words.checking)}{' '}
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onStop}>
          {say(uiWords.cancel)}
        </Button>
      </p>
      <Skeleton lines={6} />
    </div>
  )
}

/** The day, the book and last year's text: what the numbers are held against besides each other. */
const Against = ({
  given,
  onChange,
  period,
  onProblem,
}: Props & { onProblem: (said: string | null) => void }) => {
  const say = useSay()
  const [hasEarlier, setHasEarlier] = useState(isGiven(given.earlier))
  return (
    <div className={classes.against}>
      <DayField
        label={say(words.day)}
        description={say(words.dayHelp)}
        value={given.day}
        onChange={(day) => onChange({ ...given, day })}
      />
      <Checkbox
        label={say(words.withBook)}
        description={say(words.withBookHelp, { from: showDay(period.from), to: showDay(period.to) })}
        checked={given.withBook}
        onChange={(event) => onChange({ ...given, withBook: event.currentTarget.checked })}
      />
      <Checkbox
        label={say(words.earlier)}
        description={say(words.earlierHelp)}
        checked={hasEarlier}
        onChange={(event) => {
          setHasEarlier(event.currentTarget.checked)
          if (!event.currentTarget.checked) onChange({ ...given, earlier: noText })
        }}
      />
      {hasEarlier ? (
        <TextBox
          label={say(words.earlier)}
          value={given.earlier}
          rows={6}
          onProblem={onProblem}
          onChange={(earlier) => onChange({ ...given, earlier })}
        />
      ) : null}
    </div>
  )
}
