import { places } from '#subjects/places.ts'
import { units } from '#subjects/units.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aPlace, aUnit } from '#testing/rows.ts'
import { contactHeld } from './kinds/contacts.ts'
import { sessionHeld } from './kinds/sessions.ts'
import { taken } from './receiving.ts'

// What the tests of this area start from.

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
const openedOn = '2022-12-31'
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
    story.stands(places, place, openedOn, aPlace({ name, kind: is, home: district }))
  for (const [unit, name, is, level] of [
    [committee, 'UBND huyện', 'peoples-committee', 'district'],
    [standing, 'HĐND huyện', 'peoples-council', 'district'],
    [province, 'UBND tỉnh', 'peoples-committee', 'province'],
    [front, 'Mặt trận huyện', 'front', 'district'],
  ] as const)
    story.stands(units, unit, openedOn, aUnit({ name, kind: is, level, home: district }))
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
