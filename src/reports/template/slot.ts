import { isDay } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { type Hedge, hedgeWords } from '#kernel/numerals.ts'
import { faults } from './faults.ts'
import type { Asking, Place, SlotStyle } from './template.ts'

interface Draft {
  asking: Asking
  style: SlotStyle
}
type Filter = (draft: Draft, argument: string, fail: () => Error) => void

const oneOf = <T extends string>(choices: readonly T[], argument: string, fail: () => Error): T => {
  const found = choices.find((one) => one === argument)
  if (found === undefined) throw fail()
  return found
}

/** 'YYYY-MM-DD', or 'MM-DD' of the report's year. */
export const isClosingDay = (text: string): boolean =>
  isDay(text) || (/^\d{2}-\d{2}$/.test(text) && isDay(`2023-${text}`))

const filters: { readonly [name: string]: Filter } = {
  pad: ({ style }, argument, fail) => {
    style.pad = Number(oneOf(['2', '3'], argument, fail)) as 2 | 3
  },
  decimals: ({ style }, argument, fail) => {
    style.decimals = Number(oneOf(['0', '1', '2', '3', '4'], argument, fail))
  },
  percent: ({ style }, argument, fail) => {
    if (argument !== '') throw fail()
    style.as = 'percent'
  },
  money: ({ style }, argument, fail) => {
    style.as = oneOf(['full', 'mixed', 'trieu', 'ty'], argument, fail)
  },
  unit: ({ style }, argument, fail) => {
    const quoted = /^"([^"]+)"$/.exec(argument)?.[1]
    if (quoted === undefined) throw fail()
    style.unit = quoted
  },
  hedge: ({ style }, argument, fail) => {
    style.hedge = oneOf(Object.keys(hedgeWords) as Hedge[], argument, fail)
  },
  estimate: ({ style }, argument, fail) => {
    if (argument !== '') throw fail()
    style.marksEstimate = true
  },
  rounding: ({ style }, argument, fail) => {
    style.rounding = oneOf(['half-up', 'truncate'], argument, fail)
  },
  zeros: ({ style }, argument, fail) => {
    style.zeros = oneOf(['fixed', 'trim'], argument, fail)
  },
  period: ({ asking }, argument, fail) => {
    asking.shift = oneOf(['previous-year', 'next-year'], argument, fail)
  },
  'whole-year': ({ asking }, argument, fail) => {
    if (argument !== '') throw fail()
    asking.wholeYear = true
  },
  at: ({ asking }, argument, fail) => {
    if (!isClosingDay(argument)) throw fail()
    asking.at = argument
    delete asking.atOfSection
  },
  organisation: ({ asking }, argument, fail) => {
    if (argument === '') throw fail()
    asking.organisation = argument
  },
}

/** Reads `figure[of]@by | filter argument | …`. @throws TemplateFault */
export const parseSlot = (text: string, place: Place, at: string | undefined): Draft => {
  const [ref = '', ...parts] = text.split('|').map((part) => part.trim())
  if (!parseFigureRef(ref)) throw faults.badRef(place, ref)
  const draft: Draft = {
    asking: { ref, shift: 'none', ...(at ? { at, atOfSection: true } : {}) },
    style: { as: 'number' },
  }
  for (const part of parts) {
    const [name = '', ...rest] = part.split(/\s+/)
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (!filter) throw faults.unknownFilter(place, name)
    filter(draft, rest.join(' '), () => faults.badArgument(place, part))
  }
  return draft
}
