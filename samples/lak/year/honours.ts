import { addDays, addMonths } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import { badgesOf2023 } from '../badges.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'

/** Decided some weeks after the twelve months end; effective on the day they end. */
const recognitions = ({ members }: Cast): Happening[] => {
  const given = chance(20230902)
  return members
    .filter((one) => one.part === 'recognised')
    .map((one) => ({
      key: one.id,
      kind: 'member.recognised',
      organisation: one.cell,
      on: addDays(addMonths(one.joinedOn, 12), given.between(10, 28)),
      paper: 'committee',
      body: { person: one.id },
    }))
}

/** The four rounds, one decision of the province's committee each. */
const badges = ({ members }: Cast): Happening[] => {
  const waiting = members.filter((one) => one.part === 'awarded')
  let next = 0
  return badgesOf2023.flatMap(({ round, tiers }) =>
    tiers.flatMap((tier): Happening[] => {
      const member = waiting[next++]
      return member
        ? [
            {
              key: member.id,
              kind: 'badge.awarded',
              organisation: member.cell,
              on: addDays(round, -14),
              effectiveOn: round,
              paper: 'province',
              decision: `badges ${round}`,
              body: { person: member.id, tier: String(tier), round: round.slice(5) },
            },
          ]
        : []
    }),
  )
}

export const honours = (cast: Cast): Happening[] => [...recognitions(cast), ...badges(cast)]
