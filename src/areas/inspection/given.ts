import { memberships } from '#subjects/memberships.ts'
import { postRoles } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aMembership } from '#testing/rows.ts'
import { inspectionConcluded, inspectionDecided } from './kinds/inspections.ts'
import { itemPlanned, programmeDecided } from './kinds/programmes.ts'

// What the tests of this area start from.

export const district = idOf('Đảng bộ huyện')
export const communeBody = idOf('Đảng bộ xã')
export const otherBody = idOf('Đảng bộ xã khác')
export const cell = idOf('Chi bộ')
export const [an, binh, chi] = [idOf('An'), idOf('Bình'), idOf('Chi')] as const
export const programme = idOf('chương trình')
export const item = idOf('cuộc trong chương trình')
export const inspection = idOf('cuộc kiểm tra')
const openedOn = '2022-12-31'
const programmeDay = '2023-01-16'

const numbered = (number: string) => ({ number })

/** An sits on the committee, Bình does not, Chi is on probation. */
export const book = (): Story => {
  const story = new Story()
  for (const [person, status] of [
    [an, 'full'],
    [binh, 'full'],
    [chi, 'probationary'],
  ] as const)
    story.stands(memberships, person, openedOn, aMembership({ person, cell, status, recognisedOn: null }))
  return story.stands(tenures, idOf('ghế của An'), openedOn, {
    person: an,
    organisation: communeBody,
    unit: null,
    place: null,
    position: postRoles['committee-member'].vi,
    role: 'committee-member',
  })
}

export const told = (on: string, body: object, number = '10-QĐ/HU') => ({
  organisation: district,
  on,
  basis: numbered(number),
  body,
})

export const itemTold = (body: object = {}, on = programmeDay) =>
  told(on, {
    item,
    programme,
    title: 'Kiểm tra việc chấp hành quy chế làm việc',
    who: 'standing-committee',
    work: 'compliance',
    organisations: [communeBody],
    quarter: '2',
    ...body,
  })

/** A programme of one item for the second quarter. */
export const planned = (): Story =>
  book()
    .given(
      programmeDecided,
      told(programmeDay, { programme, title: 'Chương trình năm 2023', whose: 'committee', year: 2023 }),
    )
    .given(itemPlanned, itemTold())

export const decidedTold = (body: object = {}, on = '2023-04-10') =>
  told(on, {
    inspection,
    item,
    title: 'Kiểm tra quy chế làm việc',
    who: 'standing-committee',
    work: 'compliance',
    organisations: [communeBody],
    due: '2023-06-15',
    ...body,
  })

/** The inspection of that item, decided and concluded in its quarter. */
export const concluded = (): Story =>
  planned()
    .given(inspectionDecided, decidedTold())
    .given(inspectionConcluded, told('2023-06-10', { inspection, result: 'shortcomings' }, '31-KL/HU'))
