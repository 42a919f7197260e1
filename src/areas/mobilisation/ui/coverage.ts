import type { RegisterLine } from '#kernel/answers.ts'

export interface CommuneCoverage {
  id: string
  name: string
  buons: number
  /** Buôn without a partner, by name. */
  untwinned: string[]
  villages: number
  reached: number
  unreached: string[]
  withConvention: number
  withoutConvention: string[]
}

export interface Told {
  places: readonly RegisterLine[]
  twinnings: readonly RegisterLine[]
  rounds: readonly RegisterLine[]
  conventions: readonly RegisterLine[]
}

const isVillage = (line: RegisterLine): boolean => line.data.parent !== null
const named = (lines: readonly RegisterLine[], field: string): Set<unknown> =>
  new Set(lines.flatMap((line) => line.data[field]))

/** Each commune with its villages counted over the lists of the year; the missing by name. */
export const coverageByCommune = (told: Told, year: number): CommuneCoverage[] => {
  const twinned = named(told.twinnings, 'village')
  const reached = named(
    told.rounds.filter((one) => one.data.year === year),
    'villages',
  )
  const agreed = named(told.conventions, 'village')
  const missing = (villages: readonly RegisterLine[], among: Set<unknown>) =>
    villages.filter((one) => !among.has(one.subject)).map((one) => one.name)
  return told.places
    .filter((place) => !isVillage(place))
    .map((commune) => {
      const villages = told.places.filter((one) => one.data.parent === commune.subject)
      const buons = villages.filter((one) => one.data.kind === 'buon' && one.data.ethnicMinority)
      return {
        id: commune.subject,
        name: commune.name,
        buons: buons.length,
        untwinned: missing(buons, twinned),
        villages: villages.length,
        reached: villages.filter((one) => reached.has(one.subject)).length,
        unreached: missing(villages, reached),
        withConvention: villages.filter((one) => agreed.has(one.subject)).length,
        withoutConvention: missing(villages, agreed),
      }
    })
}
