import type { RegisterLine } from '#kernel/answers.ts'
import type { TileGroup } from '#ui/charts/CoverageTiles.tsx'

/** What a village is asked to have: a partner, a campaign round in the year, a convention. */
export type Asked = 'twinned' | 'reached' | 'withConvention'

/** Villages that have it, of those asked about. */
export interface Share {
  n: number
  all: number
}
export type CommuneCoverage = { id: string; name: string } & { [asked in Asked]: Share }

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

/** The villages of each commune, each with whether it is covered. */
export const villageTiles = (told: Told, year: number, asked: Asked): TileGroup[] => {
  const covered = coveredIn(told, year)[asked]
  const stateOf = (village: RegisterLine) => {
    if (covered.has(village.subject)) return 'covered'
    return asked === 'twinned' && !isTwinnable(village) ? 'outside' : 'missing'
  }
  return communesOf(told.places).map(({ commune, villages }) => ({
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

const shareOf = ({ tiles }: TileGroup): Share => ({
  n: tiles.filter((one) => one.state === 'covered').length,
  all: tiles.filter((one) => one.state !== 'outside').length,
})

/** Each commune with its villages counted over the lists of the year. */
export const coverageByCommune = (told: Told, year: number): CommuneCoverage[] => {
  const sharesOf = (asked: Asked) =>
    new Map(villageTiles(told, year, asked).map((group) => [group.id, shareOf(group)]))
  const shares = {
    twinned: sharesOf('twinned'),
    reached: sharesOf('reached'),
    withConvention: sharesOf('withConvention'),
  }
  const none: Share = { n: 0, all: 0 }
  return communesOf(told.places).map(({ commune: { subject, name } }) => ({
    id: subject,
    name,
    twinned: shares.twinned.get(subject) ?? none,
    reached: shares.reached.get(subject) ?? none,
    withConvention: shares.withConvention.get(subject) ?? none,
  }))
}
