import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../chance.ts'
import { castOf2023 } from '../lak/cast.ts'
import { personRecorded } from '../lak/opening.ts'
import { organisations } from '../lak/organisations.ts'
import { inventPerson } from '../lak/people.ts'
import { files } from './files.ts'
import type { Happening } from './happening.ts'
import { honours } from './honours.ts'
import { judged } from './judged.ts'
import { learning } from './learning.ts'
import { meetings } from './meetings.ts'
import { communeBegun } from './places.ts'
import { posts } from './posts.ts'
import { cells, idOf, pairs, restructuredOn, root } from './structure.ts'
import { cadres } from './year/cadres.ts'
import { classesOf2026 } from './year/classes.ts'
import { committeeWork } from './year/committee.ts'
import { council } from './year/council.ts'
import { directionsOf2026 } from './year/directions.ts'
import { economyOf2026 } from './year/economy.ts'
import { front } from './year/front.ts'
import { funds } from './year/funds.ts'
import { households } from './year/households.ts'
import { inspection } from './year/inspection.ts'
import { mobilisation } from './year/mobilisation.ts'
import { poverty } from './year/poverty.ts'
import { projects } from './year/projects.ts'

/** Under 294-QĐ/TW, under 20-QĐ/TW from 8/4/2026, and under 208-QĐ/TW from 26/7/2026. */
const rounds: readonly (readonly [on: string, count: number])[] = [
  ['2025-10-16', 6],
  ['2026-01-15', 4],
  ['2026-03-19', 5],
  ['2026-05-14', 5],
  ['2026-08-13', 4],
  ['2026-10-15', 4],
]

const villageCells = organisations.filter((one) => one.sector === 'residential' && cells.includes(one.id))

const admission = (given: Chance, nth: number, on: Day, sponsorsOf: (cell: string) => readonly string[]) => {
  const cell = villageCells[nth % villageCells.length]
  if (!cell) return []
  const bornOn = addDays(on, -given.between(19 * 365, 37 * 365))
  const invented = inventPerson(given, `xa-mau ${nth}`, cell, bornOn, on)
  const person = { ...invented, id: idOf('person', nth) }
  const joinedOn = addDays(on, given.between(6, 20))
  return [
    personRecorded(person, cell.id, on),
    {
      key: person.id,
      kind: 'member.admission-decided',
      organisation: cell.id,
      on,
      paper: 'committee' as const,
      body: {
        person: person.id,
        consideredOn: addDays(on, -given.between(25, 55)),
        occupation: person.occupation,
        education: person.education,
        ...(person.residence ? { residence: person.residence } : {}),
        sponsors: given.shuffled(sponsorsOf(cell.id)).slice(0, 2),
        monthsTogether: given.between(14, 60),
        certificateOn: addMonths(on, -given.between(4, 20)),
      },
    },
    {
      key: person.id,
      kind: 'member.joined',
      organisation: cell.id,
      on: joinedOn,
      body: { person: person.id, decisionReceivedOn: addDays(on, given.between(2, 4)) },
    },
  ] as Happening[]
}

/** A cell that leads two villages now covers both. */
const coverage = (): Happening[] =>
  pairs.map(({ cell, serves }) => ({
    key: cell,
    kind: 'organisation.coverage-changed',
    organisation: root,
    on: restructuredOn,
    body: { organisation: cell, serves },
  }))

/** The first congress of the commune; numbers of papers begin anew. */
const firstTerm = (): Happening => ({
  key: '2025-2030',
  kind: 'term.begun',
  organisation: root,
  on: restructuredOn,
  body: { term: '2025-2030' },
})

/** The first year and a half of the commune, under three rule packs. */
export const year = (): Happening[] => {
  const given = chance(20260726)
  const cast = castOf2023()
  const sponsorsOf = (cell: string) => cast.sponsorsOf(cell).map((one) => one.id)
  let nth = 0
  const admitted = rounds.flatMap(([on, count]) =>
    Array.from({ length: count }, () => admission(given, ++nth, day(on), sponsorsOf)).flat(),
  )
  return [
    ...communeBegun(),
    ...coverage(),
    firstTerm(),
    ...posts(),
    ...judged(),
    ...economyOf2026(),
    ...poverty(),
    ...directionsOf2026(),
    ...committeeWork(),
    ...inspection(),
    ...mobilisation(),
    ...front(),
    ...council(),
    ...funds(),
    ...projects(),
    ...cadres(),
    ...households(),
    ...admitted,
    ...files(),
    ...learning(),
    ...classesOf2026(),
    ...meetings(admitted),
    ...honours(admitted),
  ]
}
