import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { directives } from '#subjects/directives.ts'
import { form, newSubject, text } from '#subjects/fields.ts'
import { memberships, standingOf } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { idOf, Story } from '#testing/kinds.ts'

// What the tests of this area start from. Areas do not import one another, so organisations, places,
// people and papers stand here by kinds of their own.

const organisationStands = kind('test.organisation-stands', {
  label: { vi: 'Tổ chức', en: 'Organisation' },
  body: form({
    organisation: newSubject('party-organisations', { vi: 'Tổ chức', en: 'Organisation' }),
    kind: text({ vi: 'Loại', en: 'Kind' }),
    name: text({ vi: 'Tên', en: 'Name' }),
  }),
  changes: ({ body, effectiveOn }) => [
    opens(partyOrganisations, body.organisation, effectiveOn, {
      name: body.name,
      kind: body.kind as 'cell',
      parent: null,
      sector: 'commune',
      code: null,
      serves: [],
    }),
  ],
  tells: { vi: () => 'Tổ chức', en: () => 'Organisation' },
})

const placeStands = kind('test.commune-stands', {
  label: { vi: 'Địa bàn', en: 'Place' },
  body: form({
    place: newSubject('places', { vi: 'Địa bàn', en: 'Place' }),
    kind: text({ vi: 'Loại', en: 'Kind' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(places, body.place, effectiveOn, {
      name: 'Địa bàn',
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

const personStands = kind('test.person-stands', {
  label: { vi: 'Người', en: 'Person' },
  body: form({
    person: newSubject('persons', { vi: 'Người', en: 'Person' }),
    name: text({ vi: 'Tên', en: 'Name' }),
    is: text({ vi: 'Là', en: 'Is' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(persons, body.person, effectiveOn, {
      fullName: body.name,
      givenName: body.name,
      sortKey: body.name,
      bornOn: '1980',
      sex: 'female',
      ethnicity: null,
      occupation: null,
      education: null,
      residence: null,
    }),
    ...(body.is === 'member'
      ? [
          opens(memberships, body.person, effectiveOn, {
            ...standingOf({
              status: 'full',
              decidedOn: '2010',
              joinedOn: '2010',
              recognisedOn: '2011',
              partyAgeFrom: '2010',
              deductedMonths: 0,
              cardNumber: null,
              exempt: false,
              readmitted: false,
            }),
            cell: organisation,
            person: body.person,
            guestAt: null,
          }),
        ]
      : []),
  ],
  tells: { vi: () => 'Người', en: () => 'Person' },
})

const paperStands = kind('test.paper-stands', {
  label: { vi: 'Văn bản', en: 'Paper' },
  body: form({
    document: newSubject('directives', { vi: 'Văn bản', en: 'Paper' }),
    number: text({ vi: 'Số', en: 'Number' }),
    title: text({ vi: 'Trích yếu', en: 'Title' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(directives, body.document, effectiveOn, {
      type: 'directive',
      number: body.number,
      title: body.title,
      alsoCalled: null,
      issuer: 'Bộ Chính trị',
      issuedOn: null,
      home: organisation,
      implements: null,
      fromYear: null,
      untilYear: null,
      targetPlan: null,
      planDue: null,
      studyDue: '2023-03-31',
      reviewDue: null,
    }),
  ],
  tells: { vi: () => 'Văn bản', en: () => 'Paper' },
})

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
    story.given(organisationStands, { organisation, on: openedOn, body: { organisation, kind: is, name } })
  story.given(placeStands, {
    organisation: communeBody,
    on: openedOn,
    body: { place: commune, kind: 'commune' },
  })
  story.given(placeStands, { organisation: communeBody, on: openedOn, body: { place: buon, kind: 'buon' } })
  for (const [person, name, is] of [
    [an, 'An', 'member'],
    [binh, 'Bình', 'member'],
    [outsider, 'Cúc', 'no member'],
  ] as const)
    story.given(personStands, { organisation: cell, on: openedOn, body: { person, name, is } })
  return story.given(paperStands, {
    organisation: district,
    on: '2023-01-10',
    body: { document: directive, number: '05-CT/TW', title: 'Học tập và làm theo Bác' },
  })
}
