import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { SessionAnswer } from '#kernel/answers.ts'
import { ask, Problem } from '#ui/api.ts'
import { keptFor } from '#ui/kept.ts'
import { keepOnDevice, onDevice, wipeDevice, wipeNames } from '#ui/on-device.ts'

export interface Strangers {
  signedIn: false
  /** Only in a sample book. */
  sampleAccounts: readonly string[]
  setupNeeded: boolean
  /** Whose trusted device this is: a PIN is enough. */
  deviceOf: string | null
}
export type Standing = (SessionAnswer & { signedIn: true }) | Strangers

const asStranger = async (answer: unknown): Promise<Strangers> => {
  const told = answer as { sampleAccounts?: string[] } | null
  const setup = await ask<{ needed: boolean }>('/setup').catch(() => ({ needed: false }))
  const device = await ask<{ displayName: string | null }>('/devices/this').catch(() => ({
    displayName: null,
  }))
  if (device.displayName === null) wipeNames()
  return {
    signedIn: false,
    sampleAccounts: told?.sampleAccounts ?? [],
    setupNeeded: setup.needed,
    deviceOf: device.displayName,
  }
}

/** Only a cell's own account is kept on its device: it enters meetings where there is no network. */
const isOfACell = (session: SessionAnswer): boolean => session.account.roles.every((role) => role === 'cell')

/** Who is at the screen. Nobody is an answer too; without a network it is who was there last. */
export const standing = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Standing> => {
    try {
      const session = await ask<SessionAnswer>('/session', {}, signal)
      keptFor(session.account.name)
      if (onDevice<SessionAnswer>('session')?.account.name !== session.account.name) wipeDevice()
      if (isOfACell(session)) keepOnDevice('session', session)
      return { ...session, signedIn: true }
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return asStranger(error.answer)
      const kept = onDevice<SessionAnswer>('session')
      if (error instanceof Problem && error.status === 0 && kept) return { ...kept, signedIn: true }
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
})

/** The session of somebody signed in; only called inside the shell. */
export const useSession = (): SessionAnswer => {
  const { data } = useSuspenseQuery(standing)
  if (!data.signedIn) throw new Error('useSession is called outside the shell')
  return data
}

/** Whether this account may enter all of these kinds. */
export const useMayEnter = (...kinds: readonly string[]): boolean => {
  const granted = new Set(useSession().areas.flatMap((area) => area.enter))
  return kinds.every((kind) => granted.has(kind))
}
