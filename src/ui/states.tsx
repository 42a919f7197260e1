import { Button } from '@mantine/core'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { Problem } from './api.ts'
import { useSay } from './language.tsx'
import classes from './states.module.css'
import { words } from './words.ts'

const Within = createContext(false)
/** Around what tells of one branch only: nothing there is not nothing anywhere. */
export const WithinBranch = Within.Provider

/** What belongs here, and the first thing to do. */
export const EmptyState = ({ text, children }: { text: string; children?: ReactNode }) => {
  const say = useSay()
  const isWithin = useContext(Within)
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      {isWithin ? <p className={classes.quiet}>{say(words.withinBranch)}</p> : null}
      {children}
    </div>
  )
}

const advice = (status: number) => {
  if (status === 0) return words.noConnection
  if (status === 401 || status === 403) return words.notAllowed
  if (status === 404) return words.notFound
  return words.serverFailed
}

/** What happened, what to do, and the code to quote. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const say = useSay()
  const problem = error instanceof Problem ? error : null
  const told = problem?.told
  // The message is that of the first refusal: said once.
  const saysMore = (told?.refusals ?? [])
    .map((one) => say(one.message))
    .filter((one) => told && one !== say(told.message))
  return (
    <div className={classes.error} role="alert">
      <p className={classes.title}>{say(words.failed)}</p>
      <p>{told ? say(told.message) : say(advice(problem?.status ?? 500))}</p>
      {saysMore.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className={classes.quiet}>
        {say(words.code, { code: problem?.code ?? 'screen' })}
        {told?.reference ? ` · ${say(words.reference, { reference: told.reference })}` : null}
      </p>
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {say(words.retry)}
        </Button>
      ) : null}
    </div>
  )
}

const widths = ['62%', '88%', '74%', '81%', '55%', '90%', '68%', '77%']

/** Shown only when an answer takes longer than 200 ms, so that quick answers do not flicker. */
export const Skeleton = ({ lines = 5 }: { lines?: number }) => {
  const say = useSay()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return (
    <div className={classes.skeleton} role="status">
      <span className={classes.hidden}>{say(words.loading)}</span>
      {widths.slice(0, lines).map((width) => (
        <div key={width} className={classes.bar} style={{ width }} aria-hidden="true" />
      ))}
    </div>
  )
}

export const PartialNote = () => {
  const say = useSay()
  return <p className={classes.quiet}>{say(words.partial)}</p>
}

interface Asking<T> {
  data: T | undefined
  error: unknown
  refetch: () => unknown
}

/** An answer on its way: skeleton, error or the thing itself. */
export function Answered<T>({
  of,
  lines,
  children,
}: {
  of: Asking<T>
  lines?: number
  children: (answer: T) => ReactNode
}) {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <ErrorState error={of.error} onRetry={() => of.refetch()} />
  return <Skeleton {...(lines ? { lines } : {})} />
}
