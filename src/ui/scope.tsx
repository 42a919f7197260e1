import { createContext, useContext } from 'react'
import type { Day } from '#kernel/calendar.ts'

/** Whose work, and as of which day: every screen obeys it and the address carries it. */
export interface Scope {
  /** Undefined: the whole book. */
  organisation: string | undefined
  on: Day
  root: { id: string; name: string }
  openedOn: Day
  setScope: (next: { organisation?: string | undefined; on?: Day }) => void
}

const Chosen = createContext<Scope | null>(null)
export const ScopeProvider = Chosen.Provider

export const useScope = (): Scope => {
  const scope = useContext(Chosen)
  if (!scope) throw new Error('useScope is called outside the shell')
  return scope
}
