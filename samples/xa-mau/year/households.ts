import { addDays, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import { castOf2023 } from '../../lak/cast.ts'
import { helpsOf, householdsListed, type Listed } from '../../lak/year/mobilisation-households.ts'
import type { Happening } from '../happening.ts'
import { villages } from '../places.ts'
import { root } from '../structure.ts'

const here = new Set(villages.map((one) => one.id))
const ways = ['seed', 'guidance', 'labour', 'goods', 'study'] as const
const valued = new Set<string>(['seed', 'goods', 'study'])

/** What members did for the households that came over from the old book, in the first half of 2026. */
const helped = (given: Chance, listed: readonly Listed[]): Happening => ({
  key: 'helpers 2026-06',
  kind: 'helper.half-year-reported',
  organisation: root,
  on: day('2026-06-23'),
  body: {
    lines: helpsOf(castOf2023(), listed)
      .filter(() => given.inPercent(80))
      .map(({ member, household }) => {
        const form = given.oneOf(ways)
        return {
          help: derivedSubject('help', member, household.id),
          form,
          ...(valued.has(form) ? { value: given.between(4, 30) * 50_000 } : {}),
        }
      }),
  },
})

/** Who of them is out of poverty by the review of December 2025. */
const reviewed = (given: Chance, listed: readonly Listed[]): Happening => ({
  key: 'households 2025',
  kind: 'household.reviewed',
  organisation: root,
  on: addDays(day('2025-12-10'), 2),
  paper: 'people',
  decision: 'poverty 2025',
  body: {
    year: 2025,
    households: listed
      .filter(() => given.inPercent(18))
      .map(({ id }) => ({ household: id, hardship: 'escaped' })),
  },
})

export const households = (): Happening[] => {
  const given = chance(20260623)
  const listed = householdsListed().filter((one) => here.has(one.village))
  return [reviewed(given, listed), helped(given, listed)]
}
