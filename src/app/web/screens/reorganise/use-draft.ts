import { useEffect, useState } from 'react'
import { keep, keptJson } from '#ui/kept.ts'
import { newId } from '#ui/new-id.ts'
import type { Does, Draft, Work } from './draft.ts'

const empty = (): Draft => ({ id: newId(), basis: {}, works: [] })

/** What is planned, kept in the browser until it is entered. */
export const useDraft = (account: string) => {
  const memory = `reorganise.${account}`
  const [restored, setRestored] = useState(() => keptJson<Draft | null>(memory, null))
  const [draft, setDraft] = useState<Draft>(() => restored ?? empty())
  const [isTouched, setTouched] = useState(false)
  useEffect(() => {
    if (isTouched) keep(memory, JSON.stringify(draft))
  }, [memory, isTouched, draft])

  const change = (next: (before: Draft) => Draft) => {
    setTouched(true)
    setDraft(next)
  }
  const forget = () => {
    keep(memory, null)
    setTouched(false)
    setRestored(null)
    setDraft(empty())
  }
  return {
    draft,
    wasRestored: restored !== null,
    forget,
    set: (next: Partial<Draft>) => change((before) => ({ ...before, ...next })),
    add: (does: Does) =>
      change((before) => ({ ...before, works: [...before.works, { id: newId(), does, values: {} }] })),
    remove: (id: string) =>
      change((before) => ({ ...before, works: before.works.filter((one) => one.id !== id) })),
    fill: (id: string, values: Work['values']) =>
      change((before) => ({
        ...before,
        works: before.works.map((one) =>
          one.id === id ? { ...one, values: { ...one.values, ...values } } : one,
        ),
      })),
  }
}
