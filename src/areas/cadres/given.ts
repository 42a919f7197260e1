import { day } from '#kernel/calendar.ts'
import { badges } from '#subjects/badges.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { anOrganisation, aPerson, aPlace } from '#testing/rows.ts'
import { positionRecorded } from './kinds/positions.ts'

// What the tests of this area start from.

export const district = idOf('huyện')
export const commune = idOf('xã')
export const village = idOf('buôn')
export const an = idOf('An')
export const binh = idOf('Bình')
export const chi = idOf('Chi')
export const openedOn = '2020-01-01'

export const person = (story: Story, id: string, bornOn = '1980-05-01'): Story =>
  story.stands(persons, id, openedOn, aPerson(`Đồng chí ${id.slice(-3)}`, { bornOn, sex: 'female' }))

export const holdsBadge = (story: Story, id: string, tier: number): Story =>
  story.stands(badges, id, openedOn, { person: id, tier, awardedOn: null })

/** Posts of the tests, by name: what each is, and whose. */
export const post = {
  head: idOf('Trưởng ban'),
  otherHead: idOf('Trưởng phòng'),
  deputy: idOf('Phó trưởng ban'),
  seat: idOf('Huyện ủy viên'),
  above: idOf('Bí thư Huyện ủy'),
  council: idOf('Thường trực HĐND'),
  government: idOf('Phó Chủ tịch UBND'),
  steering: idOf('Thành viên BCĐ 35'),
  villageHead: idOf('Trưởng buôn'),
} as const

const seats: { readonly [name in keyof typeof post]: object } = {
  head: { title: 'Trưởng Ban Dân vận', role: 'leader', managedBy: 'district' },
  otherHead: { title: 'Trưởng phòng Nội vụ', role: 'leader', managedBy: 'district' },
  deputy: { title: 'Phó Ban Dân vận', role: 'deputy-leader', managedBy: 'district', seats: 2 },
  seat: { title: 'Huyện ủy viên', role: 'committee-member', managedBy: 'district', seats: 2 },
  above: { title: 'Bí thư Huyện ủy', role: 'secretary', managedBy: 'province' },
  council: { title: 'Phó Chủ tịch HĐND', role: 'council-standing', managedBy: 'district' },
  government: { title: 'Phó Chủ tịch UBND', role: 'peoples-committee-member', managedBy: 'district' },
  steering: { title: 'Thành viên BCĐ 35', role: 'steering-member', managedBy: 'district', seats: 3 },
  villageHead: { title: 'Trưởng buôn', role: 'village-head', managedBy: 'grassroots', place: village },
}

/** A district with a commune, a village, three people and the posts above. */
export const book = (): Story => {
  const story = new Story()
  const districtBody = { kind: 'district-body', sector: 'commune' } as const
  const communeBody = { kind: 'grassroots-body', sector: 'commune', parent: district } as const
  story.stands(partyOrganisations, district, openedOn, anOrganisation(districtBody))
  story.stands(partyOrganisations, commune, openedOn, anOrganisation(communeBody))
  story.stands(places, village, openedOn, aPlace({ kind: 'buon', home: commune }))
  for (const one of [an, binh, chi]) person(story, one)
  for (const name of Object.keys(post) as (keyof typeof post)[])
    story.given(positionRecorded, {
      organisation: district,
      on: openedOn,
      body: { post: post[name], of: district, ...seats[name] },
    })
  return story
}

let tenure = 0
/** Somebody and a post, with a new tenure each time. */
export const takes = (who: string, of: keyof typeof post, more: object = {}) => {
  tenure += 1
  return { person: who, post: post[of], tenure: idOf(`tenure ${tenure}`), ...more }
}

export const on = (when: string, body: object, more: object = {}) => ({
  organisation: district,
  on: day(when),
  body,
  ...more,
})
