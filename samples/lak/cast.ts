import { type Chance, chance } from '../chance.ts'
import type { MemberOutline } from './member-outline.ts'
import {
  bodiesToDissolve,
  bodyId,
  cellId,
  type OrganisationOutline,
  organisations,
  root,
} from './organisations.ts'
import { inventMembers } from './people.ts'

/** Who does what in 2023. Nobody has two parts, so that no record stands in another's way. */
export interface Cast {
  members: readonly MemberOutline[]
  toCooperative: readonly MemberOutline[]
  toEnterprise: readonly MemberOutline[]
  departing: readonly MemberOutline[]
  dying: readonly MemberOutline[]
  struckOff: readonly MemberOutline[]
  expelled: readonly MemberOutline[]
  resigning: readonly MemberOutline[]
  /** Full members of a cell who stay there all year, and so can vouch for applicants. */
  sponsorsOf: (cell: string) => readonly MemberOutline[]
}

const cells = new Map(organisations.map((one) => [one.id, one]))
const bodiesEnding = new Set(bodiesToDissolve.map(({ name }) => bodyId(name)))

/** Cells whose superior is dissolved in May: their members are handed over, and do nothing else before. */
export const isHandedOver = (cell: string): boolean => bodiesEnding.has(cells.get(cell)?.parent ?? '')

/** Old cell → the cell directly under the district that follows it. */
export const successors: ReadonlyMap<string, string> = new Map(
  bodiesToDissolve.flatMap(({ name, agencies }) =>
    agencies.map((agency) => [cellId(bodyId(name), agency), cellId(root, agency)] as const),
  ),
)

let known: Cast | undefined

/** The same people every time; inventing them costs most of what telling a year does. */
export const castOf2023 = (): Cast => {
  known ??= invented()
  return known
}

const invented = (): Cast => {
  const given = chance(20230101)
  const members = inventMembers()
  const taken = new Set<string>()
  const cellOf = (member: MemberOutline): OrganisationOutline | undefined => cells.get(member.cell)
  const free = members.filter(
    (one) => one.part === 'none' && one.recognisedOn !== null && !isHandedOver(one.cell),
  )
  const pick = (count: number, wanted: (member: MemberOutline) => boolean): MemberOutline[] => {
    const picked = given.shuffled(free.filter((one) => !taken.has(one.id) && wanted(one))).slice(0, count)
    for (const one of picked) taken.add(one.id)
    return picked
  }
  const villager = (member: MemberOutline) => cellOf(member)?.sector === 'residential'
  const villagerOf = (commune: string) => (member: MemberOutline) =>
    villager(member) && cellOf(member)?.commune === commune && member.bornOn > '1968-01-01'
  const toCooperative = pick(9, villagerOf('Buôn Triết'))
  const toEnterprise = pick(5, villagerOf('Liên Sơn'))
  const departing = pick(31, (one) => one.bornOn > '1975-01-01')
  const dying = pick(12, (one) => villager(one) && one.bornOn < '1956-01-01')
  const struckOff = [
    ...members.filter((one) => one.part === 'not-qualified'),
    ...pick(3, (one) => villager(one) && one.bornOn > '1985-01-01'),
  ]
  const expelled = pick(2, (one) => one.bornOn > '1970-01-01')
  const resigning = pick(1, (one) => villager(one) && one.bornOn > '1980-01-01')
  const staying = new Map<string, MemberOutline[]>()
  for (const one of members) {
    if (one.recognisedOn === null || taken.has(one.id)) continue
    staying.set(one.cell, [...(staying.get(one.cell) ?? []), one])
  }
  return {
    members,
    toCooperative,
    toEnterprise,
    departing,
    dying,
    struckOff,
    expelled,
    resigning,
    sponsorsOf: (cell) => staying.get(cell) ?? [],
  }
}

/** Two different members, or fewer where there are not two. */
export const twoOf = (given: Chance, choices: readonly MemberOutline[]): string[] =>
  given
    .shuffled(choices)
    .slice(0, 2)
    .map((one) => one.id)
