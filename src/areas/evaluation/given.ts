import { memberships } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aMembership, anOrganisation, aPerson } from '#testing/rows.ts'

// What the tests of this area start from.

export const district = idOf('Đảng bộ huyện')
export const cell = idOf('Chi bộ Buôn Jiê')
export const otherCell = idOf('Chi bộ Buôn Đung')
export const school = idOf('Chi bộ Trường')
export const [an, binh, exempt, fresh, officer] = [
  idOf('An'),
  idOf('Bình'),
  idOf('Miễn sinh hoạt'),
  idOf('Mới vào Đảng'),
  idOf('Công chức'),
] as const

/** Three cells; a farmer, another, an exempt one, one of four months, a civil servant. */
export const book = (openedOn = '2022-12-31'): Story => {
  const story = new Story()
  for (const [organisation, is, sector, name] of [
    [district, 'district-body', 'commune', 'Đảng bộ huyện'],
    [cell, 'cell', 'residential', 'Chi bộ Buôn Jiê'],
    [otherCell, 'cell', 'residential', 'Chi bộ Buôn Đung'],
    [school, 'grassroots-cell', 'school', 'Chi bộ Trường'],
  ] as const)
    story.stands(partyOrganisations, organisation, openedOn, anOrganisation({ kind: is, sector, name }))
  for (const [person, name, joinedOn, occupation, isExempt] of [
    [an, 'An', '2010-05-19', 'farmer', false],
    [binh, 'Bình', '2012-05-19', 'farmer', false],
    [exempt, 'Già', '1970-05-19', 'retired', true],
    [fresh, 'Mới', '2023-08-01', 'farmer', false],
    [officer, 'Cán bộ', '2015-05-19', 'civil-servant', false],
  ] as const) {
    const since = { decidedOn: joinedOn, joinedOn, recognisedOn: null, partyAgeFrom: joinedOn }
    story.stands(persons, person, openedOn, aPerson(name, { occupation }))
    story.stands(memberships, person, openedOn, aMembership({ person, cell, ...since, exempt: isExempt }))
  }
  return story
}
