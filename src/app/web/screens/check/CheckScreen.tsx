import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { looksLikeDay, startOfYearOf } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { useSession } from '../../session.ts'
import screens from '../screens.module.css'
import classes from './given/GivenForm.module.css'
import { GivenForm } from './given/GivenForm.tsx'
import { type Checked, checkGiven, type Given, noText } from './given/handed-in.ts'
import { keepText, keptText } from './given/kept-text.ts'
import { words } from './marks/words.ts'
import { Verdicts } from './Verdicts.tsx'

/** Any text, read number by number: what does not add up, with the arithmetic. */
export const CheckScreen = () => {
  const say = useSay()
  const { on } = useScope()
  const { given, setGiven, isRestored, isKept } = useGiven()
  const day = looksLikeDay(given.day) ? given.day : on
  const period = { from: startOfYearOf(day), to: day }
  const { checked, setChecked, isChecking, problem, check, stop } = useChecking()
  if (checked)
    return (
      <div className={screens.screen}>
        <Verdicts
          checked={checked}
          onChange={() => setChecked(null)}
          onAnother={() => {
            setGiven({ ...given, text: noText, earlier: noText })
            setChecked(null)
          }}
        />
      </div>
    )
  return (
    <div className={screens.screen}>
      <div>
        <h1>{say(words.title)}</h1>
        <p className={`${screens.quiet} ${classes.help}`}>{say(words.help)}</p>
      </div>
      <GivenForm
        given={given}
        onChange={setGiven}
        period={period}
        isRestored={isRestored}
        isKept={isKept}
        isChecking={isChecking}
        problem={problem}
        onCheck={() => check(given, period)}
        onStop={stop}
      />
    </div>
  )
}

// Both stay while one looks at another screen, and go with the session.
const givenKey = ['check', 'given']
const checkedKey = ['check', 'checked']
const untilSignedOut = { gcTime: Number.POSITIVE_INFINITY, structuralSharing: false }

/** What is given: kept while one is away, and the typed text through an accidental reload. */
const useGiven = () => {
  const client = useQueryClient()
  const { account } = useSession()
  const { on } = useScope()
  const [start] = useState(() => {
    const before = client.getQueryData<Given>(givenKey)
    if (before) return { given: before, isRestored: false }
    const kept = keptText(account.name)
    return {
      given: {
        text: { typed: kept?.text ?? '', file: null },
        earlier: { typed: kept?.earlier ?? '', file: null },
        day: on as string | undefined,
        withBook: false,
      },
      isRestored: kept !== null,
    }
  })
  const [given, setGiven] = useState<Given>(start.given)
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    client.setQueryDefaults(givenKey, untilSignedOut)
    client.setQueryData(givenKey, given)
    const keep = () =>
      setKept(keepText({ account: account.name, text: given.text.typed, earlier: given.earlier.typed }))
    const timer = setTimeout(keep, 400)
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', keep)
    }
  }, [client, given, account.name])
  return { given, setGiven, isKept, isRestored: start.isRestored && given === start.given }
}

const today = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

const useChecking = () => {
  const client = useQueryClient()
  const [checked, setState] = useState(() => client.getQueryData<Checked>(checkedKey) ?? null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isChecking, setChecking] = useState(false)
  const asking = useRef<AbortController>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const setChecked = (next: Checked | null) => {
    client.setQueryDefaults(checkedKey, untilSignedOut)
    if (next) client.setQueryData(checkedKey, next)
    else client.removeQueries({ queryKey: checkedKey })
    setState(next)
  }
  const check = async (given: Given, period: { from: string; to: string }) => {
    const own = new AbortController()
    asking.current = own
    setChecking(true)
    setProblem(null)
    try {
      setChecked({ given, answer: await checkGiven(given, period, own.signal), on: today() })
      scrollTo(0, 0)
    } catch (error) {
      if (!own.signal.aborted) setProblem(error)
    } finally {
      setChecking(false)
    }
  }
  return { checked, setChecked, isChecking, problem, check, stop: () => asking.current?.abort() }
}
