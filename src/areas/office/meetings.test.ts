import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { an, district, told } from './given.ts'
import { meetingCalled, meetingCancelled, meetingMoved, meetingPaperHandedIn } from './kinds/calling.ts'
import { meetingId } from './kinds/meeting-fields.ts'
import { conclusionAssigned, meetingHeld, meetingListDecided } from './kinds/minutes.ts'
import { programmeAdopted } from './kinds/programme.ts'
import { conclusionsToAssign, meetingsUntold, papersDue } from './worklists/meetings.ts'

const meetings = 'office.committee-meetings'
const ofTheDay = meetingId(district, 'standing', '2023-09-14')
const called = (more: object = {}) =>
  told('2023-09-05', {
    type: 'standing',
    on: '2023-09-14',
    at: '07:30',
    chair: an,
    agenda: [
      { title: 'Kết quả chín tháng', preparedBy: 'Văn phòng', due: '2023-09-11' },
      { title: 'Công tác cán bộ', preparedBy: 'Ban Tổ chức', due: '2023-09-12' },
    ],
    ...more,
  })
const held = (on: string, more: object = {}) =>
  told(on, { type: 'standing', members: 11, present: 9, ...more })
const list = (present: number, votes: readonly [number, number], on = '2023-09-14') =>
  told(on, {
    members: 11,
    present,
    decisions: [{ record: idOf('a'), number: '201-QĐ/HU', for: votes[0], against: votes[1] }],
  })

describe('A meeting called', () => {
  test('stands in the calendar with its agenda, and asks for the papers', () => {
    const story = new Story().given(meetingCalled, called())
    const due = story.lines(papersDue, '2023-09-13')
    expect(due.map((one) => [one.due, one.values.preparedBy])).toEqual([
      ['2023-09-11', 'Văn phòng'],
      ['2023-09-12', 'Ban Tổ chức'],
    ])
    const first = due[0]?.subject ?? ''
    story.given(meetingPaperHandedIn, told('2023-09-10', { item: first }))
    expect(story.lines(papersDue, '2023-09-13')).toHaveLength(1)
    expect(story.when(meetingPaperHandedIn, told('2023-09-11', { item: first })).refused).toEqual([
      'paper-handed-in-already',
    ])
  })

  test('is called once, before it is held, and wants its papers before it', () => {
    const story = new Story().given(meetingCalled, called())
    expect(story.when(meetingCalled, called()).refused).toEqual(['meeting-called-already'])
    expect(story.when(meetingCalled, called({ turn: 2 })).refused).toEqual([])
    expect(story.when(meetingCalled, called({ on: '2023-09-01', agenda: [] })).refused).toEqual([
      'meeting-before-notice',
    ])
    expect(story.when(meetingCalled, called({ turn: 2, at: '7h30' })).refused).toEqual(['not-an-hour'])
    const late = called({ turn: 2, agenda: [{ title: 'Muộn', due: '2023-09-15' }] })
    expect(story.when(meetingCalled, late).refused).toEqual(['agenda-paper-after-meeting'])
  })

  test('moved takes its agenda along; put off it is gone, and neither counts', () => {
    const story = new Story()
      .given(meetingCalled, called())
      .given(meetingMoved, told('2023-09-12', { meeting: ofTheDay, to: '2023-09-20' }))
    const moved = meetingId(district, 'standing', '2023-09-20')
    expect(story.history('committee-meetings', ofTheDay).on(day('2023-09-12'))).toBeUndefined()
    expect(story.history('committee-meetings', moved).on(day('2023-09-12'))).toMatchObject({
      on: '2023-09-20',
      at: '07:30',
    })
    expect(story.census('agenda-items', '2023-09-12', (row) => row.meeting === moved)).toBe(2)
    expect(
      story.when(meetingMoved, told('2023-09-13', { meeting: ofTheDay, to: '2023-09-21' })).refused,
    ).toEqual(['meeting-not-waiting'])
    story.given(meetingCancelled, told('2023-09-18', { meeting: moved, reason: 'Bão' }))
    expect(story.census('agenda-items', '2023-09-18')).toBe(0)
    expect(story.sum(meetings)).toBe(0)
    expect(
      story.when(meetingCancelled, told('2023-09-19', { meeting: moved, reason: 'Bão' })).refused,
    ).toEqual(['meeting-not-waiting'])
  })

  test('is asked for from its day on until somebody tells it', () => {
    const story = new Story().given(meetingCalled, called())
    const asked = (on: string) => story.lines(meetingsUntold, on).map((one) => one.due)
    expect(asked('2023-09-13')).toEqual([])
    expect(asked('2023-09-15')).toEqual(['2023-09-14'])
    story.given(meetingHeld, held('2023-09-14'))
    expect(asked('2023-09-15')).toEqual([])
  })
})

