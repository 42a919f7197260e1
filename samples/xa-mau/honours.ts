import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { highestBadge } from '../lak/badges.ts'
import { castOf2023 } from '../lak/cast.ts'
import type { Happening } from './happening.ts'
import { rollsOf } from './roll.ts'
import { restructuredOn } from './structure.ts'

const rounds = ['2025-09-02', '2025-11-07', '2026-02-03', '2026-05-19', '2026-09-02'].map(day)

/** Whoever came to a badge since the district's last round gets it at the commune's first. */
const badges = (): Happening[] => {
  const cells = new Map(
    [...rollsOf([])(restructuredOn)].flatMap(([cell, roll]) => roll.map((one) => [one, cell])),
  )
  const held = new Map<string, number>()
  return rounds.flatMap((round) =>
    castOf2023().members.flatMap((member): Happening[] => {
      const cell = cells.get(member.id)
      if (!cell || member.recognisedOn === null) return []
      const before = held.get(member.id) ?? highestBadge(member.decidedOn, day('2023-12-31'))?.tier ?? 0
      const due = highestBadge(member.decidedOn, round)?.tier ?? 0
      if (due <= before) return []
      held.set(member.id, due)
      return [
        {
          key: `${member.id} ${due}`,
          kind: 'badge.awarded',
          organisation: cell,
          on: addDays(round, -14),
          effectiveOn: round,
          paper: 'province',
          decision: `badges ${round}`,
          body: { person: member.id, tier: String(due), round: round.slice(5) },
        },
      ]
    }),
  )
}

const lastDay = '2026-10-31'
const decidedAfter = (joined: Day): Day => addDays(addMonths(joined, 12), 5)

/** Decided some days after the twelve months end; one of the first autumn is still waited for. */
const recognitions = (happened: readonly Happening[]): Happening[] =>
  happened
    .filter((one) => one.kind === 'member.joined' && decidedAfter(one.on) <= lastDay)
    .map(({ on, organisation, body }) => ({
      key: `${body.person} full`,
      kind: 'member.recognised',
      organisation,
      on: decidedAfter(on),
      paper: 'committee',
      body: { person: body.person },
    }))

export const honours = (happened: readonly Happening[]): Happening[] => [
  ...badges(),
  ...recognitions(happened),
]
