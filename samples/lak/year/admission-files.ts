import { addDays, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { type Cast, isHandedOver, twoOf } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { personRecorded } from '../opening.ts'
import { type OrganisationOutline, organisations } from '../organisations.ts'
import { inventPerson } from '../people.ts'

interface Case {
  person: string
  cell: string
  /** A cell directly under the district committee has no committee of its own above it. */
  isGrassroots: boolean
  sponsors: readonly string[]
  recommended: boolean
  monthsTogether: number
  certificateOn: Day
  entitled: number
}

interface Step {
  kind: string
  /** Days from the cell's resolution. */
  at: number
  body: object
}

const stepsOf = (given: Chance, one: Case, openedOn: Day): Step[] => {
  const inFavour = one.entitled - (one.entitled > 5 ? given.between(0, 1) : 0)
  const votes = { entitled: one.entitled, present: one.entitled, inFavour }
  const done = (step: string, at: number): Step => ({
    kind: 'admission-file.step-done',
    at: at - given.between(0, 3),
    body: { step },
  })
  return [
    { kind: 'admission-file.opened', at: -112, body: {} },
    {
      kind: 'admission-file.class-passed',
      at: -104,
      body: { certificateOn: one.certificateOn < openedOn ? one.certificateOn : openedOn },
    },
    done('application', -92),
    done('cv', -70),
    {
      kind: 'admission-file.recommended',
      at: -58,
      body: {
        by: one.recommended ? 'youth-union' : 'members',
        sponsors: one.sponsors,
        monthsTogether: one.monthsTogether,
      },
    },
    done('verification', -34),
    done('opinions', -12),
    { kind: 'admission-file.resolved', at: 0, body: { by: 'cell-resolution', ...votes } },
    ...(one.isGrassroots
      ? []
      : [
          {
            kind: 'admission-file.resolved',
            at: 8,
            body: { by: 'committee-resolution', entitled: 11, present: 10, inFavour: 10 },
          },
        ]),
    done('sent-up', 18),
  ]
}

const listedDays = 150

/** Whether a file of this resolution lies wholly within the year of the sample. */
export const fitsIntoYear = (consideredOn: Day): boolean =>
  addDays(consideredOn, -listedDays) >= day('2023-01-03')

export const listedOn = (consideredOn: Day): Day => addDays(consideredOn, -listedDays)

/** The list, and the file step by step up to a number of steps; all of them lead to the decision. */
export const fileBefore = (
  given: Chance,
  one: Case,
  consideredOn: Day,
  { steps = Number.POSITIVE_INFINITY, militia = false, reserve = false } = {},
): Happening[] => {
  const about = { organisation: one.cell }
  const opened = addDays(consideredOn, -112)
  return [
    {
      ...about,
      key: one.person,
      kind: 'prospect.listed',
      on: listedOn(consideredOn),
      body: {
        person: one.person,
        consentOn: addDays(consideredOn, -listedDays - 7),
        proposedBy: one.recommended ? 'youth-union' : 'cell',
        militia,
        reserve,
      },
    },
    ...stepsOf(given, one, opened)
      .slice(0, steps)
      .map(({ kind, at, body }, index) => ({
        ...about,
        key: `${one.person} ${index}`,
        kind,
        on: addDays(consideredOn, at),
        body: { person: one.person, ...body },
      })),
  ]
}

export const isGrassrootsCell = (cell: OrganisationOutline | undefined): boolean =>
  cell?.kind === 'grassroots-cell'

/** How far the files are that are still under way at the end of the year, and when their cell will vote. */
const underWay: readonly (readonly [steps: number, consideredOn: string])[] = [
  [1, '2024-04-01'],
  [2, '2024-03-28'],
  [2, '2024-03-20'],
  [3, '2024-03-15'],
  [3, '2024-02-01'],
  [4, '2024-02-20'],
  [4, '2024-02-12'],
  [5, '2024-02-08'],
  [5, '2024-02-05'],
  [6, '2024-01-20'],
  [6, '2024-01-16'],
  [7, '2024-01-05'],
  [7, '2024-01-08'],
  [8, '2023-12-20'],
  [8, '2023-12-14'],
  [9, '2023-12-12'],
  [9, '2023-12-05'],
  [10, '2023-12-01'],
  [10, '2023-11-28'],
  [10, '2023-11-24'],
  [10, '2023-09-27'],
]
const lastDay = '2023-12-29'

/** Files the year does not finish: 21 under way, one of them sent back, two withdrawn, nine only on the list. */
export const filesUnderWay = (cast: Cast): Happening[] => {
  const given = chance(20231229)
  const hosts = given.shuffled(
    organisations.filter((one) => one.size && !isHandedOver(one.id) && cast.sponsorsOf(one.id).length >= 4),
  )
  const begun = (key: string, at: number, steps: number, consideredOn: Day): Happening[] => {
    const host = hosts[at % hosts.length]
    if (!host) return []
    const bornOn = addDays(consideredOn, -given.between(20 * 365, 34 * 365))
    const on = listedOn(consideredOn)
    const person = inventPerson(given, `prospect ${key}`, host, bornOn, on)
    const recommended = given.inPercent(60)
    const sponsors = twoOf(given, cast.sponsorsOf(host.id))
    const one: Case = {
      person: person.id,
      cell: host.id,
      isGrassroots: isGrassrootsCell(host),
      sponsors: recommended ? sponsors.slice(0, 1) : sponsors,
      recommended,
      monthsTogether: given.between(13, 48),
      certificateOn: addDays(on, -given.between(20, 300)),
      entitled: given.between(5, 14),
    }
    const told = { steps, militia: given.inPercent(20), reserve: given.inPercent(10) }
    return [
      personRecorded(person, host.id, on),
      ...fileBefore(given, one, consideredOn, told).filter((happening) => happening.on <= lastDay),
    ]
  }
  const open = underWay.flatMap(([steps, on], at) => begun(`file ${at + 1}`, at, steps, day(on)))
  const listed = Array.from({ length: 9 }, (_, at) =>
    begun(`listed ${at + 1}`, 30 + at, 0, day('2024-03-01')),
  )
  const ended = [0, 1].map((at) => begun(`ended ${at + 1}`, 40 + at, 4, day('2023-09-20')))
  return [...open, ...listed.flat(), ...ended.flat(), ...sentBack(open), ...withdrawn(ended)]
}

/** The last of the files waiting for its decision comes back for an opinion it lacks. */
const sentBack = (open: readonly Happening[]): Happening[] => {
  const [opening] = open.filter((one) => one.kind === 'admission-file.opened').slice(-2)
  return opening
    ? [
        {
          key: String(opening.body.person),
          kind: 'admission-file.returned',
          organisation: opening.organisation,
          on: day('2023-12-26'),
          body: {
            person: opening.body.person,
            redo: 'opinions',
            reason: 'Thiếu ý kiến nhận xét của chi ủy nơi cư trú',
          },
        },
      ]
    : []
}

const withdrawn = (ended: readonly (readonly Happening[])[]): Happening[] =>
  ended.flatMap((happenings, index): Happening[] => {
    const opening = happenings.find((one) => one.kind === 'admission-file.opened')
    if (!opening) return []
    const about = { key: String(opening.body.person), organisation: opening.organisation }
    const person = opening.body.person
    return [
      {
        ...about,
        kind: 'admission-file.withdrawn',
        on: day(index === 0 ? '2023-10-05' : '2023-10-17'),
        body: {
          person,
          reason: index === 0 ? 'Chuyển nơi làm việc đi tỉnh khác' : 'Theo nguyện vọng cá nhân',
        },
      },
      {
        ...about,
        kind: 'prospect.removed',
        on: day(index === 0 ? '2023-10-06' : '2023-10-18'),
        body: { person, reason: index === 0 ? 'moved' : 'wish' },
      },
    ]
  })
