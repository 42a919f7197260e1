import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { SessionAnswer } from '#kernel/answers.ts'
import { ask, Problem } from '#ui/api.ts'

export interface Strangers {
  signedIn: false
  /** Only in a sample book. */
  sampleAccounts: readonly string[]
  setupNeeded: boolean
}
export type Standing = (SessionAnswer & { signedIn: true }) | Strangers

const asStranger = async (answer: unknown): Promise<Strangers> => {
  const told = answer as { sampleAccounts?: string[] } | null
  const setup = await ask<{ needed: boolean }>('/setup').catch(() => ({ needed: false }))
  return { signedIn: false, sampleAccounts: told?.sampleAccounts ?? [], setupNeeded: setup.needed }
}

/** Who is at the screen. Nobody is an answer too. */
export const standing = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Standing> => {
    try {
      return { ...(await ask<SessionAnswer>('/session', {}, signal)), signedIn: true }
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return asStranger(error.answer)
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** The session of somebody signed in; only called inside the shell. */
export const useSession = (): SessionAnswer => {
  const { data } = useSuspenseQuery(standing)
  if (!data.signedIn) throw new Error('useSession is called outside the shell')
  return data
}

/** Whether this account may bring whole lists of members into the book. */
export const useMayImport = (): boolean => {
  const granted = new Set(useSession().areas.flatMap((area) => area.enter))
  return granted.has('member.brought-forward') && granted.has('person.recorded')
}
