import { createContext, useContext } from 'react'
import type { Day } from '#kernel/calendar.ts'

/** Which number is asked about: the reference, whose, over which days, as known when. */
export interface Asked {
  ref: string
  organisation?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  known?: number | undefined
  /** Restated in the structure of this day ("theo cơ cấu hiện nay"). */
  structure?: Day | undefined
}

export interface Trace {
  asked: Asked | null
  open: (asked: Asked, from?: HTMLElement) => void
  close: () => void
}

export const OpenedTrace = createContext<Trace>({ asked: null, open: () => {}, close: () => {} })

export const useTrace = (): Trace => useContext(OpenedTrace)
