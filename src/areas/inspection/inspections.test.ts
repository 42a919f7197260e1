import { describe, expect, test } from 'vitest'
import { day, yearPeriod } from '#kernel/calendar.ts'
import { exact } from '#kernel/quantity.ts'
import { idOf } from '#testing/kinds.ts'
import {
  an,
  binh,
  book,
  communeBody,
  concluded,
  decidedTold,
  district,
  inspection,
  otherBody,
  planned,
  told,
} from './given.ts'
import { differentMembers } from './inspection-figures.ts'
import { inspectionsCounted } from './kinds/counts.ts'
import { findingRecorded } from './kinds/findings.ts'
import {
  inspectedMembersNamed,
  inspectionConcluded,
  inspectionDecided,
  inspectionExtended,
} from './kinds/inspections.ts'
import { conclusionsDue, findingsOpen } from './worklists.ts'

const named = (members: string[], on = '2023-06-10') => told(on, { inspection, members }, '31-KL/HU')
const counted = (body: object, basis: object | undefined = { number: '12-BC/ĐU' }) => ({
  organisation: communeBody,
  on: '2023-06-30',
  ...(basis ? { basis } : {}),
  body: {
    who: 'base-committee',
    work: 'compliance',
    held: 2,
    organisations: 3,
    members: 40,
    committeeMembers: 6,
    ...body,
  },
})

describe('An inspection', () => {
  test('counts on the day of its conclusion, with organisations and members by name', () => {
    const story = concluded().given(inspectedMembersNamed, named([an, binh]))
    const during = { from: '2023-01-01', to: '2023-06-09' }
    expect(story.sum('inspection.held', during)).toBe(0)
    expect(story.sum('inspection.held')).toBe(1)
    expect(story.sum('inspection.organisations')).toBe(1)
    expect(story.sum('inspection.members')).toBe(2)
    expect(story.sum('inspection.members-named')).toBe(2)
    expect(story.history('inspections', inspection).on(day('2023-06-10'))).toMatchObject({
      state: 'concluded',
      number: '31-KL/HU',
    })
  })

  test('knows which of the members sit on a committee that day', () => {
    const story = concluded().given(inspectedMembersNamed, named([an, binh]))
    expect(story.sum('inspection.committee-members')).toBe(1)
    expect(story.census('inspected-members', '2023-06-10', (row) => row.onCommittee === true)).toBe(1)
  })

  test('names its members once it is concluded, and somebody', () => {
    const begun = planned().given(inspectionDecided, decidedTold())
    expect(begun.when(inspectedMembersNamed, named([an])).refused).toEqual(['inspection-not-concluded'])
    expect(concluded().when(inspectedMembersNamed, named([])).refused).toEqual(['inspection-nobody-named'])
  })

  test('is concluded once, and extended only while it goes on and forward', () => {
    const again = told('2023-07-01', { inspection, result: 'good' })
    const extended = (due: string) =>
      told('2023-06-01', { inspection, due, reason: 'Thêm nội dung xác minh' })
    expect(concluded().when(inspectionConcluded, again).refused).toEqual(['inspection-not-under-way'])
    expect(
      concluded().when(
        inspectionExtended,
        told('2023-07-01', { inspection, due: '2023-09-01', reason: 'Muộn' }),
      ).refused,
    ).toEqual(['inspection-not-under-way'])
    const story = planned().given(inspectionDecided, decidedTold())
    expect(story.when(inspectionExtended, extended('2023-06-15')).refused).toEqual([
      'inspection-extended-backwards',
    ])
    story.given(inspectionExtended, extended('2023-06-30'))
    const due = (on: string) => story.lines(conclusionsDue, on).map((line) => line.due)
    expect([due('2023-05-31'), due('2023-06-01')]).toEqual([['2023-06-15'], ['2023-06-30']])
    story.given(inspectionConcluded, told('2023-06-20', { inspection, result: 'good' }))
    expect(due('2023-06-20')).toEqual([])
  })

  test('is due after it is decided; outside the programme it needs no item', () => {
    expect(planned().when(inspectionDecided, decidedTold({ due: '2023-04-01' })).refused).toEqual([
      'inspection-due-before-decided',
    ])
    const sudden = decidedTold({ item: undefined, who: 'inspection-commission', work: 'signs-of-violation' })
    const story = book().given(inspectionDecided, sudden)
    expect(story.census('inspection-items', '2023-12-31')).toBe(0)
    story.given(inspectionConcluded, told('2023-06-10', { inspection, result: 'violation' }))
    expect(story.sum('inspection.held')).toBe(1)
  })

  test('may be of an organisation that has ended since', () => {
    const story = book().given(
      inspectionDecided,
      decidedTold({ item: undefined, organisations: [otherBody, communeBody] }),
    )
    story.given(inspectionConcluded, told('2023-06-10', { inspection, result: 'good' }))
    expect(story.sum('inspection.organisations-named')).toBe(2)
  })
})

describe('A level below', () => {
  test('tells numbers by a paper', () => {
    const story = book().given(inspectionsCounted, counted({}))
    expect(
      ['held', 'organisations', 'members', 'committee-members'].map((one) => story.sum(`inspection.${one}`)),
    ).toEqual([2, 3, 40, 6])
    expect(story.sum('inspection.members-named')).toBe(0)
    expect(book().when(inspectionsCounted, counted({}, {})).refused).toEqual([
      'inspection-count-needs-document',
    ])
  })

  test('tells none as 0, and no part above its whole', () => {
    const none = counted({ held: 0, organisations: 0, members: 0, committeeMembers: 0 })
    expect(
      book()
        .when(inspectionsCounted, none)
        .posts.map((one) => one.amount),
    ).toEqual([0, 0, 0, 0])
    expect(book().when(inspectionsCounted, counted({ committeeMembers: 41 })).refused).toEqual([
      'inspection-committee-beyond-members',
    ])
    expect(book().when(inspectionsCounted, counted({ held: 0 })).refused).toEqual([
      'inspection-count-of-nothing',
    ])
  })

  test('leaves no number of different members: the lists do not suffice', () => {
    const values = (turns: number, told: number, heads: number) => ({
      all: exact(turns),
      named: exact(told),
      different: exact(heads),
    })
    const period = yearPeriod(2023)
    expect(differentMembers.compute(values(42, 2, 2), [], period)).toBeNull()
    expect(differentMembers.compute(values(2, 2, 1), [], period)).toEqual(exact(1))
    expect(differentMembers.compute(values(0, 0, 0), [], period)).toEqual(exact(0))
  })
})

test('a finding is open until the task that puts it right is there and done', () => {
  const [finding, task] = [idOf('yêu cầu'), idOf('nhiệm vụ khắc phục')]
  const told = {
    organisation: district,
    on: '2023-06-12',
    body: { finding, inspection, content: 'Bổ sung quy chế chi tiêu', task },
  }
  const early = planned().given(inspectionDecided, decidedTold())
  expect(early.when(findingRecorded, told).refused).toEqual(['inspection-not-concluded'])
  const story = concluded().given(findingRecorded, told)
  const lines = story.lines(findingsOpen, '2023-07-01')
  expect(lines).toMatchObject([{ subject: finding, due: null, values: { state: { vi: 'Chưa giao' } } }])
})
