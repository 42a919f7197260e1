import { useState } from 'react'
import { keepOnDevice, onDevice } from '#ui/on-device.ts'
import { type Choices, choicesIn } from './minutes.ts'

/** What is filled in of a cell's minutes before they are entered. */
export interface Filled {
  choices: Choices
  decidedOn: string | undefined
  number: string
}

const nothing: Choices = {}

/** Kept on this device until it is entered, taken back or the account signs out; no names, only ids. */
export const useFilled = (name: string, decidedOn: string) => {
  const fresh: Filled = { choices: nothing, decidedOn, number: '' }
  const [filled, setFilled] = useState<Filled>(() => {
    const kept = onDevice<Partial<Filled>>(name)
    return kept ? { ...fresh, ...kept, choices: choicesIn(kept.choices) } : fresh
  })
  const [isRestored, setRestored] = useState(Object.keys(filled.choices).length > 0)
  const change = (next: (before: Filled) => Partial<Filled>) =>
    setFilled((before) => {
      const after = { ...before, ...next(before) }
      keepOnDevice(name, after)
      return after
    })
  const forget = () => keepOnDevice(name, null)
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
