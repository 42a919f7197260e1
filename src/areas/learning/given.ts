import { directives } from '#subjects/directives.ts'
import { memberships } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aMembership, anOrganisation, aPerson, aPlace } from '#testing/rows.ts'

// What the tests of this area start from.

export const district = idOf('Đảng bộ huyện')
export const communeBody = idOf('Đảng bộ xã')
export const agencyCell = idOf('Chi bộ cơ quan')
export const cell = idOf('Chi bộ buôn')
export const directive = idOf('Chỉ thị 05')
export const commune = idOf('Xã Đắk Phơi')
export const buon = idOf('Buôn Jiê')
export const [an, binh, outsider] = [idOf('An'), idOf('Bình'), idOf('Người ngoài Đảng')] as const
export const openedOn = '2022-12-31'

/** A district with a commune body, an agency cell and a cell of the commune; a directive to be studied. */
export const book = (): Story => {
  const story = new Story()
  for (const [organisation, is, name] of [
    [district, 'district-body', 'Đảng bộ huyện'],
    [communeBody, 'grassroots-body', 'Đảng bộ xã'],
    [agencyCell, 'grassroots-cell', 'Chi bộ cơ quan'],
    [cell, 'cell', 'Chi bộ buôn'],
  ] as const)
    story.stands(
      partyOrganisations,
      organisation,
      openedOn,
      anOrganisation({ kind: is, name, sector: 'commune' }),
    )
  story.stands(places, commune, openedOn, aPlace({ home: communeBody }))
  story.stands(places, buon, openedOn, aPlace({ home: communeBody, kind: 'buon' }))
  for (const [person, name] of [
    [an, 'An'],
    [binh, 'Bình'],
    [outsider, 'Cúc'],
  ] as const)
    story.stands(persons, person, openedOn, aPerson(name, { sex: 'female' }))
  for (const person of [an, binh]) story.stands(memberships, person, openedOn, aMembership({ person, cell }))
  return story.stands(directives, directive, '2023-01-10', {
    type: 'directive',
    number: '05-CT/TW',
    title: 'Học tập và làm theo Bác',
    alsoCalled: null,
    issuer: 'Bộ Chính trị',
    issuedOn: null,
    home: district,
    implements: null,
    fromYear: null,
    untilYear: null,
    targetPlan: null,
    planDue: null,
    studyDue: '2023-03-31',
    reviewDue: null,
  })
}
