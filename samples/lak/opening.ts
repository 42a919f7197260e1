import { communes } from './geography.ts'
import type { Happening } from './happening.ts'
import type { MemberOutline, PersonOutline } from './member-outline.ts'
import { communeBody, idOf, organisations, placeId, root } from './organisations.ts'
import { openedOn } from './people.ts'
import { places } from './places.ts'
import { units } from './units.ts'

const atOpening = { on: openedOn }
const given = <T>(value: T | null, name: string) => (value === null ? {} : { [name]: value })

/** The tree, the places and the units as they stood on 31/12/2022. */
export const structure = (): Happening[] => [
  ...organisations.map(({ id, name, kind, parent, sector, serves }) => ({
    ...atOpening,
    key: id,
    kind: 'organisation.brought-forward',
    organisation: root,
    body: { organisation: id, name, kind, ...given(parent, 'parent'), sector, serves },
  })),
  ...places.map(({ id, name, kind, parent, home, ethnicMinority, speciallyDifficult }) => ({
    ...atOpening,
    key: id,
    kind: 'place.brought-forward',
    organisation: home,
    body: { place: id, name, kind, ...given(parent, 'parent'), home, ethnicMinority, speciallyDifficult },
  })),
  ...units.map(({ id, name, kind, level, home, place }) => ({
    ...atOpening,
    key: id,
    kind: 'unit.brought-forward',
    organisation: root,
    body: { unit: id, name, kind, level, ...given(home, 'home'), ...given(place, 'place') },
  })),
]

export const personRecorded = (person: PersonOutline, organisation: string, on = openedOn): Happening => ({
  key: person.id,
  kind: 'person.recorded',
  organisation,
  on,
  body: {
    person: person.id,
    fullName: person.fullName,
    bornOn: person.bornOn,
    sex: person.sex,
    ethnicity: person.ethnicity,
    occupation: person.occupation,
    education: person.education,
    ...given(person.residence, 'residence'),
  },
})

export const criterionId = (commune: string, number: number) => idOf('criterion', commune, number)

/** Which criteria a commune met at the opening: a fixed scatter, so that the unmet ones differ. */
export const unmetAtOpening = (commune: string): number[] => {
  const outline = communes.find((one) => one.name === commune)
  if (!outline || outline.kind === 'township') return []
  // Income, poverty, roads, schools, environment … are met last; planning and electricity first.
  const hardestFirst = [10, 11, 17, 2, 5, 13, 6, 18, 9, 15, 14, 3, 12, 16, 7, 19, 8, 4, 1]
  return hardestFirst.slice(0, hardestFirst.length - outline.criteriaMet)
}

export const criteria = (): Happening[] =>
  communes
    .filter((one) => one.kind === 'commune')
    .flatMap((commune) => {
      const unmet = unmetAtOpening(commune.name)
      return Array.from({ length: 19 }, (_, index) => index + 1).map((criterion) => ({
        ...atOpening,
        key: `${commune.name} ${criterion}`,
        kind: 'criterion.brought-forward',
        organisation: communeBody(commune.name),
        body: {
          subject: criterionId(commune.name, criterion),
          commune: placeId(commune.name),
          criterion,
          met: !unmet.includes(criterion),
        },
      }))
    })

export const memberBroughtForward = (member: MemberOutline): Happening => ({
  ...atOpening,
  key: member.id,
  kind: 'member.brought-forward',
  organisation: member.cell,
  body: {
    person: member.id,
    status: member.recognisedOn === null ? 'probationary' : 'full',
    decidedOn: member.decidedOn,
    joinedOn: member.joinedOn,
    ...given(member.recognisedOn, 'recognisedOn'),
    // The oldest are exempt from meetings; they count as members all the same.
    ...(member.bornOn < '1944-01-01' ? { exempt: true } : {}),
    ...(member.badge ? { badge: String(member.badge.tier) } : {}),
  },
})
