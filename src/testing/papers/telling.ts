import { randomUUID } from 'node:crypto'
import type { Day } from '#kernel/calendar.ts'
import { idOf } from '../kinds.ts'

// A small district with invented people, and how its records are told.

export const district = idOf('Đảng bộ huyện Sơn Mẫu')
export const commune = idOf('Đảng bộ xã Suối Mẫu')
export const cell = idOf('Chi bộ buôn Mẫu')
export const otherCell = idOf('Chi bộ buôn Mới')
export const province = idOf('Tỉnh ủy Đất Mẫu')
export const village = idOf('Buôn Mẫu')
export const sponsors = [idOf('Nguyễn Văn An'), idOf('Trần Thị Bình')] as const
export const opening = '2022-12-31'

export const record = (kind: string, organisation: string, on: string, body: object, more: object = {}) => ({
  id: randomUUID(),
  kind,
  organisation,
  decidedOn: on as Day,
  body: { ...body },
  ...more,
})
export type Submitted = ReturnType<typeof record>

export const stands = (organisation: string, name: string, kind: string, parent?: string) =>
  record('organisation.brought-forward', district, opening, {
    organisation,
    name,
    kind,
    ...(parent ? { parent } : {}),
    sector: 'commune',
    serves: [],
  })

export const person = (id: string, fullName: string, bornOn: string, more: object = {}, on = opening) =>
  record('person.recorded', cell, on, { person: id, fullName, bornOn, sex: 'male', ...more })

export const member = (id: string, fullName: string, bornOn: string, more: object = {}) => [
  person(id, fullName, bornOn),
  record('member.brought-forward', cell, opening, {
    person: id,
    status: 'full',
    decidedOn: '2000-01-20',
    joinedOn: '2000-02-03',
    recognisedOn: '2001-02-03',
    ...more,
  }),
]

export const admission = (person: string, basis?: object, more: object = {}) =>
  record(
    'member.admission-decided',
    cell,
    '2023-09-14',
    {
      person,
      consideredOn: '2023-08-15',
      occupation: 'farmer',
      education: 'upper-secondary',
      residence: village,
      sponsors: [...sponsors],
      monthsTogether: 24,
      certificateOn: '2022-11-10',
      ...more,
    },
    basis ? { basis } : {},
  )

export const decision = (number: string, issuedOn: string) => ({
  number,
  issuedOn,
  issuer: 'Ban Thường vụ Huyện ủy Sơn Mẫu',
})

const names = ['Y Ƀlŭl Niê Blô', 'Lê Thị Chi', 'Phạm Văn Dũng', 'Hoàng Văn Em', 'Đỗ Thị Giang'] as const
export const [applicant, awaiting, leaver, stranger, probationer] = names.map(idOf) as [
  string,
  string,
  string,
  string,
  string,
]
export const [veteran, prospect, agency] = ['Bùi Văn Hạnh', 'Võ Thị Ích', 'Ban Dân vận Huyện ủy'].map(
  idOf,
) as [string, string, string]
export const [headship, otherHeadship, seat] = ['Trưởng ban', 'Chánh Văn phòng', 'Huyện ủy viên'].map(
  idOf,
) as [string, string, string]
