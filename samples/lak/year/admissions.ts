import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import { type Cast, isHandedOver, successors, twoOf } from '../cast.ts'
import { upperSecondarySchools } from '../geography.ts'
import type { Happening } from '../happening.ts'
import type { PersonOutline } from '../member-outline.ts'
import { personRecorded } from '../opening.ts'
import { cellId, type OrganisationOutline, organisations, placeId, root } from '../organisations.ts'
import { inventPerson } from '../people.ts'
import { fileBefore, filesUnderWay, fitsIntoYear, isGrassrootsCell, listedOn } from './admission-files.ts'

/** Days of decision with how many each: 109 adults; 11 pupils come on top, in May and June. */
const rounds: readonly (readonly [on: string, count: number])[] = [
  ['2023-01-12', 4],
  ['2023-02-16', 9],
  ['2023-03-09', 12],
  ['2023-04-13', 10],
  ['2023-05-04', 8],
  ['2023-06-15', 10],
  ['2023-07-13', 10],
  ['2023-08-17', 11],
  ['2023-09-14', 10],
  ['2023-10-12', 12],
  ['2023-11-09', 10],
  ['2023-12-05', 3],
]
const pupilRounds: readonly (readonly [on: string, school: number, count: number])[] = [
  ['2023-05-12', 0, 6],
  ['2023-06-09', 1, 5],
]
const officesFrom = '2023-06-01'

interface Applicant {
  person: PersonOutline
  /** Where the case is considered, and whose members vouch. */
  cell: string
  sponsors: readonly string[]
  on: Day
}

const admission = (given: Chance, files: Chance, { person, cell, sponsors, on }: Applicant): Happening[] => {
  const recommended = given.inPercent(70)
  const joinedOn = addDays(on, given.between(6, 20))
  const consideredOn = addDays(on, -given.between(25, 60))
  const monthsTogether = given.between(14, 60)
  const certificateOn = addMonths(on, -given.between(4, 20))
  const vouching = recommended ? sponsors.slice(0, 1) : sponsors
  const host = organisations.find((one) => one.id === cell)
  const villager = host?.sector === 'residential'
  const area = { militia: villager && files.inPercent(22), reserve: villager && files.inPercent(12) }
  const hasFile = host !== undefined && fitsIntoYear(consideredOn) && files.inPercent(45)
  const file = hasFile
    ? fileBefore(
        files,
        {
          person: person.id,
          cell,
          isGrassroots: isGrassrootsCell(host),
          sponsors: vouching,
          recommended,
          monthsTogether,
          certificateOn,
          entitled: files.between(5, 16),
        },
        consideredOn,
        area,
      )
    : []
  // What the file has is not typed again.
  const told = hasFile
    ? {}
    : { consideredOn, sponsors: vouching, recommended, monthsTogether, certificateOn, ...area }
  return [
    personRecorded(person, cell, hasFile ? listedOn(consideredOn) : on),
    ...file,
    {
      key: person.id,
      kind: 'member.admission-decided',
      organisation: cell,
      on,
      paper: 'committee',
      body: {
        person: person.id,
        occupation: person.occupation,
        education: person.education,
        ...(person.residence ? { residence: person.residence } : {}),
        ...told,
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
}

/** Cells that can take somebody in: two full members who stay, in the sectors' shares. */
const hosts = (
  given: Chance,
  { sponsorsOf }: Cast,
): { villages: OrganisationOutline[]; offices: OrganisationOutline[] } => {
  const able = given.shuffled(organisations.filter((one) => one.size && sponsorsOf(one.id).length >= 2))
  return {
    villages: able.filter((one) => one.sector === 'residential'),
    offices: able.filter((one) => one.sector !== 'residential' && !isUpperSecondary(one)),
  }
}
const isUpperSecondary = (one: OrganisationOutline) =>
  upperSecondarySchools.some((name) => one.name.endsWith(name))

const adults = (given: Chance, files: Chance, cast: Cast): Happening[] => {
  const { villages, offices } = hosts(given, cast)
  let nth = 0
  return rounds.flatMap(([on, count]) =>
    Array.from({ length: count }, () => {
      nth += 1
      // Cells of the two bodies dissolved in May take nobody in before their successors exist.
      const choices =
        nth % 9 < 5 ? villages : offices.filter((one) => on >= officesFrom || !isHandedOver(one.id))
      const host = choices[nth % choices.length]
      if (!host) return []
      const age = given.between(19 * 365, 38 * 365)
      const person = inventPerson(given, `admission ${nth}`, host, addDays(day(on), -age), day(on))
      const cell = successors.get(host.id) ?? host.id
      return admission(given, files, {
        person,
        cell,
        sponsors: twoOf(given, cast.sponsorsOf(host.id)),
        on: day(on),
      })
    }).flat(),
  )
}

const pupils = (given: Chance, files: Chance, cast: Cast): Happening[] =>
  pupilRounds.flatMap(([on, school, count]) => {
    const name = upperSecondarySchools[school] ?? ''
    const cell = organisations.find((one) => one.id === cellId(root, name))
    return cell
      ? Array.from({ length: count }, (_, index) => {
          const bornOn = addDays(day('2005-01-03'), given.between(0, 55))
          const person = {
            ...inventPerson(given, `pupil ${school} ${index + 1}`, cell, bornOn, day(on)),
            occupation: 'pupil' as const,
            residence: placeId('Liên Sơn'),
          }
          return admission(given, files, {
            person,
            cell: cell.id,
            sponsors: twoOf(given, cast.sponsorsOf(cell.id)),
            on: day(on),
          })
        }).flat()
      : []
  })

/** 120 decisions, 120 ceremonies. */
export const admissions = (cast: Cast): Happening[] => {
  const given = chance(20230203)
  // Dice of their own: how an admission was told before files were kept stays as it was.
  const files = chance(20230713)
  return [...adults(given, files, cast), ...pupils(given, files, cast), ...filesUnderWay(cast)]
}
