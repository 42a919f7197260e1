import { useSyncExternalStore } from 'react'
import { say } from '#kernel/label.ts'
import { Problem, send } from './api.ts'
import { keep, keptJson } from './kept.ts'

// Entries made without a network wait here, in this browser, under the id they were made with: sent
// twice they are still one entry.

export interface Unsent {
  id: string
  body: unknown
  /** Whose entry it is: another account on the same phone does not send it. */
  account: string
}

const stored = () => keptJson<Unsent[]>('unsent', [])

let waiting: readonly Unsent[] = stored()
const listeners = new Set<() => void>()

const show = (next: readonly Unsent[]) => {
  waiting = next
  for (const told of listeners) told()
}

/** Two tabs share one box: what is changed is what stands in it now, not what this tab last saw. */
const change = (how: (all: readonly Unsent[]) => readonly Unsent[]) => {
  const next = how(stored())
  keep('unsent', next.length ? JSON.stringify(next) : null)
  show(next)
}
if (typeof addEventListener === 'function')
  addEventListener('storage', (event) => {
    if (event.key === 'dangbo.unsent') show(stored())
  })

const take = (id: string) => change((all) => all.filter((one) => one.id !== id))

export const holdBack = (entry: Unsent): void =>
  change((all) => [...all.filter((one) => one.id !== entry.id), entry])

/** Whoever signs out leaves nothing behind. */
export const dropWaiting = (account: string): void =>
  change((all) => all.filter((one) => one.account !== account))

let isSending = false

/** What came of one: in the book, a draft with the reason it was refused, or still waiting. */
const sendOne = async (entry: Unsent): Promise<'sent' | 'waits' | 'unreachable'> => {
  try {
    await send('POST', '/records', entry.body)
    return 'sent'
  } catch (error) {
    if (!(error instanceof Problem)) return 'waits'
    // No network, or signed out meanwhile: nothing was judged.
    if (error.status === 0 || error.status === 401) return 'unreachable'
    if (error.status !== 403 && error.status !== 422) return 'waits'
    return asDraft(entry, error)
  }
}

/** Refused on arrival, it stays what it was, as a draft that says why. */
const asDraft = async (entry: Unsent, problem: Problem): Promise<'sent' | 'waits'> => {
  const reason = problem.told ? say(problem.told.message, 'vi').slice(0, 2000) : problem.code
  try {
    await send('POST', '/drafts', { entry: entry.body, reason })
    return 'sent'
  } catch {
    return 'waits'
  }
}

/** Sends what waits; nothing typed is ever dropped. */
export const sendWaiting = async (account: string): Promise<number> => {
  if (isSending) return 0
  isSending = true
  let sent = 0
  try {
    for (const entry of stored().filter((one) => one.account === account)) {
      const outcome = await sendOne(entry)
      if (outcome === 'unreachable') break
      if (outcome === 'waits') continue
      sent += 1
      take(entry.id)
    }
  } finally {
    isSending = false
  }
  return sent
}

const listen = (told: () => void) => {
  listeners.add(told)
  return () => listeners.delete(told)
}

export const useUnsent = (): readonly Unsent[] => useSyncExternalStore(listen, () => waiting)
