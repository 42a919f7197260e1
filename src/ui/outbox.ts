import { useSyncExternalStore } from 'react'
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

let waiting: readonly Unsent[] = keptJson<Unsent[]>('unsent', [])
const listeners = new Set<() => void>()

const put = (next: readonly Unsent[]) => {
  waiting = next
  keep('unsent', next.length ? JSON.stringify(next) : null)
  for (const told of listeners) told()
}

export const holdBack = (entry: Unsent): void => put([...waiting.filter((one) => one.id !== entry.id), entry])

let isSending = false

/** Sends what waits; an entry the book refuses stays, so that nothing typed is ever dropped. */
export const sendWaiting = async (account: string): Promise<number> => {
  if (isSending) return 0
  isSending = true
  let sent = 0
  try {
    for (const entry of waiting.filter((one) => one.account === account)) {
      try {
        await send('POST', '/records', entry.body)
      } catch (error) {
        if (error instanceof Problem && error.status === 0) break
        continue
      }
      sent += 1
      put(waiting.filter((one) => one.id !== entry.id))
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
