import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { EntryAnswer } from '#kernel/answers.ts'
import { Problem, send } from './api.ts'
import { holdBack } from './outbox.ts'

/** Hands the entry in; without a network it waits in the outbox. */
export const useSending = (account: string, onDone: () => void) => {
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<EntryAnswer | 'unsent' | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const handIn = async (entry: { id: string }) => {
    if (isSending) return
    setSending(true)
    setProblem(null)
    try {
      setOutcome(await send<EntryAnswer>('POST', '/records', entry))
      onDone()
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      if (!(error instanceof Problem && error.status === 0)) return setProblem(error)
      holdBack({ id: entry.id, body: entry, account })
      onDone()
      setOutcome('unsent')
    } finally {
      setSending(false)
    }
  }
  const refusals = problem instanceof Problem ? (problem.told?.refusals ?? []) : []
  return { outcome, problem, refusals, isSending, send: handIn }
}
