import { type Day, day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { openedOn } from '../people.ts'
import { type PlaceOutline, places } from '../places.ts'

/** Whole numbers in proportion to the weights that add up to the total: by the largest remainder. */
const apportioned = (total: number, weights: readonly number[]): number[] => {
  const all = weights.reduce((sum, one) => sum + one, 0)
  const shares = weights.map((weight, index) => {
    const exact = all === 0 ? 0 : (total * weight) / all
    return { index, whole: Math.floor(exact), left: exact - Math.floor(exact) }
  })
  let missing = total - shares.reduce((sum, one) => sum + one.whole, 0)
  const extra = new Set(
    [...shares]
      .sort((a, b) => b.left - a.left || a.index - b.index)
      .flatMap((one) => (missing-- > 0 ? [one.index] : [])),
  )
  return shares.map(({ index, whole }) => whole + (extra.has(index) ? 1 : 0))
}

interface Totals {
  households: number
  poor: number
  nearPoor: number
}
/** Households of specially difficult communes and of ethnic minorities elsewhere; and all the others. */
interface Review {
  on: Day
  kind: string
  difficult: Totals
  others: Totals
}

const reviews: readonly Review[] = [
  {
    on: openedOn,
    kind: 'poverty.brought-forward',
    difficult: { households: 9380, poor: 3576, nearPoor: 1452 },
    others: { households: 11_000, poor: 1872, nearPoor: 1013 },
  },
  {
    on: day('2023-12-12'),
    kind: 'poverty.reviewed',
    difficult: { households: 9492, poor: 2767, nearPoor: 1718 },
    others: { households: 11_126, poor: 1860, nearPoor: 968 },
  },
]

type Village = PlaceOutline & { parent: string }
const villages = places.filter((one): one is Village => one.parent !== null)

/** How large a village is beside the others, and how poor: of 100. */
const made = chance(20_231_212)
const outlines = villages.map((village) => ({
  village,
  minority: village.ethnicMinority ? 90 : 12,
  size: made.between(70, 130),
  poverty: made.between(75, 125),
}))

/** Of each village: those of the first group and those of the second, the poor by their share of them. */
const spread = (group: Totals, sizes: readonly number[]) => {
  const households = apportioned(group.households, sizes)
  const weighed = (of: readonly number[]) => of.map((one, index) => one * (outlines[index]?.poverty ?? 0))
  const poor = apportioned(group.poor, weighed(households))
  const left = households.map((one, index) => one - (poor[index] ?? 0))
  return { households, poor, nearPoor: apportioned(group.nearPoor, weighed(left)) }
}

const inDifficulty = ({ village, minority, size }: (typeof outlines)[number]): number =>
  village.speciallyDifficult ? size : (size * minority) / 100

const reviewOf = ({ on, kind, difficult, others }: Review): Happening[] => {
  const first = spread(difficult, outlines.map(inDifficulty))
  const second = spread(
    others,
    outlines.map((one) => one.size - inDifficulty(one)),
  )
  return outlines.map(({ village, minority }, index) => {
    const of = (counted: keyof Totals) => ({
      first: first[counted][index] ?? 0,
      second: second[counted][index] ?? 0,
    })
    const [all, poor, nearPoor] = [of('households'), of('poor'), of('nearPoor')]
    /** Outside the specially difficult communes the first group is the minority households themselves. */
    const minorityOf = (counted: { first: number }) =>
      village.speciallyDifficult ? Math.floor((counted.first * minority) / 100) : counted.first
    return {
      key: `poverty ${on} ${village.id}`,
      kind,
      organisation: village.home,
      on,
      ...(kind === 'poverty.reviewed' ? { paper: 'people' as const, decision: 'poverty 2023' } : {}),
      body: {
        commune: village.parent,
        village: village.id,
        households: all.first + all.second,
        poor: poor.first + poor.second,
        nearPoor: nearPoor.first + nearPoor.second,
        minorityHouseholds: minorityOf(all),
        minorityPoor: minorityOf(poor),
        minorityNearPoor: minorityOf(nearPoor),
      },
    }
  })
}

/** The poverty reviews of 2022 and 2023, village by village: what the rates as stated are reckoned from. */
export const poverty = (): Happening[] => reviews.flatMap(reviewOf)
