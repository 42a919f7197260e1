import { memberships } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aMembership, anOrganisation } from '#testing/rows.ts'

// What the tests of meetings start from: one body, two cells, five members of the first.

const openedOn = '2022-12-31'
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
    story.stands(partyOrganisations, organisation, openedOn, anOrganisation({ kind: is, name }))
  for (const [person, cellOf, more] of [
    [an, cell, {}],
    [binh, cell, {}],
    [cuong, cell, {}],
    [exempt, cell, { exempt: true }],
    [away, cell, { guestAt: 'Bình Dương' }],
    [stranger, otherCell, {}],
  ] as const)
    story.stands(memberships, person, openedOn, aMembership({ person, cell: cellOf, ...more }))
  return story
}
