import type { Label } from './label.ts'

/**
 * The last day of the district level in the Party and the state: Nghị quyết 60-NQ/TW of 12/4/2025 and
 * 294-QĐ/TW of 26/5/2025, with Nghị quyết 203/2025/QH15 of 16/6/2025. What names that level is chosen
 * for days up to this one, and stays readable in what was recorded then.
 */
export const districtLastDay = '2025-06-30'
/** From here on the commune's committee stands directly under the province's. */
export const communeFirstDay = '2025-07-01'

/**
 * The name of a closed value through time. The value itself never changes: a form offers it while there
 * is such a thing, and a screen prints it by the name of the day it looks at.
 */
export interface Choice extends Label {
  /** YYYY-MM-DD: the first day a form offers it; without it there always was such a thing. */
  firstDay?: string
  /** YYYY-MM-DD: the last day a form offers it; without it there still is such a thing. */
  lastDay?: string
  /** Other names it took, each from its day (YYYY-MM-DD) on, oldest first. */
  later?: readonly (Label & { from: string })[]
}

export interface Choices {
  readonly [value: string]: Choice
}

/** What a value is called on a day. */
export const nameOn = ({ vi, en, later = [] }: Choice, on: string): Label => {
  const name = later.findLast(({ from }) => from <= on) ?? { vi, en }
  return { vi: name.vi, en: name.en }
}

/** Whether there is such a thing on a day. */
export const isThereOn = ({ firstDay, lastDay }: Choice, on: string): boolean =>
  (firstDay === undefined || firstDay <= on) && (lastDay === undefined || on <= lastDay)

/** What a form of that day offers, by the names of the day; a value chosen already stays in sight. */
export const offeredOn = (choices: Choices, on: string, chosen?: string): (readonly [string, Label])[] =>
  Object.entries(choices)
    .filter(([value, choice]) => value === chosen || isThereOn(choice, on))
    .map(([value, choice]) => [value, nameOn(choice, on)] as const)
