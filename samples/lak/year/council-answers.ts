import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { root } from '../organisations.ts'
import { workingDay } from './council-bodies.ts'
import type { Asked } from './council-voters.ts'

const base = { organisation: root }
const lastDay = day('2023-12-29')

/** Those that came in with no body named are sent on together, body by body. */
const sentOn = (asked: readonly Asked[]): Happening[] => {
  const together = grouped(
    asked.filter((one) => one.sentOn !== null && one.receivedOn < '2023-11-01'),
    (one) => `${one.sentOn} ${one.to}`,
  )
  return together.flatMap(([key, [first, ...others]]) =>
    first?.sentOn
      ? [
          {
            ...base,
            key: `routed ${key}`,
            kind: 'case.routed',
            on: first.sentOn,
            body: { cases: [first, ...others].map((one) => one.id), to: first.to, within: first.within },
          },
        ]
      : [],
  )
}

const grouped = <T>(all: readonly T[], by: (one: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return [...groups]
}

/** A body answers twice a month, most of what it got in time; some wait for the next year. */
const answerDay = (given: Chance, one: Asked): Day | null => {
  if (one.sentOn !== null && one.receivedOn >= '2023-11-01') return null
  const from = one.sentOn ?? one.receivedOn
  if (one.intake === 'hot-line')
    return workingDay(addDays(from, given.inPercent(85) ? given.between(0, 2) : 6))
  if (given.inPercent(7)) return null
  const calendarDays = Math.round(one.within * 1.4)
  const ready = addDays(from, given.inPercent(86) ? given.between(7, calendarDays - 10) : calendarDays + 12)
  const round = ready.slice(8) <= '14' ? `${ready.slice(0, 7)}-14` : `${ready.slice(0, 7)}-26`
  return workingDay(day(round))
}

const outcomesOf = {
  many: ['resolved', 'explained', 'being-resolved'],
  land: ['resolved', 'explained', 'not-accepted'],
}

const answers = (given: Chance, asked: readonly Asked[]): Happening[] => {
  const ready = asked.flatMap((one) => {
    const on = answerDay(given, one)
    return on && on <= lastDay ? [{ ...one, on }] : []
  })
  return grouped(ready, (one) => `${one.on} ${one.to} ${one.intake}`)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => {
      const [first] = group
      if (!first) return []
      const isHotLine = first.intake === 'hot-line'
      const choices = first.intake === 'land-report' ? outcomesOf.land : outcomesOf.many
      const outcome = isHotLine ? 'resolved' : given.oneOf(['resolved', ...choices])
      return {
        ...base,
        key: `answered ${key}`,
        kind: isHotLine ? 'hot-line.resolved' : 'case.answered',
        on: first.on,
        paper: 'answers',
        body: { cases: group.map((one) => one.id), outcome },
      }
    })
}

export const answered = (asked: readonly Asked[]): Happening[] => [
  ...sentOn(asked),
  ...answers(chance(20230616), asked),
]
