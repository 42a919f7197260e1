import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { exact } from '#kernel/quantity.ts'
import type { Worklist } from '#kernel/worklist.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { checks } from './checks.ts'
import {
  aContact,
  book,
  committee,
  contact,
  daklieng,
  metVoters,
  opinionsOf,
  province,
  session,
  standing,
  told,
} from './given.ts'
import { contactHeld, contactPlanned } from './kinds/contacts.ts'
import { caseAnswered } from './kinds/course.ts'
import { mattersSubmitted } from './kinds/matters.ts'
import { resolutionIssued } from './kinds/sessions.ts'
import { sessionsRequired } from './session-figures.ts'
import { worklists } from './worklists.ts'

const named = (id: string): Worklist => {
  const found = worklists.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
/** Due days of a list on a day, in the order it gives them. */
const dues = (story: Story, id: string, on: string) => story.lines(named(id), on).map((line) => line.due)
const [first, second, third] = opinionsOf(contact, 1, 2, 3) as [string, string, string]

describe('The lists of what waits', () => {
  test('tell apart what is sent to nobody, and who owes the other answers', () => {
    const story = metVoters().given(
      mattersSubmitted,
      told('2023-08-02', {
        file: idOf('tờ trình'),
        proposer: committee,
        to: standing,
        due: '2023-08-11',
        matters: [{ request: 'Đặt tên đường', field: 'culture' }],
      }),
    )
    expect(dues(story, 'council.to-route', '2023-08-31')).toEqual([null])
    expect(dues(story, 'council.owed-by-government', '2023-08-31')).toEqual(['2023-08-29'])
    expect(dues(story, 'council.owed-by-council', '2023-08-31')).toEqual(['2023-08-11'])
    expect(dues(story, 'council.owed-by-others', '2023-08-31')).toEqual(['2023-10-31'])
  })

  test('let go of what is answered', () => {
    const story = metVoters().given(
      caseAnswered,
      told('2023-08-20', { cases: [first, third], outcome: 'explained' }),
    )
    expect(dues(story, 'council.owed-by-government', '2023-08-31')).toEqual([])
    expect(dues(story, 'council.owed-by-others', '2023-08-31')).toEqual([])
  })

  test('bring what a commune asked back before it is met again, also what is only being resolved', () => {
    const plan = (on: string, commune: string) =>
      told('2023-11-01', {
        plan: idOf(`lịch ${on}`),
        on,
        title: 'Tiếp xúc trước kỳ họp cuối năm',
        timing: 'before',
        representatives: 'district',
        communes: [commune],
      })
    const story = metVoters()
      .given(caseAnswered, told('2023-08-20', { cases: [first], outcome: 'being-resolved' }))
      .given(caseAnswered, told('2023-08-21', { cases: [third], outcome: 'resolved' }))
    expect(dues(story, 'council.before-next-contact', '2023-11-10')).toEqual([])
    story
      .given(contactPlanned, plan('2023-12-05', daklieng))
      .given(contactPlanned, plan('2023-11-25', daklieng))
    expect(dues(story, 'council.before-next-contact', '2023-11-10')).toEqual(['2023-11-25', '2023-11-25'])
    expect(dues(story, 'council.before-next-contact', '2023-11-26')).toEqual(['2023-12-05', '2023-12-05'])
    expect([first, second]).toHaveLength(2)
  })

  test('name the resolutions whose follow-up is due', () => {
    const story = book().given(
      resolutionIssued,
      told('2023-07-21', {
        resolution: idOf('nghị quyết'),
        session,
        title: 'Đầu tư công',
        field: 'budget',
        reportedTo: [province],
        sentTo: [committee],
        followUpDue: '2023-12-31',
      }),
    )
    expect(dues(story, 'council.follow-ups-due', '2023-08-01')).toEqual(['2023-12-31'])
  })

  test('speak on the desk in one sentence each', () => {
    for (const list of worklists.filter((one) => one.desk))
      for (const said of [list.desk?.late(3), list.desk?.soon?.(2)])
        expect(said?.vi ?? '2 3', list.id).toMatch(/[23]/)
  })
})

describe('The law asks for two regular sessions a year', () => {
  const required = (from: string, to: string) =>
    sessionsRequired.compute({}, [], { from: day(from), to: day(to) })
  const check = checks.find((one) => one.id === 'council.regular-sessions')
  const judged = (all: number, held: number, asked: number) =>
    check?.judge({ all: exact(all), held: exact(held), required: exact(asked) }).holds

  test('one by the end of July, both at the end of the year, nothing of part of a year', () => {
    expect(required('2023-01-01', '2023-06-30')).toEqual(exact(0))
    expect(required('2023-01-01', '2023-07-31')).toEqual(exact(1))
    expect(required('2023-01-01', '2023-12-14')).toEqual(exact(1))
    expect(required('2023-01-01', '2023-12-31')).toEqual(exact(2))
    expect(required('2023-07-01', '2023-12-31')).toEqual(exact(0))
  })

  test('a year with one is a finding; a book without sessions keeps silent', () => {
    expect(judged(4, 1, 2)).toBe(false)
    expect(judged(2, 2, 2)).toBe(true)
    expect(judged(0, 0, 2)).toBe(true)
  })
})

test('a contact held in the meantime counts for nobody’s list', () => {
  const story = book().given(contactHeld, aContact({ opinions: [] }))
  for (const { id } of worklists) expect(dues(story, id, '2023-08-02'), id).toEqual([])
})
