import { day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { opens, type Row } from '#kernel/register.ts'
import type { RowsOf } from '#kernel/worklist.ts'
import { form, newSubject, text } from '#subjects/fields.ts'
import { type MembershipStatus, memberships, standingOf } from '#subjects/memberships.ts'
import { type PostRole, postRoles } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { inspectionConcluded, inspectionDecided } from './kinds/inspections.ts'
import { itemPlanned, programmeDecided } from './kinds/programmes.ts'

// What the tests of this area start from. Areas do not import one another, so members and their posts
// stand here by kinds of their own.

const memberStands = kind('test.inspected-member-stands', {
  label: { vi: 'Đảng viên', en: 'Member' },
  body: form({
    person: newSubject('memberships', { vi: 'Đảng viên', en: 'Member' }),
    status: text({ vi: 'Là', en: 'Is' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(memberships, body.person, effectiveOn, {
      ...standingOf({
        status: body.status as MembershipStatus,
        decidedOn: '2010',
        joinedOn: '2010',
        recognisedOn: null,
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
  ],
  tells: { vi: () => 'Đảng viên', en: () => 'Member' },
})

const postHeld = kind('test.inspected-post-held', {
  label: { vi: 'Chức vụ', en: 'Post' },
  body: form({
    tenure: newSubject('tenures', { vi: 'Chức vụ', en: 'Post' }),
    person: text({ vi: 'Người', en: 'Person' }),
    role: text({ vi: 'Loại', en: 'Role' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(tenures, body.tenure, effectiveOn, {
      person: body.person,
      organisation,
      unit: null,
      place: null,
      position: postRoles[body.role as PostRole].vi,
      role: body.role as PostRole,
    }),
  ],
  tells: { vi: () => 'Chức vụ', en: () => 'Post' },
})

export const district = idOf('Đảng bộ huyện')
export const communeBody = idOf('Đảng bộ xã')
export const otherBody = idOf('Đảng bộ xã khác')
export const cell = idOf('Chi bộ')
export const [an, binh, chi] = [idOf('An'), idOf('Bình'), idOf('Chi')] as const
export const programme = idOf('chương trình')
export const item = idOf('cuộc trong chương trình')
export const inspection = idOf('cuộc kiểm tra')
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
    story.given(memberStands, { organisation: cell, on: '2022-12-31', body: { person, status } })
  return story.given(postHeld, {
    organisation: communeBody,
    on: '2022-12-31',
    body: { tenure: idOf('ghế của An'), person: an, role: 'committee-member' },
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

/** The rows of a test's story on a day, as a worklist asks for them. */
export const rowsIn =
  (story: Story, on: string): RowsOf =>
  <R extends Row>(register: { id: string }) =>
    story.subjects(register.id).flatMap((subject) => {
      const held = story.history(register.id, subject).rowOn(day(on))
      return held ? [{ subject, from: held.from, row: held.row as R }] : []
    })
