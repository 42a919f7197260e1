import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { type Asked, OpenedTrace } from './use-trace.ts'

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
    <OpenedTrace.Provider value={trace}>
      {children}
      {asked ? (
        <Suspense fallback={null}>
          <TraceDrawer asked={asked} onClose={close} />
        </Suspense>
      ) : null}
    </OpenedTrace.Provider>
  )
}
