import { z } from 'zod'
import { day } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { opens, type RegisterDefinition, type Row } from '#kernel/register.ts'
import { badges } from '#subjects/badges.ts'
import { form, newSubject } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { positionRecorded } from './kinds/positions.ts'

// What the tests of this area start from. Areas do not import one another, so what others keep stands
// here by a kind of its own.

const standing = (to: RegisterDefinition): Kind =>
  kind(`test.${to.id}-stands`, {
    label: to.label,
    body: form({ subject: newSubject(to.id, to.label), row: z.looseObject({}) }),
    changes: ({ body, effectiveOn }) => [opens(to, body.subject, effectiveOn, body.row as Row)],
    tells: { vi: () => to.label.vi, en: () => to.label.en },
  })

const kinds = new Map<string, Kind>()
const standingIn = (to: RegisterDefinition): Kind => {
  const known = kinds.get(to.id) ?? standing(to)
  kinds.set(to.id, known)
  return known
}

export const district = idOf('huyện')
export const commune = idOf('xã')
export const village = idOf('buôn')
export const an = idOf('An')
export const binh = idOf('Bình')
export const chi = idOf('Chi')
export const openedOn = '2020-01-01'

export const stands = <R extends Row>(
  story: Story,
  to: RegisterDefinition<R>,
  subject: string,
  row: R,
): Story => story.given(standingIn(to), { organisation: district, on: openedOn, body: { subject, row } })

const organisation = (
  story: Story,
  id: string,
  is: 'district-body' | 'grassroots-body',
  parent: string | null,
) =>
  stands(story, partyOrganisations, id, {
    name: 'Đảng bộ',
    kind: is,
    parent,
    sector: 'commune',
    code: null,
    serves: [],
  })

export const person = (story: Story, id: string, bornOn = '1980-05-01'): Story =>
  stands(story, persons, id, {
    fullName: `Đồng chí ${id.slice(-3)}`,
    givenName: 'An',
    sortKey: 'an',
    bornOn,
    sex: 'female',
    ethnicity: null,
    occupation: null,
    education: null,
    residence: null,
  })

export const holdsBadge = (story: Story, id: string, tier: number): Story =>
  stands(story, badges, id, { person: id, tier, awardedOn: null })

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
  organisation(story, district, 'district-body', null)
  organisation(story, commune, 'grassroots-body', district)
  stands(story, places, village, {
    name: 'Buôn',
    kind: 'buon',
    parent: null,
    home: commune,
    ethnicMinority: true,
    speciallyDifficult: false,
    border: false,
  })
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
