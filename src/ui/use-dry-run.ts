import { useEffect, useState } from 'react'
import type { EntryAnswer } from '#kernel/answers.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { Problem, send } from './api.ts'
import { newId } from './new-id.ts'

export interface Foretold {
  answer: EntryAnswer | null
  refusals: readonly Refusal[]
  isJudging: boolean
}

const nothing: Foretold = { answer: null, refusals: [], isJudging: false }

/** Asks, while somebody types, what the entry would do. Null: not yet enough to ask. */
export const useDryRun = (body: object | null): Foretold => {
  const [foretold, setForetold] = useState<Foretold>(nothing)
  const asked = body ? JSON.stringify(body) : null
  useEffect(() => {
    if (!asked) {
      setForetold(nothing)
      return
    }
    const leaving = new AbortController()
    setForetold((before) => ({ ...before, isJudging: true }))
    const timer = setTimeout(async () => {
      try {
        const entry = { ...JSON.parse(asked), id: newId() }
        const answer = await send<EntryAnswer>('POST', '/records?dry=1', entry, leaving.signal)
        setForetold({ answer, refusals: [], isJudging: false })
      } catch (error) {
        if (leaving.signal.aborted) return
        const refusals = error instanceof Problem ? (error.told?.refusals ?? []) : []
        setForetold({ answer: null, refusals, isJudging: false })
      }
    }, 450)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [asked])
  return foretold
}
