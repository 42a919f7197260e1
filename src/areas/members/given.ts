import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { form, newSubject, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { places } from '#subjects/places.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { memberBroughtForward } from './kinds/member-file.ts'
import { personRecorded } from './kinds/persons.ts'

// What the tests of this area start from. Areas do not import one another, so the cells stand here
// by a kind of their own.

const cellStands = kind('test.cell-stands', {
  label: { vi: 'Chi bộ', en: 'Cell' },
  body: form({
    organisation: newSubject('party-organisations', { vi: 'Chi bộ', en: 'Cell' }),
    kind: text({ vi: 'Loại', en: 'Kind' }),
  }),
  changes: ({ body, effectiveOn }) => [
    opens(partyOrganisations, body.organisation, effectiveOn, {
      name: 'Chi bộ',
      kind: body.kind as 'cell',
      parent: null,
      sector: 'residential',
      code: null,
      serves: [],
    }),
  ],
  tells: { vi: () => 'Chi bộ', en: () => 'Cell' },
})

const placeStands = kind('test.place-stands', {
  label: { vi: 'Địa bàn', en: 'Place' },
  body: form({ place: newSubject('places', { vi: 'Địa bàn', en: 'Place' }) }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(places, body.place, effectiveOn, {
      name: 'Buôn',
      kind: 'buon',
      parent: null,
      home: organisation,
      ethnicMinority: true,
      speciallyDifficult: false,
      border: false,
    }),
  ],
  tells: { vi: () => 'Buôn', en: () => 'Buôn' },
})

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
    story.given(cellStands, { organisation, on: openedOn, body: { organisation, kind: is } })
  story.given(placeStands, { organisation: cell, on: openedOn, body: { place: buon } })
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
