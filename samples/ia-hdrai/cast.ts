import { chance } from '../chance.ts'
import { organisations } from './organisations.ts'
import { cells, inventMembers, type MemberOutline } from './people.ts'

const sectors = new Map(organisations.map((one) => [one.id, one.sector]))

/** Who does what in 2023: nobody has two parts, so that no record stands in another's way. */
export interface Cast {
  members: readonly MemberOutline[]
  departing: readonly MemberOutline[]
  dying: readonly MemberOutline[]
  struckOff: readonly MemberOutline[]
  /** Members of a cell who stay there all year, in an order of their own. */
  staying: (cell: string) => readonly MemberOutline[]
}

export const castOf2023 = (): Cast => {
  const given = chance(20230101)
  const members = inventMembers()
  const taken = new Set<string>()
  const pick = (count: number, wanted: (one: MemberOutline) => boolean): MemberOutline[] => {
    const picked = given.shuffled(members.filter((one) => !taken.has(one.id) && wanted(one))).slice(0, count)
    for (const one of picked) taken.add(one.id)
    return picked
  }
  const villager = (one: MemberOutline) => sectors.get(one.cell) === 'residential'
  const departing = pick(6, (one) => sectors.get(one.cell) === 'school')
  const dying = pick(2, (one) => villager(one) && one.bornOn < '1970-01-01')
  const struckOff = pick(1, villager)
  const order = new Map(
    cells.map((cell) => [
      cell.id,
      given.shuffled(members.filter((one) => one.cell === cell.id && !taken.has(one.id))),
    ]),
  )
  return { members, departing, dying, struckOff, staying: (cell) => order.get(cell) ?? [] }
}
