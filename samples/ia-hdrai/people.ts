import { addDays, addMonths, type Day, day, startOfYear } from '#kernel/calendar.ts'
import type { Education, Occupation, Sex } from '#subjects/persons.ts'
import { type Chance, chance } from '../chance.ts'
import { inventName, type People } from '../names.ts'
import { idOf, type OrganisationOutline, organisations, placeId } from './organisations.ts'

export const openedOn = day('2022-12-31')
const membersAtOpening = 655

export interface PersonOutline {
  id: string
  fullName: string
  sex: Sex
  ethnicity: People
  bornOn: Day
  occupation: Occupation
  education: Education
  residence: string | null
}

export interface MemberOutline extends PersonOutline {
  cell: string
  decidedOn: Day
  joinedOn: Day
}

export const cells = organisations.filter((one) => one.size !== null)
export const isVillage = (one: OrganisationOutline) => one.sector === 'residential'

const occupationOf = (cell: OrganisationOutline): Occupation => {
  if (cell.sector === 'armed-forces') return 'armed-forces'
  if (cell.sector === 'school' || cell.sector === 'health') return 'public-employee'
  if (cell.sector === 'agency') return 'civil-servant'
  return 'farmer'
}

/** Somebody of a cell; the id comes from the part they play, not from their name. */
export const inventPerson = (
  given: Chance,
  key: string,
  cell: OrganisationOutline,
  bornOn: Day,
): PersonOutline => {
  const sex = given.inPercent(cell.sector === 'school' ? 65 : 30) ? 'female' : 'male'
  const ethnicity: People = given.inPercent(isVillage(cell) ? 55 : 25)
    ? given.oneOf(['Thái', 'Tày', 'Nùng'] as const)
    : 'Kinh'
  return {
    id: idOf('person', key),
    fullName: inventName(given, ethnicity, sex),
    sex,
    ethnicity,
    bornOn,
    occupation: occupationOf(cell),
    education: isVillage(cell) ? given.oneOf(['lower-secondary', 'upper-secondary']) : 'upper-secondary',
    residence: isVillage(cell) ? (cell.serves[0] ?? null) : placeId('Ia Tơi'),
  }
}

/** A full member for some years: nobody reaches a badge in the sample's year. */
export const inventMember = (given: Chance, key: string, cell: OrganisationOutline): MemberOutline => {
  const joinedOn = addDays(startOfYear(given.between(1998, 2021)), given.between(24, 340))
  const bornOn = addDays(joinedOn, -given.between(20 * 365, 34 * 365))
  return {
    ...inventPerson(given, key, cell, bornOn),
    cell: cell.id,
    decidedOn: addDays(joinedOn, -given.between(6, 20)),
    joinedOn,
  }
}

/** How many members each cell has: by its kind, then evened out over the villages to the total. */
const sizes = (given: Chance): Map<string, number> => {
  const drawn = new Map(cells.map((cell) => [cell.id, given.between(...(cell.size ?? [0, 0]))]))
  const inVillages = cells.filter(isVillage)
  let missing = membersAtOpening - [...drawn.values()].reduce((sum, one) => sum + one, 0)
  for (let at = 0; missing !== 0; at = (at + 1) % inVillages.length) {
    const id = inVillages[at]?.id ?? ''
    drawn.set(id, (drawn.get(id) ?? 0) + Math.sign(missing))
    missing -= Math.sign(missing)
  }
  return drawn
}

/** The 655 members of 31/12/2022. */
export const inventMembers = (): MemberOutline[] => {
  const given = chance(20221231)
  const count = sizes(given)
  return cells.flatMap((cell) =>
    Array.from({ length: count.get(cell.id) ?? 0 }, (_, index) =>
      inventMember(given, `${cell.id} ${index + 1}`, cell),
    ),
  )
}

export const recognisedOn = (one: MemberOutline): Day => addMonths(one.joinedOn, 12)
