import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { EntryAnswer } from '#kernel/answers.ts'
import { send } from './api.ts'
import { showMoment } from './days.ts'
import { MovedLines } from './Foresight.tsx'
import { InnerLink } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import { ErrorState } from './states.tsx'
import { words } from './words.ts'

const tenMinutes = 10 * 60 * 1000

interface Props {
  answer: EntryAnswer
  /** The record the form is about; the entry may hold others with it. */
  main: string
  onAnother: () => void
  /** Opens the form with all that was said, where what comes next differs a little. */
  onAlike?: (() => void) | undefined
}

/** After entering: what was entered, what it moved, and ten minutes to take it back. */
export const EnteredNote = ({ answer, main, onAnother, onAlike }: Props) => {
  const say = useSay()
  const client = useQueryClient()
  const [until] = useState(() => Date.now() + tenMinutes)
  const [isOver, setOver] = useState(false)
  const [state, setState] = useState<'entered' | 'undoing' | 'undone'>('entered')
  const [problem, setProblem] = useState<unknown>(null)
  const first = answer.records.find((one) => one.id === main) ?? answer.records[0]
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), tenMinutes)
    return () => clearTimeout(timer)
  }, [])

  const undo = async () => {
    if (!first) return
    setState('undoing')
    try {
      await send('POST', `/records/${first.id}/reversal`)
      setState('undone')
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
      setState('entered')
    }
  }
  return (
    <div className={classes.done} role="status">
      {state === 'undone' ? (
        <p>{say(words.undone)}</p>
      ) : answer.draft ? (
        <p>{say(words.awaitsApproval)}</p>
      ) : (
        answer.records.map((one) => <p key={one.id}>{say(words.entered, { sentence: one.sentence })}</p>)
      )}
      {state === 'undone' ? null : <MovedLines moved={answer.moved} />}
      {problem ? <ErrorState error={problem} /> : null}
      <div className={classes.verbs}>
        <Button onClick={onAnother}>{say(words.another)}</Button>
        {onAlike && state !== 'undone' ? (
          <Button variant="default" onClick={onAlike}>
            {say(words.alike)}
          </Button>
        ) : null}
        {state !== 'undone' && !answer.draft && first && !isOver ? (
          <Button variant="default" loading={state === 'undoing'} onClick={undo}>
            {say(words.undo)}
          </Button>
        ) : null}
        {first && !answer.draft ? (
          <InnerLink to={`/records/${first.id}`}>{say(words.seeEntered)}</InnerLink>
        ) : null}
      </div>
      {state === 'entered' && !answer.draft && !isOver ? (
        <p className={classes.quiet}>
          {say(words.undoUntil, { time: showMoment(new Date(until).toISOString()).slice(0, 5) })}
        </p>
      ) : null}
    </div>
  )
}
