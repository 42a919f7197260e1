import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Day } from '#kernel/calendar.ts'

/** Which number is asked about: the reference, whose, over which days, as known when. */
export interface Asked {
  ref: string
  organisation?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  known?: number | undefined
}

interface Trace {
  asked: Asked | null
  open: (asked: Asked, from?: HTMLElement) => void
  close: () => void
}

const Opened = createContext<Trace>({ asked: null, open: () => {}, close: () => {} })

const TraceDrawer = lazy(() => import('./TraceDrawer.tsx').then((one) => ({ default: one.TraceDrawer })))

/** Keeps one drawer for the whole screen: opening another number changes what it shows. */
export const TraceProvider = ({ children }: { children: ReactNode }) => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const open = useCallback((next: Asked, from?: HTMLElement) => {
    if (from) opener.current = from
    setAsked(next)
  }, [])
  const close = useCallback(() => {
    setAsked(null)
    opener.current?.focus()
  }, [])
  const trace = useMemo(() => ({ asked, open, close }), [asked, open, close])
  return (
    <Opened.Provider value={trace}>
      {children}
      {asked ? (
        <Suspense fallback={null}>
          <TraceDrawer asked={asked} onClose={close} />
        </Suspense>
      ) : null}
    </Opened.Provider>
  )
}

export const useTrace = (): Trace => useContext(Opened)
