import { useState } from 'react'
import { keep, keptJson } from '#ui/kept.ts'
import { type Choices, choicesIn } from './minutes.ts'

/** What is filled in of a cell's minutes before they are entered. */
export interface Filled {
  choices: Choices
  decidedOn: string | undefined
  number: string
}

const nothing: Choices = {}

/** Kept in this browser, as other forms are, until it is entered or begun afresh; no names, only ids. */
export const useFilled = (name: string, decidedOn: string) => {
  const fresh: Filled = { choices: nothing, decidedOn, number: '' }
  const [filled, setFilled] = useState<Filled>(() => {
    const kept = keptJson<Partial<Filled> | null>(name, null)
    return kept ? { ...fresh, ...kept, choices: choicesIn(kept.choices) } : fresh
  })
  const [isRestored, setRestored] = useState(Object.keys(filled.choices).length > 0)
  const change = (next: (before: Filled) => Partial<Filled>) =>
    setFilled((before) => {
      const after = { ...before, ...next(before) }
      keep(name, JSON.stringify(after))
      return after
    })
  const forget = () => keep(name, null)
  return {
    filled,
    isRestored,
    change,
    forget,
    afresh: () => {
      forget()
      setRestored(false)
      setFilled(fresh)
    },
  }
}
