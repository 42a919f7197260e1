import { day } from '#kernel/calendar.ts'
import { unmetAtOpening } from '../lak/opening.ts'
import { placeId } from '../lak/organisations.ts'
import { places } from '../lak/places.ts'
import type { Happening } from './happening.ts'
import { idOf, merged, restructuredOn, root } from './structure.ts'

// One commune where three were: the old places end with the old bodies, their villages lie in the new one.

export const placeName = 'Xã Hồ Mẫu'
export const place = idOf('place', placeName)

/** The villages of the three old communes, each with the kind it has. */
export const villages = merged.flatMap((commune) =>
  [...commune.buon, ...commune.thon].map((name, index) => ({
    id: placeId(commune.name, name),
    name,
    isBuon: index < commune.buon.length,
  })),
)
export const buons = villages.filter((one) => one.isBuon)

const today = { organisation: root, on: restructuredOn, paper: 'assembly', decision: 'merger' } as const

const placesMerged = (): Happening[] => [
  {
    organisation: root,
    on: restructuredOn,
    key: place,
    kind: 'place.recorded',
    body: { place, name: placeName, kind: 'commune', home: root },
  },
  ...places
    .filter((one) => merged.some(({ name }) => placeId(name) === one.id))
    .map(({ id }) => ({ ...today, key: id, kind: 'place.merged', body: { place: id, into: place } })),
]

const criteriaOfTheSet = 19
export const criterionId = (criterion: number) => idOf('criterion', criterion)

/** What the township never was assessed for, and what one of the old communes had not met. */
const lackingInTown = [5, 17]
const unmet = new Set([...merged.flatMap((one) => unmetAtOpening(one.name)), ...lackingInTown])

const criteriaOfTheCommune = (): Happening[] =>
  Array.from({ length: criteriaOfTheSet }, (_, index) => index + 1).map((criterion) => ({
    key: `criterion ${criterion}`,
    kind: 'criterion.brought-forward',
    organisation: root,
    on: restructuredOn,
    body: { subject: criterionId(criterion), commune: place, criterion, met: !unmet.has(criterion) },
  }))

/** Assessed as one commune since: one criterion in 2025, one in 2026. */
const assessed = (): Happening[] =>
  [
    { on: '2025-09-25', criterion: 5 },
    { on: '2026-09-24', criterion: 17 },
  ].map(({ on, criterion }) => ({
    key: `criterion ${criterion} ${on}`,
    kind: 'criterion.assessed',
    organisation: root,
    on: day(on),
    paper: 'people',
    body: {
      subject: criterionId(criterion),
      met: true,
      evidence: 'Biên bản thẩm định của đoàn công tác tỉnh',
    },
  }))

export const communeBegun = (): Happening[] => [...placesMerged(), ...criteriaOfTheCommune(), ...assessed()]
