import type { Day, Period } from '#kernel/calendar.ts'
import { phrases, says, spoken, without } from './spoken.ts'

export type Assigner = 'superior' | 'own'

/** What the committee above and the book's own are called in talk of plans: tỉnh, huyện. */
export interface Levels {
  superior: string | null
  own: string
}

/** A plan in force: its code, and who gives it. */
export interface StandingPlan {
  code: string
  by: Assigner
  from: Day
  to: Day
}

const every = ['tỉnh', 'huyện', 'xã', 'trung ương']

const societal = phrases('xã hội')

/**
 * Whose plan is meant: "tỉnh giao", "huyện đề ra", "tỉnh, huyện giao". Nobody named may be either; a level
 * that gives this book none, or the plan of a whole term, is nobody's.
 */
export const assignersIn = (text: string, { superior, own }: Levels): Assigner[] => {
  // "Kinh tế - xã hội" names no commune.
  const key = without(spoken(text), societal)
  const names = (level: string) => says(key, level) || says(key, spoken(`${level} ủy`).trim())
  const named = every.filter(names)
  const either: Assigner[] = superior === null ? ['own'] : ['superior', 'own']
  if (says(key, 'đại hội') || says(key, 'nhiệm kỳ')) return []
  if (says(key, 'cấp trên') && superior !== null) return ['superior']
  if (named.length === 0) return either
  return either.filter((one) => named.includes(one === 'own' ? own : (superior ?? '')))
}

const spelledOut = (code: string, key: string): boolean => {
  const letters = [...(code.split('-')[0] ?? '').toLowerCase()]
  if (letters.length < 2) return false
  const words = key.trim().split(' ')
  return words.some(
    (word, at) =>
      word === letters.join('') || letters.every((letter, index) => words[at + index]?.startsWith(letter)),
  )
}

/** The plans of the period that the text spells out: KTXH-2023 by "kinh tế - xã hội". */
export const spokenPlans = (
  text: string,
  plans: readonly StandingPlan[],
  period: Period,
): readonly StandingPlan[] => {
  const key = spoken(text)
  return plans.filter(
    (plan) => plan.from <= period.from && plan.to >= period.to && spelledOut(plan.code, key),
  )
}