describe('A meeting held', () => {
  test('counts once by its type, with those who were there', () => {
    const story = new Story()
      .given(meetingHeld, held('2023-09-14'))
      .given(meetingHeld, held('2023-09-14', { type: 'committee', members: 37, present: 33 }))
    expect(story.sum(meetings)).toBe(2)
    expect(story.sum('office.meeting-attendance')).toBe(42)
    expect(story.when(meetingHeld, held('2023-09-14')).refused).toEqual(['meeting-held-already'])
    expect(story.when(meetingHeld, held('2023-09-14', { turn: 2 })).refused).toEqual([])
    expect(story.when(meetingHeld, held('2023-09-15', { present: 12 })).refused).toEqual([
      'more-present-than-members',
    ])
    expect(story.when(meetingHeld, held('2023-09-15', { at: 'sáng' })).refused).toEqual(['not-an-hour'])
  })

  test('and the list it decided are one meeting, whichever is entered first', () => {
    const minutesFirst = new Story()
      .given(meetingHeld, held('2023-09-14'))
      .given(meetingListDecided, list(9, [9, 0]))
    const listFirst = new Story()
      .given(meetingListDecided, list(9, [9, 0]))
      .given(meetingHeld, held('2023-09-14', { conclusions: [{ title: 'Thống nhất danh sách' }] }))
    const calledFirst = new Story().given(meetingCalled, called()).given(meetingListDecided, list(9, [9, 0]))
    for (const story of [minutesFirst, listFirst, calledFirst]) {
      expect(story.sum(meetings)).toBe(1)
      expect(story.sum('office.meeting-attendance')).toBe(9)
      expect(story.history('committee-meetings', ofTheDay).on(day('2023-09-14'))?.state).toBe('held')
    }
    expect(listFirst.sum('office.conclusions')).toBe(1)
  })

  test('settles the items of the programme it took up; the others are off the programme', () => {
    const story = new Story().given(
      programmeAdopted,
      told('2023-01-10', {
        programme: 'Chương trình công tác năm 2023',
        items: [{ title: 'Kết quả chín tháng', decidedBy: 'standing', year: 2023, month: 9 }],
      }),
    )
    const [item] = story.subjects('programme-items')
    story
      .given(
        meetingCalled,
        called({ agenda: [{ title: 'Kết quả chín tháng', item }, { title: 'Việc khác' }] }),
      )
      .given(meetingHeld, held('2023-09-14', { agenda: [{ title: 'Nội dung đột xuất' }] }))
    expect(story.history('programme-items', item).latest?.row).toMatchObject({
      state: 'done',
      doneOn: '2023-09-14',
    })
    expect(story.sum('office.unplanned-agenda-items')).toBe(2)
    expect(story.census('agenda-items', '2023-09-14')).toBe(3)
  })

  test('concludes in short; what is to be followed becomes a task, at once or later', () => {
    const task = idOf('nhiệm vụ')
    const story = new Story().given(
      meetingHeld,
      held('2023-09-14', {
        conclusions: [
          { title: 'Hoàn thành sơ kết trước 30/9', follow: true, task },
          { title: 'Rà soát nợ xây dựng', follow: true },
          { title: 'Phát huy kết quả đạt được' },
        ],
      }),
    )
    const waiting = (on: string) => story.lines(conclusionsToAssign, on)
    expect(story.sum('office.conclusions')).toBe(3)
    expect(waiting('2023-09-14')).toHaveLength(1)
    const conclusion = waiting('2023-09-14')[0]?.subject ?? ''
    story.given(conclusionAssigned, told('2023-09-20', { conclusion, task }))
    expect(waiting('2023-09-20')).toEqual([])
    expect(story.when(conclusionAssigned, told('2023-09-21', { conclusion, task })).refused).toEqual([
      'conclusion-assigned-already',
    ])
  })
})

describe('A list decided', () => {
  const decided = (present: number, votes: readonly [number, number]) =>
    new Story().when(meetingListDecided, list(present, votes))

  test('takes more than half of all members, whoever is present', () => {
    expect(decided(9, [6, 3]).refused).toEqual([])
    expect(decided(6, [5, 0]).refused).toEqual(['vote-not-carried'])
    expect(decided(9, [6, 3]).vi).toContain('có mặt 9/11, quyết định 1 nội dung')
  })

  test('has no more present than members, and no more votes than present', () => {
    expect(decided(12, [9, 0]).refused).toEqual(['more-present-than-members'])
    expect(decided(7, [7, 1]).refused).toEqual(['more-votes-than-present'])
  })
})
