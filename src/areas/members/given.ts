import { partyOrganisations } from '#subjects/party-organisations.ts'
import { places } from '#subjects/places.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { anOrganisation, aPlace } from '#testing/rows.ts'
import { memberBroughtForward } from './kinds/member-file.ts'
import { personRecorded } from './kinds/persons.ts'

// What the tests of this area start from.

export const cell = idOf('Chi bộ 1')
export const otherCell = idOf('Chi bộ 2')
export const partyBody = idOf('Đảng bộ')
export const buon = idOf('Buôn')
export const applicant = idOf('Y Bhiăng Niê')
export const sponsors = [idOf('Nguyễn Văn An'), idOf('Trần Thị Bình')] as const
export const openedOn = '2022-12-31'

export const recordPerson = (story: Story, person: string, more: object = {}, on = openedOn): Story =>
  story.given(personRecorded, {
    organisation: cell,
    on,
    body: { person, fullName: 'Y Bhiăng Niê', bornOn: '1998-06-15', sex: 'male', ...more },
  })

/** A full member since 2010 unless told otherwise. */
export const bringForward = (story: Story, person: string, more: object = {}): Story =>
  recordPerson(story, person, { fullName: 'Nguyễn Văn An', bornOn: '1970' }).given(memberBroughtForward, {
    organisation: cell,
    on: openedOn,
    body: {
      person,
      status: 'full',
      decidedOn: '2010-01-15',
      joinedOn: '2010-02-03',
      recognisedOn: '2011-02-03',
      ...more,
    },
  })

/** Two cells, a body, a village, two full members to vouch, and somebody to admit. */
export const book = (born: string = '1998-06-15'): Story => {
  const story = new Story()
  for (const [organisation, is] of [
    [cell, 'cell'],
    [otherCell, 'grassroots-cell'],
    [partyBody, 'grassroots-body'],
  ] as const)
    story.stands(partyOrganisations, organisation, openedOn, anOrganisation({ kind: is, name: 'Chi bộ' }))
  const home = { kind: 'buon', name: 'Buôn', home: cell, ethnicMinority: true } as const
  story.stands(places, buon, openedOn, aPlace(home))
  for (const sponsor of sponsors) bringForward(story, sponsor)
  return recordPerson(story, applicant, { bornOn: born })
}

export const application = {
  person: applicant,
  consideredOn: '2023-06-15',
  occupation: 'farmer',
  education: 'upper-secondary',
  sponsors: [...sponsors],
}
