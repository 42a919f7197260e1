import { addDays, addMonths, day, startOfYear } from '#kernel/calendar.ts'
import { type Chance, chance } from '../chance.ts'
import { inventName } from '../names.ts'
import type { Happening } from './happening.ts'
import { idOf, type OrganisationOutline, organisations } from './organisations.ts'

export const openedOn = day('2022-12-31')

export const memberId = (cell: string, number: number) => idOf('person', cell, number)

const broughtForward = (given: Chance, cell: OrganisationOutline, number: number): Happening[] => {
  const person = memberId(cell.id, number)
  const sex = given.inPercent(35) ? 'female' : 'male'
  const ethnicity = given.oneOf(['Kinh', 'Tày', 'Nùng'] as const)
  const joinedOn = addDays(startOfYear(given.between(1996, 2018)), given.between(20, 340))
  const at = { key: person, organisation: cell.id, on: openedOn }
  return [
    {
      ...at,
      kind: 'person.recorded',
      body: {
        person,
        fullName: inventName(given, ethnicity, sex),
        bornOn: addDays(joinedOn, -given.between(22 * 365, 33 * 365)),
        sex,
        ethnicity,
        occupation: 'civil-servant',
        education: 'upper-secondary',
      },
    },
    {
      ...at,
      kind: 'member.brought-forward',
      body: {
        person,
        status: 'full',
        decidedOn: addDays(joinedOn, -given.between(5, 20)),
        joinedOn,
        recognisedOn: addMonths(joinedOn, 12),
      },
    },
  ]
}

/** The members at the opening of the book. */
export const members = (): Happening[] => {
  const given = chance(20221231)
  return organisations.flatMap((cell) =>
    Array.from({ length: cell.members }, (_, index) => broughtForward(given, cell, index + 1)).flat(),
  )
}
