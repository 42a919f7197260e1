import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { an, district, told } from './given.ts'
import {
  procedureEnded,
  procedurePublished,
  steeringConferenceHeld,
  trainingProgrammeRegistered,
  trainingProgrammeReviewed,
} from './kinds/order-of-work.ts'
import {
  engagementCancelled,
  itemDone,
  itemDropped,
  itemScheduled,
  programmeAdopted,
  weekEntered,
} from './kinds/programme.ts'
import { programmeDue } from './worklists/meetings.ts'

const adopted = () =>
  new Story().given(
    programmeAdopted,
    told('2021-01-10', {
      programme: 'Chương trình công tác toàn khóa',
      items: [
        { title: 'Giám sát chuyên đề', decidedBy: 'standing', year: 2023, month: 4 },
        { title: 'Đề án du lịch', decidedBy: 'committee', year: 2023 },
        { title: 'Tổng kết nhiệm kỳ', decidedBy: 'committee', year: 2025, month: 3 },
      ],
    }),
  )

describe('A work programme', () => {
  test('of a term gives the year, the month and what has no month yet', () => {
    const story = adopted()
    const due = (on: string) => story.lines(programmeDue, on).map((one) => one.due)
    expect(due('2023-05-01')).toEqual(['2023-04-30', null])
    const [first, second] = story.subjects('programme-items')
    story
      .given(itemDone, told('2023-04-20', { item: first, proof: 'Thông báo 12-TB/HU' }))
      .given(itemScheduled, told('2023-05-02', { item: second, year: 2023, month: 7 }))
    expect(due('2023-05-02')).toEqual(['2023-07-31'])
    story.given(itemDropped, told('2023-06-01', { item: second, reason: 'Nhập vào nghị quyết khác' }))
    expect(due('2023-06-01')).toEqual([])
    for (const [kind, body] of [
      [itemScheduled, { year: 2023, month: 9 }],
      [itemDone, { proof: 'Lần nữa' }],
      [itemDropped, { reason: 'Trùng' }],
    ] as const)
      expect(story.when(kind, told('2023-06-02', { item: first, ...body })).refused).toEqual([
        'programme-item-settled',
      ])
  })
})

describe('A working week', () => {
  test('has what is no meeting, and lets a line go', () => {
    const story = new Story()
    const week = (at: string) =>
      told('2023-09-08', {
        engagements: [{ on: '2023-09-12', at, title: 'Tiếp công dân định kỳ', who: [an] }],
      })
    expect(story.when(weekEntered, week('sáng')).refused).toEqual(
      ['engagements.0.at'].map(() => 'not-an-hour'),
    )
    story.given(weekEntered, week('08:00'))
    const [engagement] = story.subjects('engagements')
    const cancelled = (on: string) => told(on, { engagement })
    story.given(engagementCancelled, cancelled('2023-09-11'))
    expect(story.census('engagements', '2023-09-11')).toBe(0)
    expect(story.when(engagementCancelled, cancelled('2023-09-12')).refused).toEqual([
      'engagement-not-in-calendar',
    ])
  })
})

describe('A procedure', () => {
  const procedure = idOf('thủ tục')
  const published = (on: string, days: number) => ({
    ...told(on, {
      procedure,
      title: 'Kết nạp đảng viên',
      kind: 'member.admission-decided',
      days,
      steps: [{ title: 'Thẩm định hồ sơ', by: 'Ban Tổ chức', days: 10 }],
      papers: ['Đơn xin vào Đảng'],
    }),
    basis: { number: '12-QĐ/HU' },
  })

  test('is published, published anew and ended', () => {
    const story = new Story()
      .given(procedurePublished, published('2023-01-10', 30))
      .given(procedurePublished, published('2023-06-10', 20))
    expect(story.history('procedures', procedure).on(day('2023-06-09'))).toMatchObject({
      days: 30,
      basis: '12-QĐ/HU',
    })
    expect(story.history('procedures', procedure).on(day('2023-06-10'))?.days).toBe(20)
    story.given(procedureEnded, told('2023-12-01', { procedure }))
    expect(story.when(procedureEnded, told('2023-12-02', { procedure })).refused).toEqual([
      'procedure-not-in-force',
    ])
  })
})

describe('Training programmes of committee members', () => {
  const registered = (told_: object) =>
    told('2023-01-20', { year: 2023, members: 37, registered: 37, ...told_ })

  test('are a line for a committee and a year', () => {
    const story = new Story().given(trainingProgrammeRegistered, registered({}))
    expect(story.sum('office.training-registered')).toBe(37)
    expect(story.sum('office.training-due')).toBe(37)
    expect(story.when(trainingProgrammeRegistered, registered({})).refused).toEqual([
      'training-registered-already',
    ])
    expect(
      story.when(trainingProgrammeRegistered, registered({ year: 2024, registered: 40 })).refused,
    ).toEqual(['training-more-than-members'])
    const reviewed = (year: number, many: number) => told('2023-12-20', { year, reviewed: many })
    expect(story.when(trainingProgrammeReviewed, reviewed(2024, 3)).refused).toEqual([
      'training-not-registered',
    ])
    expect(story.when(trainingProgrammeReviewed, reviewed(2023, 38)).refused).toEqual([
      'training-more-than-members',
    ])
    story.given(trainingProgrammeReviewed, reviewed(2023, 36))
    expect(story.census('training-programmes', '2023-12-20', (row) => row.reviewed === 36)).toBe(1)
  })
})

test('A steering committee meets, and that is no meeting of the committee', () => {
  const group = idOf('Ban Chỉ đạo cải cách hành chính')
  const story = new Story().given(
    steeringConferenceHeld,
    told('2023-03-30', { group, title: 'Cải thiện chỉ số cải cách hành chính', present: 60 }),
  )
  expect(story.sum('office.steering-conferences')).toBe(1)
  expect(story.sum('office.committee-meetings', { organisations: [district] })).toBe(0)
})
