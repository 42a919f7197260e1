import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ImportAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { Problem, sendFile } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { showNumber } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { InOrder } from '#ui/InOrder.tsx'
import { useLanguage, useSay } from '#ui/language.tsx'
import { EmptyState, ErrorState, Skeleton } from '#ui/states.tsx'
import { words } from '../../words.ts'
import screens from '../screens.module.css'
import classes from './ImportScreen.module.css'

interface Chosen {
  name: string
  /** Kept here, so that what is entered is what was looked at, whatever becomes of the file. */
  bytes: Blob
}

export interface ImportList {
  /** The last part of its address in the API. */
  list: 'members' | 'organisations'
  title: Label
  help: Label
  notAllowed: Label
  already: Label
  /** Where what was entered is looked at, and what to do next. */
  register: { to: string; label: Label }
  next?: { to: string; label: Label }
}

/** A list from Excel: looked at first, entered when it is right. */
export const ImportScreen = ({ of, mayImport }: { of: ImportList; mayImport: boolean }) => {
  const say = useSay()
  const { language } = useLanguage()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const forget = useRef<() => void>(null)

  const send = async (file: Chosen, dry: boolean) => {
    setSending(true)
    setProblem(null)
    try {
      setAnswer(
        await sendFile<ImportAnswer>(`/import/${of.list}`, file.bytes, { dry: dry ? 1 : 0, valid: 1 }),
      )
      if (!dry) await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  const choose = async (file: File | null) => {
    if (!file) return
    // The same file, corrected, may be chosen again.
    forget.current?.()
    setAnswer(null)
    setProblem(null)
    try {
      const next = { name: file.name, bytes: new Blob([await file.arrayBuffer()]) }
      setChosen(next)
      await send(next, true)
    } catch (error) {
      setProblem(error)
    }
  }
  if (!mayImport)
    return (
      <div className={screens.screen}>
        <h1>{say(of.title)}</h1>
        <EmptyState text={say(of.notAllowed)}>
          <InnerLink to={of.register.to}>{say(of.register.label)}</InnerLink>
        </EmptyState>
      </div>
    )
  return (
    <div className={screens.screen}>
      <div>
        <h1>{say(of.title)}</h1>
        <p className={`${screens.quiet} ${classes.prose}`}>{say(of.help)}</p>
      </div>
      <div className={screens.verbs}>
        <FileButton
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={choose}
          inputProps={{ 'aria-label': say(words.importChoose), tabIndex: -1 }}
          resetRef={forget}
        >
          {(props) => (
            <Button {...props} variant={answer ? 'default' : 'filled'} disabled={isSending}>
              {say(chosen ? words.importOther : words.importChoose)}
            </Button>
          )}
        </FileButton>
        <a
          className={button.face}
          href={`/api/import/${of.list}/template.xlsx?language=${language}`}
          download
        >
          {say(words.importTemplate)}
        </a>
      </div>
      {chosen ? <p className={classes.file}>{chosen.name}</p> : null}
      {isSending && !answer ? <Skeleton lines={4} /> : null}
      {problem ? (
        <ErrorState
          error={problem}
          {...(chosen && problem instanceof Problem && !problem.told
            ? { onRetry: () => send(chosen, true) }
            : {})}
        />
      ) : null}
      {chosen && answer ? (
        <Outcome of={of} answer={answer} isSending={isSending} onEnter={() => send(chosen, false)} />
      ) : null}
    </div>
  )
}

const Outcome = ({
  of,
  answer,
  isSending,
  onEnter,
}: {
  of: ImportList
  answer: ImportAnswer
  isSending: boolean
  onEnter: () => void
}) => {
  const say = useSay()
  const { accepted, already, dry, errors } = answer
  const wrong = new Set(errors.map((one) => one.row)).size
  const count = { count: showNumber(accepted), rows: showNumber(answer.rows) }
  return (
    <>
      <section className={`${screens.sheet} ${screens.section}`} aria-live="polite">
        <p className={classes.result}>{say(dry ? words.importTried : words.importEntered, count)}</p>
        {wrong ? <p>{say(words.importWrong, { count: showNumber(wrong) })}</p> : null}
        {already ? <p>{say(of.already, { count: showNumber(already) })}</p> : null}
        {dry && accepted ? (
          <div className={screens.verbs}>
            <Button loading={isSending} onClick={onEnter}>
              {say(words.importEnter, count)}
            </Button>
            <span className={screens.quiet}>{say(words.importNothingYet)}</span>
          </div>
        ) : null}
        {dry && !accepted ? (
          <p className={screens.quiet}>{say(wrong ? words.importCorrect : words.importNothing)}</p>
        ) : null}
        {dry ? null : (
          <div className={screens.verbs}>
            {of.next ? (
              <InnerLink to={of.next.to} className={button.face}>
                {say(of.next.label)}
                <Icon name="arrow" size={18} />
              </InnerLink>
            ) : null}
            <InnerLink to={of.register.to} className={button.face}>
              {say(of.register.label)}
              <Icon name="arrow" size={18} />
            </InnerLink>
            {wrong ? <span className={screens.quiet}>{say(words.importAgain)}</span> : null}
          </div>
        )}
      </section>
      <Messages label={say(words.importErrors)} messages={errors} />
      <Messages label={say(words.importNotes)} messages={answer.notes} />
    </>
  )
}

const mostShown = 300
const mostOpen = 30

const Messages = ({ label, messages }: { label: string; messages: ImportAnswer['errors'] }) => {
  const say = useSay()
  if (messages.length === 0) return null
  const hidden = messages.length - mostShown
  return (
    <details className={classes.told} open={messages.length <= mostOpen}>
      <summary>
        <h2>
          {label} ({showNumber(messages.length)})
        </h2>
      </summary>
      <ul className={`${screens.sheet} ${classes.messages}`}>
        <InOrder of={messages.slice(0, mostShown)}>
          {(one) => (
            <li>
              <span className={classes.row}>
                {one.row ? say(words.importRow, { row: one.row }) : say(words.importFile)}
              </span>
              <span>{one.message}</span>
            </li>
          )}
        </InOrder>
      </ul>
      {hidden > 0 ? (
        <p className={screens.quiet}>{say(words.importMore, { count: showNumber(hidden) })}</p>
      ) : null}
    </details>
  )
}
