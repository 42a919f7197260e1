import { day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { place, villages } from '../places.ts'
import { root } from '../structure.ts'

/** Of a hundred households: how many are poor or near-poor where most are of an ethnic minority, and elsewhere. */
const shares = { buon: { minority: 90, poor: 17, nearPoor: 9 }, thon: { minority: 12, poor: 4, nearPoor: 4 } }

const shareOf = (of: number, percent: number) => Math.floor((of * percent) / 100)

/** The review of December 2025, village by village: the commune's first as one. */
export const poverty = (): Happening[] => {
  const given = chance(20251210)
  return villages.map(({ id, isBuon }) => {
    const { minority, poor, nearPoor } = shares[isBuon ? 'buon' : 'thon']
    const households = given.between(120, 210)
    const minorityHouseholds = shareOf(households, minority)
    const spread = given.between(-3, 3)
    const minorityPoor = shareOf(minorityHouseholds, poor + spread)
    const minorityNearPoor = shareOf(minorityHouseholds, nearPoor)
    return {
      key: `poverty 2025 ${id}`,
      kind: 'poverty.reviewed',
      organisation: root,
      on: day('2025-12-10'),
      paper: 'people',
      decision: 'poverty 2025',
      body: {
        commune: place,
        village: id,
        households,
        poor: minorityPoor + shareOf(households - minorityHouseholds, 2),
        nearPoor: minorityNearPoor + shareOf(households - minorityHouseholds, 3),
        minorityHouseholds,
        minorityPoor,
        minorityNearPoor,
      },
    }
  })
}
