import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { form, newSubject, text } from '#subjects/fields.ts'
import { places } from '#subjects/places.ts'
import { units } from '#subjects/units.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { contactHeld } from './kinds/contacts.ts'
import { sessionHeld } from './kinds/sessions.ts'
import { taken } from './receiving.ts'

// What the tests of this area start from. Areas do not import one another, so places and units stand here
// by kinds of their own.

const placeStands = kind('test.place-stands', {
  label: { vi: 'Địa bàn', en: 'Place' },
  body: form({
    place: newSubject('places', { vi: 'Địa bàn', en: 'Place' }),
    name: text({ vi: 'Tên', en: 'Name' }),
    kind: text({ vi: 'Loại', en: 'Kind' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(places, body.place, effectiveOn, {
      name: body.name,
      kind: body.kind as 'commune',
      parent: null,
      home: organisation,
      ethnicMinority: false,
      speciallyDifficult: false,
      border: false,
    }),
  ],
  tells: { vi: () => 'Địa bàn', en: () => 'Place' },
})

const unitStands = kind('test.unit-stands', {
  label: { vi: 'Đơn vị', en: 'Unit' },
  body: form({
    unit: newSubject('units', { vi: 'Đơn vị', en: 'Unit' }),
    name: text({ vi: 'Tên', en: 'Name' }),
    kind: text({ vi: 'Loại', en: 'Kind' }),
    level: text({ vi: 'Cấp', en: 'Level' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(units, body.unit, effectiveOn, {
      name: body.name,
      kind: body.kind as 'agency',
      level: body.level as 'district',
      home: organisation,
      place: null,
      code: null,
    }),
  ],
  tells: { vi: () => 'Đơn vị', en: () => 'Unit' },
})

export const district = idOf('Đảng bộ huyện')
export const [daklieng, dakphoi, buon] = ['Xã Đắk Liêng', 'Xã Đắk Phơi', 'Buôn Jiê'].map(idOf) as [
  string,
  string,
  string,
]
export const [committee, standing, province, front] = [
  'UBND huyện',
  'HĐND huyện',
  'UBND tỉnh',
  'Mặt trận huyện',
].map(idOf) as [string, string, string, string]
export const [session, contact] = [idOf('kỳ họp'), idOf('tiếp xúc')] as const

export const told = (on: string, body: object, more: object = {}) => ({
  organisation: district,
  on,
  body,
  ...more,
})

/** Two communes and a village; the bodies that answer; one regular session in July. */
export const book = (): Story => {
  const story = new Story()
  for (const [place, name, is] of [
    [daklieng, 'Đắk Liêng', 'commune'],
    [dakphoi, 'Đắk Phơi', 'commune'],
    [buon, 'Buôn Jiê', 'buon'],
  ] as const)
    story.given(placeStands, told('2022-12-31', { place, name, kind: is }))
  for (const [unit, name, is, level] of [
    [committee, 'UBND huyện', 'peoples-committee', 'district'],
    [standing, 'HĐND huyện', 'peoples-council', 'district'],
    [province, 'UBND tỉnh', 'peoples-committee', 'province'],
    [front, 'Mặt trận huyện', 'front', 'district'],
  ] as const)
    story.given(unitStands, told('2022-12-31', { unit, name, kind: is, level }))
  return story.given(
    sessionHeld,
    told('2023-07-20', {
      session,
      kind: 'regular',
      ordinal: 7,
      until: '2023-07-21',
      agenda: ['Kinh tế - xã hội'],
    }),
  )
}

export const aContact = (body: object = {}, on = '2023-08-01') =>
  told(on, {
    contact,
    title: 'Tiếp xúc cử tri xã Đắk Liêng',
    timing: 'after',
    representatives: 'district',
    communes: [daklieng],
    session,
    attended: 85,
    opinions: [
      { request: 'Đề nghị sửa đường vào buôn', field: 'transport', to: committee, within: 20 },
      { request: 'Đề nghị nạo vét kênh mương' },
      { request: 'Đề nghị bổ sung chỗ trữ nước sạch', field: 'water', to: province, due: '2023-10-31' },
    ],
    ...body,
  })

/** Ids of the opinions of a contact, by their numbers. */
export const opinionsOf = (list: string, ...numbers: number[]): string[] =>
  taken(
    list,
    numbers.map((number) => ({ number })),
  ).map((one) => one.subject)

export const metVoters = (): Story => book().given(contactHeld, aContact())
