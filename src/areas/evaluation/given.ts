import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { chosen, flag, form, newSubject, onDay, text } from '#subjects/fields.ts'
import { memberships, standingOf } from '#subjects/memberships.ts'
import { organisationKinds, partyOrganisations, sectors } from '#subjects/party-organisations.ts'
import { occupations, persons } from '#subjects/persons.ts'
import { idOf, Story } from '#testing/kinds.ts'

// What the tests of this area start from. Areas do not import one another, so cells and members stand
// here by kinds of their own.

const said = (word: string) => ({ vi: word, en: word })

const organisationStands = kind('test.judged-organisation-stands', {
  label: said('Tổ chức'),
  body: form({
    organisation: newSubject('party-organisations', said('Tổ chức')),
    kind: chosen(organisationKinds, said('Loại')),
    sector: chosen(sectors, said('Loại hình')),
    name: text(said('Tên')),
  }),
  changes: ({ body: { organisation, ...row }, effectiveOn }) => [
    opens(partyOrganisations, organisation, effectiveOn, { ...row, parent: null, code: null, serves: [] }),
  ],
  tells: { vi: () => 'Tổ chức', en: () => 'Organisation' },
})

const memberStands = kind('test.judged-member-stands', {
  label: said('Đảng viên'),
  body: form({
    person: newSubject('persons', said('Người')),
    name: text(said('Tên')),
    joinedOn: onDay(said('Ngày vào Đảng')),
    occupation: chosen(occupations, said('Nghề')),
    exempt: flag(said('Miễn')),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(persons, body.person, effectiveOn, {
      fullName: body.name,
      givenName: body.name,
      sortKey: body.name,
      bornOn: '1980',
      sex: 'male',
      ethnicity: null,
      occupation: body.occupation,
      education: null,
      residence: null,
    }),
    opens(memberships, body.person, effectiveOn, {
      ...standingOf({
        status: 'full',
        decidedOn: body.joinedOn,
        joinedOn: body.joinedOn,
        recognisedOn: null,
        partyAgeFrom: body.joinedOn,
        deductedMonths: 0,
        cardNumber: null,
        exempt: body.exempt,
        readmitted: false,
      }),
      cell: organisation,
      person: body.person,
      guestAt: null,
    }),
  ],
  tells: { vi: () => 'Đảng viên', en: () => 'Member' },
})

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
    story.given(organisationStands, {
      organisation,
      on: openedOn,
      body: { organisation, kind: is, sector, name },
    })
  for (const [person, name, joinedOn, occupation, isExempt] of [
    [an, 'An', '2010-05-19', 'farmer', false],
    [binh, 'Bình', '2012-05-19', 'farmer', false],
    [exempt, 'Già', '1970-05-19', 'retired', true],
    [fresh, 'Mới', '2023-08-01', 'farmer', false],
    [officer, 'Cán bộ', '2015-05-19', 'civil-servant', false],
  ] as const)
    story.given(memberStands, {
      organisation: cell,
      on: openedOn,
      body: { person, name, joinedOn, occupation, exempt: isExempt },
    })
  return story
}
