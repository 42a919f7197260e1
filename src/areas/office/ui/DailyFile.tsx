import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ImportAnswer } from '#kernel/answers.ts'
import { sendFile } from '#ui/api.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { showNumber } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { InOrder } from '#ui/InOrder.tsx'
import { useSay } from '#ui/language.tsx'
import { ErrorState, Skeleton } from '#ui/states.tsx'
import own from './Office.module.css'
import { words } from './words.ts'

interface Chosen {
  direction: 'in' | 'out'
  name: string
  /** Kept here, so that what is entered is what was looked at. */
  bytes: Blob
}

const kinds = [
  { kind: 'document.received', label: words.byHand },
  { kind: 'document.sent', label: words.byHandOut },
  { kind: 'document.kept-outside', label: words.keptOutside },
]

/** The export of the network: looked at row by row, then entered; what is not in it is typed. */
export const DailyFile = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const forget = { in: useRef<() => void>(null), out: useRef<() => void>(null) }
  if (!mayEnter('paper-day.received')) return null

  const send = async (file: Chosen, dry: boolean) => {
    setSending(true)
    setProblem(null)
    try {
      const query = { dry: dry ? 1 : 0, valid: 1 }
      setAnswer(await sendFile<ImportAnswer>(`/import/papers/${file.direction}`, file.bytes, query))
      if (!dry) await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  const choose = async (direction: Chosen['direction'], file: File | null) => {
    if (!file) return
    forget[direction].current?.()
    setAnswer(null)
    const next = { direction, name: file.name, bytes: new Blob([await file.arrayBuffer()]) }
    setChosen(next)
    await send(next, true)
  }
  return (
    <div className={`${classes.section} no-print`}>
      <p className={`${classes.quiet} ${own.prose}`}>{say(words.importHelp)}</p>
      <div className={own.verbs}>
        {(['in', 'out'] as const).map((direction) => (
          <FileButton
            key={direction}
            accept=".xlsx,.csv"
            onChange={(file) => void choose(direction, file)}
            resetRef={forget[direction]}
            inputProps={{
              'aria-label': say(direction === 'in' ? words.importIn : words.importOut),
              tabIndex: -1,
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant={direction === 'in' && !answer ? 'filled' : 'default'}
                disabled={isSending}
              >
                {say(direction === 'in' ? words.importIn : words.importOut)}
              </Button>
            )}
          </FileButton>
        ))}
        {kinds
          .filter((one) => mayEnter(one.kind))
          .map((one) => (
            <InnerLink key={one.kind} to={`/enter/${one.kind}`}>
              {say(one.label)}
            </InnerLink>
          ))}
      </div>
      {isSending && !answer ? <Skeleton lines={3} /> : null}
      {problem ? <ErrorState error={problem} /> : null}
      {chosen && answer ? (
        <Outcome
          file={chosen.name}
          answer={answer}
          isSending={isSending}
          onEnter={() => void send(chosen, false)}
        />
      ) : null}
    </div>
  )
}

const mostShown = 60

const Outcome = ({
  file,
  answer,
  isSending,
  onEnter,
}: {
  file: string
  answer: ImportAnswer
  isSending: boolean
  onEnter: () => void
}) => {
  const say = useSay()
  const told = [
    ...answer.errors.map((one) => ({ ...one, isWrong: true })),
    ...answer.notes.map((one) => ({ ...one, isWrong: false })),
  ]
  return (
    <div aria-live="polite" className={classes.section}>
      <p>
        <b>
          {say(answer.dry ? words.looked : words.entered, {
            file,
            accepted: showNumber(answer.accepted),
            rows: showNumber(answer.rows),
            already: showNumber(answer.already),
          })}
        </b>
      </p>
      {answer.dry && answer.accepted ? (
        <div className={own.verbs}>
          <Button loading={isSending} onClick={onEnter}>
            {say(words.enter, { count: showNumber(answer.accepted) })}
          </Button>
        </div>
      ) : null}
      {told.length ? (
        <ul className={own.told}>
          <InOrder of={told.slice(0, mostShown)}>
            {(one) => (
              <li data-wrong={one.isWrong || undefined}>
                <span className={classes.quiet}>{say(words.row, { row: one.row })}</span> {one.message}
              </li>
            )}
          </InOrder>
        </ul>
      ) : null}
    </div>
  )
}
