import { addDays, addMonths, type Day, day, yearPeriod } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { personRecorded } from '../opening.ts'
import { type OrganisationOutline, root } from '../organisations.ts'
import { cells, inventPerson, type PersonOutline } from '../people.ts'

/** Days of decision with how many each. */
const rounds: readonly (readonly [on: string, count: number])[] = [
  ['2023-02-01', 6],
  ['2023-03-15', 8],
  ['2023-05-17', 11],
  ['2023-07-05', 9],
  ['2023-08-30', 10],
  ['2023-11-01', 9],
  ['2023-12-06', 4],
]

export interface Admission {
  person: PersonOutline
  cell: string
  on: Day
  joinedOn: Day
}

/** Paired offices take nobody in this year: their people are handed over in spring. */
const hosts = (given: Chance, { staying }: Cast): OrganisationOutline[] =>
  given.shuffled(
    cells.filter(
      (one) => one.sector !== 'agency' && one.sector !== 'armed-forces' && staying(one.id).length >= 4,
    ),
  )

/** The 57, with the cell that takes each of them in. */
export const admitted = (cast: Cast): Admission[] => {
  const given = chance(20230203)
  const able = hosts(given, cast)
  let nth = 0
  return rounds.flatMap(([on, count]) =>
    Array.from({ length: count }, (): Admission[] => {
      const cell = able[nth % able.length]
      nth += 1
      if (!cell) return []
      const bornOn = addDays(day(on), -given.between(19 * 365, 36 * 365))
      return [
        {
          person: inventPerson(given, `admission ${nth}`, cell, bornOn),
          cell: cell.id,
          on: day(on),
          joinedOn: addDays(day(on), given.between(6, 20)),
        },
      ]
    }).flat(),
  )
}

const records = (
  given: Chance,
  { staying }: Cast,
  { person, cell, on, joinedOn }: Admission,
): Happening[] => [
  personRecorded(person, cell, on),
  {
    key: person.id,
    kind: 'member.admission-decided',
    organisation: cell,
    on,
    paper: 'committee',
    body: {
      person: person.id,
      consideredOn: addDays(on, -given.between(25, 60)),
      occupation: person.occupation,
      education: person.education,
      ...(person.residence ? { residence: person.residence } : {}),
      sponsors: given
        .shuffled(staying(cell))
        .slice(0, 2)
        .map((one) => one.id),
      monthsTogether: given.between(14, 60),
      certificateOn: addMonths(on, -given.between(4, 20)),
    },
  },
  {
    key: person.id,
    kind: 'member.joined',
    organisation: cell,
    on: joinedOn,
    body: { person: person.id, decisionReceivedOn: addDays(on, given.between(2, 4)) },
  },
]

/** The plan the printed share implies: 57 of 50. */
const plan: Happening = {
  key: 'KN-2023',
  kind: 'target.assigned',
  organisation: root,
  on: day('2023-01-10'),
  paper: 'committee',
  body: {
    figure: 'members.admissions-decided',
    plan: 'KN-2023',
    comparison: '>=',
    amount: 50,
    ...yearPeriod(2023),
    assigner: root,
  },
}

export const admissions = (cast: Cast): Happening[] => {
  const given = chance(20230204)
  return [plan, ...admitted(cast).flatMap((one) => records(given, cast, one))]
}
