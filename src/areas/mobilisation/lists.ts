import type { Day } from '#kernel/calendar.ts'
import { type History, historyIn } from '#kernel/register.ts'
import { households } from '#subjects/households.ts'
import { householdNotListed, listedTwice } from './refusals.ts'

/** The first line whose key stands before it already, counted from 1. */
const repeatedLine = (keys: readonly string[]): number | null => {
  const at = keys.findIndex((key, index) => keys.indexOf(key) < index)
  return at < 0 ? null : at + 1
}

/** A list names each thing once; `keys` are what its lines are known by, in order. */
export const eachOnce = (keys: readonly string[], field: string) => {
  const line = repeatedLine(keys)
  return line !== null && listedTwice({ line }, { field })
}

interface OfHousehold {
  household: string
}

export const householdsNeeded = (lines: readonly OfHousehold[]) =>
  Object.fromEntries(lines.map((one) => [one.household, historyIn(households, one.household)]))

/** A list about households names each once, and only those listed in the book on that day. */
export const householdFaults = (
  lines: readonly OfHousehold[],
  known: { readonly [household: string]: History },
  on: Day,
) => {
  const absent = lines.findIndex((one) => !known[one.household]?.on(on))
  return [
    eachOnce(
      lines.map((one) => one.household),
      'households',
    ),
    absent >= 0 && householdNotListed({ line: absent + 1 }, { field: 'households' }),
  ]
}
