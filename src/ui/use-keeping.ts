import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Problem, send } from './api.ts'

export interface KeptProposal {
  id: string
  sentences: string[]
}

/** Keeps an entry as a proposal for the meeting that will decide it; nothing is entered yet. */
export const useKeeping = (onDone: () => void) => {
  const client = useQueryClient()
  const [kept, setKept] = useState<KeptProposal | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isKeeping, setKeeping] = useState(false)
  const keep = async (entry: { id: string }) => {
    if (isKeeping) return
    setKeeping(true)
    setProblem(null)
    try {
      setKept(await send<KeptProposal>('POST', '/drafts', { entry, awaits: 'meeting' }))
      onDone()
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setKeeping(false)
    }
  }
  const refusals = problem instanceof Problem ? (problem.told?.refusals ?? []) : []
  return { kept, keep, problem, refusals, isKeeping }
}
