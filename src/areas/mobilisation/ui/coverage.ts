import type { RegisterLine } from '#kernel/answers.ts'
import type { TileGroup } from '#ui/charts/CoverageTiles.tsx'

/** What a village is asked to have: a partner, a campaign round in the year, a convention. */
export type Asked = 'twinned' | 'reached' | 'withConvention'

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

/** Only buôn of ethnic minorities are twinned; rounds and conventions are for every village. */
const isTwinnable = (village: RegisterLine): boolean =>
  village.data.kind === 'buon' && village.data.ethnicMinority === true

const coveredIn = (told: Told, year: number): { [asked in Asked]: Set<unknown> } => ({
  twinned: named(told.twinnings, 'village'),
  reached: named(
    told.rounds.filter((one) => one.data.year === year),
    'villages',
  ),
  withConvention: named(told.conventions, 'village'),
})

const communesOf = (places: readonly RegisterLine[]) =>
  places
    .filter((place) => !isVillage(place))
    .map((commune) => ({
      commune,
      villages: places.filter((one) => one.data.parent === commune.subject),
    }))

/** The villages of each commune that has any, each with whether it is covered. */
export const villageTiles = (told: Told, year: number, asked: Asked): TileGroup[] => {
  const covered = coveredIn(told, year)[asked]
  const stateOf = (village: RegisterLine) => {
    if (covered.has(village.subject)) return 'covered'
    return asked === 'twinned' && !isTwinnable(village) ? 'outside' : 'missing'
  }
  return communesOf(told.places)
    .filter(({ villages }) => villages.length > 0)
    .map(({ commune, villages }) => ({
      id: commune.subject,
      name: commune.name,
      tiles: villages.map((village) => ({
        id: village.subject,
        name: village.name,
        state: stateOf(village),
        to: `/registers/places/${village.subject}`,
      })),
    }))
}

/** Each commune with its villages counted over the lists of the year; the missing by name. */
export const coverageByCommune = (told: Told, year: number): CommuneCoverage[] => {
  const { twinned, reached, withConvention: agreed } = coveredIn(told, year)
  const missing = (villages: readonly RegisterLine[], among: Set<unknown>) =>
    villages.filter((one) => !among.has(one.subject)).map((one) => one.name)
  return communesOf(told.places).map(({ commune, villages }) => {
    const buons = villages.filter(isTwinnable)
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
