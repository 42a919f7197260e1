import { useEffect, useState } from 'react'
import type { KindAnswer } from '#kernel/answers.ts'
import {
  type CompanionKind,
  type Filling,
  type Fillings,
  type Place,
  partsOf,
  withNewSubjects,
} from './entry-parts.ts'
import { keep, keptJson } from './kept.ts'
import { newId } from './new-id.ts'
import { fieldsOf } from './record-schema.ts'

interface Given {
  kind: KindAnswer
  companions: readonly CompanionKind[]
  filling: Filling
  corrects?: string
  account: string
}

/** The fillings of the form, kept in the browser until they are entered. */
export const useFillings = ({ kind, companions, filling, corrects, account }: Given) => {
  const memory = corrects ? null : `form.${account}.${kind.id}`
  const fresh = (from: Fillings | null): Fillings => {
    const { likelyDay, ...known } = filling
    const main = { decidedOn: likelyDay, ...from?.main, ...known }
    const body = withNewSubjects(fieldsOf(kind.schema), { ...from?.main.body, ...filling.body })
    return { ...from, main: { ...main, body } }
  }
  const [restored, setRestored] = useState(() => (memory ? keptJson<Fillings | null>(memory, null) : null))
  const [fillings, setFillings] = useState<Fillings>(() => fresh(restored?.main ? restored : null))
  const [isTouched, setTouched] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const [ids] = useState(() => new Map<Place, string>())
  useEffect(() => {
    if (memory && isTouched) keep(memory, JSON.stringify(fillings))
  }, [memory, isTouched, fillings])

  const change = (place: Place, next: Partial<Filling>) => {
    setTouched(true)
    setFillings((before) => ({ ...before, [place]: { ...before[place], ...next } }))
  }
  /** A new person needs an id before the book knows one; closing the form forgets it. */
  const toggle = ({ place, field }: CompanionKind) => {
    setTouched(true)
    setFillings((before) => {
      const { [place]: open, ...rest } = before
      const named = place === 'before' ? { [field]: open ? undefined : newId() } : {}
      const main = { ...before.main, body: { ...before.main.body, ...named } }
      return open ? { ...rest, main } : { ...before, main, [place]: {} }
    })
  }
  const forget = () => {
    if (memory) keep(memory, null)
    setTouched(false)
  }
  return {
    fillings,
    parts: partsOf(kind, fillings, companions),
    change,
    toggle,
    forget,
    wasRestored: Boolean(restored?.main),
    afresh: () => {
      forget()
      setRestored(null)
      setFillings(fresh(null))
    },
    /** Whether anything was typed since the form was opened. */
    isTouched,
    isPressed,
    press: () => setPressed(true),
    /** One id for a part as long as the form is open: handed in twice it is the same record. */
    idOf: (place: Place): string => {
      const known = ids.get(place) ?? newId()
      ids.set(place, known)
      return known
    },
  }
}
