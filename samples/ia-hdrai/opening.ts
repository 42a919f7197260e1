import type { Day } from '#kernel/calendar.ts'
import type { Happening } from './happening.ts'
import {
  communeBody,
  communes,
  organisations,
  pairedOffices,
  placeId,
  root,
  schoolsOf,
  singleOffices,
  superior,
  unitId,
  villages,
} from './organisations.ts'
import { type MemberOutline, openedOn, type PersonOutline, recognisedOn } from './people.ts'

const at = { on: openedOn }
const given = <T>(value: T | null, name: string) => (value === null ? {} : { [name]: value })

const places = (): Happening[] =>
  communes.flatMap((commune) => {
    const home = communeBody(commune)
    const place = (id: string, body: object): Happening => ({
      ...at,
      key: id,
      kind: 'place.brought-forward',
      organisation: home,
      body: { place: id, home, speciallyDifficult: true, border: true, ...body },
    })
    return [
      place(placeId(commune), { name: `Xã ${commune}`, kind: 'commune' }),
      ...villages.map((name) =>
        place(placeId(commune, name), { name, kind: 'thon', parent: placeId(commune) }),
      ),
    ]
  })

const unit = (
  name: string,
  kind: string,
  level: string,
  home: string | null,
  more: { id?: string; place?: string } = {},
): Happening => {
  const id = more.id ?? unitId(name)
  return {
    ...at,
    key: id,
    kind: 'unit.brought-forward',
    organisation: root,
    body: { unit: id, name, kind, level, ...given(home, 'home'), ...given(more.place ?? null, 'place') },
  }
}

const units = (): Happening[] => [
  unit('Tỉnh ủy', 'committee', 'province', null, { id: superior }),
  ...[...pairedOffices.map(({ name }) => name), ...singleOffices].map((name) =>
    unit(name, 'agency', 'district', root),
  ),
  ...communes.flatMap((commune) =>
    schoolsOf(commune).map((name) =>
      unit(name, 'school', 'commune', communeBody(commune), { place: placeId(commune) }),
    ),
  ),
  unit('Trường PTDT nội trú', 'school', 'district', root),
  unit('Nông trường Cao su', 'enterprise', 'district', root),
]

/** The tree, the places and the units as they stood on 31/12/2022. */
export const structure = (): Happening[] => [
  ...organisations.map(({ id, name, kind, parent, sector, serves }) => ({
    ...at,
    key: id,
    kind: 'organisation.brought-forward',
    organisation: root,
    body: { organisation: id, name, kind, ...given(parent, 'parent'), sector, serves },
  })),
  ...places(),
  ...units(),
]

export const personRecorded = (
  { id, residence, ...particulars }: PersonOutline,
  organisation: string,
  on: Day = openedOn,
): Happening => ({
  key: id,
  kind: 'person.recorded',
  organisation,
  on,
  body: {
    person: id,
    fullName: particulars.fullName,
    bornOn: particulars.bornOn,
    sex: particulars.sex,
    ethnicity: particulars.ethnicity,
    occupation: particulars.occupation,
    education: particulars.education,
    ...given(residence, 'residence'),
  },
})

export const memberBroughtForward = (one: MemberOutline): Happening => ({
  ...at,
  key: one.id,
  kind: 'member.brought-forward',
  organisation: one.cell,
  body: {
    person: one.id,
    status: 'full',
    decidedOn: one.decidedOn,
    joinedOn: one.joinedOn,
    recognisedOn: recognisedOn(one),
  },
})
