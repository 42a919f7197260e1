import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { chosen, flag, form, newSubject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { organisationKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { idOf, Story } from '#testing/kinds.ts'

// What the tests of meetings start from: one body, two cells, five members of the first.

const said = (word: string) => ({ vi: word, en: word })

const organisationStands = kind('test.meeting-organisation-stands', {
  label: said('Tổ chức'),
  body: form({
    organisation: newSubject('party-organisations', said('Tổ chức')),
    kind: chosen(organisationKinds, said('Loại')),
    name: text(said('Tên')),
  }),
  changes: ({ body: { organisation, ...row }, effectiveOn }) => [
    opens(partyOrganisations, organisation, effectiveOn, {
      ...row,
      sector: 'residential',
      parent: null,
      code: null,
      serves: [],
    }),
  ],
  tells: { vi: () => 'Tổ chức', en: () => 'Organisation' },
})

const memberStands = kind('test.meeting-member-stands', {
  label: said('Đảng viên'),
  body: form({
    person: newSubject('persons', said('Người')),
    exempt: flag(said('Miễn')),
    guestAt: text(said('Tạm thời tại')).optional(),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(memberships, body.person, effectiveOn, {
      status: 'full',
      decidedOn: null,
      joinedOn: '2010-05-19',
      recognisedOn: null,
      partyAgeFrom: '2010-05-19',
      deductedMonths: 0,
      cardNumber: null,
      exempt: body.exempt,
      readmitted: false,
      cell: organisation,
      person: body.person,
      guestAt: body.guestAt ?? null,
    }),
  ],
  tells: { vi: () => 'Đảng viên', en: () => 'Member' },
})

export const partyBody = idOf('Đảng bộ xã')
export const cell = idOf('Chi bộ Buôn Jiê')
export const otherCell = idOf('Chi bộ Buôn Đung')
export const [an, binh, cuong] = [idOf('An'), idOf('Bình'), idOf('Cường')]
export const exempt = idOf('Miễn sinh hoạt')
export const away = idOf('Sinh hoạt tạm thời nơi khác')
export const stranger = idOf('Đảng viên chi bộ khác')

/** Three have to come, one is exempt, one attends elsewhere; one more is of the other cell. */
export const book = (): Story => {
  const story = new Story()
  for (const [organisation, is, name] of [
    [partyBody, 'grassroots-body', 'Đảng bộ xã'],
    [cell, 'cell', 'Chi bộ Buôn Jiê'],
    [otherCell, 'cell', 'Chi bộ Buôn Đung'],
  ] as const)
    story.given(organisationStands, {
      organisation,
      on: '2022-12-31',
      body: { organisation, kind: is, name },
    })
  for (const [person, organisation, more] of [
    [an, cell, {}],
    [binh, cell, {}],
    [cuong, cell, {}],
    [exempt, cell, { exempt: true }],
    [away, cell, { guestAt: 'Bình Dương' }],
    [stranger, otherCell, {}],
  ] as const)
    story.given(memberStands, { organisation, on: '2022-12-31', body: { person, ...more } })
  return story
}
