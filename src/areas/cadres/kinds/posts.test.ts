import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf } from '#testing/kinds.ts'
import { an, binh, book, chi, commune, on, post, takes } from '../given.ts'
import { workingDaysBefore } from '../term.ts'
import { cadreLeftService, cadreRelieved, cadreRetired, postResigned } from './leaving.ts'
import { cadreRotated, cadreTransferred } from './moving.ts'
import { positionAbolished, positionChanged } from './positions.ts'
import { cadreNominated, cadreReappointed, nominationClosed, reappointmentAnnounced } from './renewing.ts'
import {
  cadreAppointed,
  cadreCoOpted,
  cadreElected,
  concurrentPostAssigned,
  steeringMemberAssigned,
  tenureBroughtForward,
} from './taking.ts'

const inPost = (more: object = {}) => {
  const body = takes(an, 'head', more)
  return {
    story: book().given(cadreAppointed, on('2020-02-01', body)),
    held: body.tenure,
  }
}
const turns = 'cadres.personnel-turns'

describe('A post is taken', () => {
  test('by appointment, which is one turn and opens the tenure for its term', () => {
    const { story, held } = inPost()
    expect(story.sum('cadres.appointments')).toBe(1)
    expect(story.sum(turns)).toBe(1)
    expect(story.history('tenures', held).latest?.row).toMatchObject({
      person: an,
      position: 'Trưởng Ban Dân vận',
      role: 'leader',
      managedBy: 'district',
      concurrent: false,
      termEndsOn: '2025-02-01',
    })
  })

  test('only while the post is there', () => {
    expect(book().when(cadreAppointed, on('2019-12-31', takes(an, 'head'))).refused).toEqual(['no-such-post'])
  })

  test('once by the same person, and by nobody more than it has seats', () => {
    const { story } = inPost()
    expect(story.when(cadreAppointed, on('2023-01-01', takes(an, 'head'))).refused).toEqual([
      'holds-post-already',
      'post-full',
    ])
    expect(story.when(cadreAppointed, on('2023-01-01', takes(binh, 'head'))).refused).toEqual(['post-full'])
    const approved = { basis: { specialApproval: '12-TB/TU' } }
    expect(story.when(cadreAppointed, on('2023-01-01', takes(binh, 'head'), approved)).refused).toEqual([])
  })

  test('never with another that regulation keeps apart, and the refusal says which', () => {
    const story = book().given(cadreElected, on('2021-06-01', takes(an, 'council')))
    const outcome = story.when(cadreElected, on('2021-06-02', takes(an, 'government')))
    expect(outcome.refused).toEqual(['incompatible-posts'])
    expect(outcome.refusals[0]?.source).toContain('77/2015/QH13')
    expect(story.when(cadreElected, on('2021-06-02', takes(binh, 'government'))).refused).toEqual([])
  })

  test('by the decision of the level that manages it', () => {
    const below = { organisation: commune }
    expect(book().when(cadreAppointed, on('2023-01-01', takes(an, 'head'), below)).refused).toEqual([
      'below-managing-level',
    ])
    expect(book().when(cadreElected, on('2023-01-01', takes(an, 'villageHead'), below)).refused).toEqual([])
    expect(book().when(cadreElected, on('2023-01-01', takes(an, 'above'))).refused).toEqual([
      'higher-decision-needed',
    ])
    const cited = { basis: { number: '101-QĐ/TU' } }
    expect(book().when(cadreElected, on('2023-01-01', takes(an, 'above'), cited)).refused).toEqual([])
  })

  test('by co-option only if it is of a committee', () => {
    expect(book().when(cadreCoOpted, on('2023-01-01', takes(an, 'head'))).refused).toEqual([
      'not-a-committee-post',
    ])
    const story = book().given(cadreCoOpted, on('2023-01-01', takes(an, 'seat')))
    expect([story.sum('cadres.co-options'), story.sum(turns)]).toEqual([1, 1])
  })

  test('by election, which counts by itself and is no turn of personnel work', () => {
    const story = book().given(cadreElected, on('2023-01-01', takes(an, 'seat')))
    expect([story.sum('cadres.elections'), story.sum(turns)]).toEqual([1, 0])
  })

  test('beside a main post, and several are held at once', () => {
    expect(book().when(concurrentPostAssigned, on('2023-01-01', takes(an, 'head'))).refused).toEqual([
      'no-main-post',
    ])
    const story = book()
      .given(cadreElected, on('2021-01-01', takes(an, 'seat')))
      .given(concurrentPostAssigned, on('2023-01-01', takes(an, 'head')))
    expect(story.census('tenures', '2023-01-01', (row) => row.person === an)).toBe(2)
    expect(story.census('tenures', '2023-01-01', (row) => row.concurrent === true)).toBe(1)
    expect([story.sum('cadres.concurrent-posts'), story.sum(turns)]).toEqual([1, 1])
  })

  test('when the book is opened, whatever the rules are today', () => {
    const body = { ...takes(an, 'head'), appointedOn: '2018-12-01' }
    const story = book().given(tenureBroughtForward, on('2022-12-31', body))
    expect(story.history('tenures', body.tenure).latest?.row).toMatchObject({ termEndsOn: '2023-12-01' })
    expect(story.sum(turns)).toBe(0)
  })
})

describe('A steering committee', () => {
  test('is joined by virtue of a post, and only in a post of its own', () => {
    const body = takes(an, 'steering', { forPost: post.head })
    const story = book().given(steeringMemberAssigned, on('2023-01-01', body))
    expect(story.history('tenures', body.tenure).latest?.row).toMatchObject({ forPost: post.head })
    expect(book().when(steeringMemberAssigned, on('2023-01-01', takes(an, 'head'))).refused).toEqual([
      'not-a-steering-post',
    ])
  })
})

describe('A cadre is moved', () => {
  test.each([
    [cadreTransferred, 'cadres.transfers'],
    [cadreRotated, 'cadres.rotations'],
  ])('and leaves one post on the day the other begins: %#', (kind, figure) => {
    const { story, held } = inPost()
    story.given(kind, on('2023-04-01', takes(an, 'otherHead')))
    expect(story.history('tenures', held).on(day('2023-04-01'))).toBeUndefined()
    expect(story.census('tenures', '2023-04-01', (row) => row.post === post.otherHead)).toBe(1)
    expect(story.sum(figure)).toBe(1)
    expect(story.sum('cadres.reappointments-due', { to: '2025-01-31' })).toBe(0)
  })

  test('from the post chosen where there are several, and to another', () => {
    const { story, held } = inPost()
    expect(story.when(cadreTransferred, on('2023-04-01', takes(an, 'head'))).refused).toEqual([
      'same-post',
      'post-full',
    ])
    expect(story.when(cadreTransferred, on('2023-04-01', takes(binh, 'deputy'))).refused).toEqual([
      'which-post-left',
    ])
    story.given(cadreAppointed, on('2022-01-01', takes(an, 'deputy')))
    expect(story.when(cadreTransferred, on('2023-04-01', takes(an, 'otherHead'))).refused).toEqual([
      'which-post-left',
    ])
    expect(
      story.when(cadreTransferred, on('2023-04-01', takes(an, 'otherHead', { from: held }))).refused,
    ).toEqual([])
  })
})

describe('A term', () => {
  const due = 'cadres.reappointments-due'
  const overdue = 'cadres.reappointments-overdue'

  test('asks for attention 90 working days before it ends, holidays left out', () => {
    expect(workingDaysBefore(day('2023-09-11'), 5)).toBe('2023-08-31')
    const { story, held } = inPost()
    const notice = story.history('tenures', held).latest?.row.noticeOn
    expect(notice).toBe(workingDaysBefore(day('2025-02-01'), 90))
    const dueOn = (to: string) => story.sum(due, { to })
    expect([dueOn('2024-01-01'), dueOn(String(notice)), dueOn('2025-03-01')]).toEqual([0, 1, 1])
    expect([story.sum(overdue, { to: '2025-01-31' }), story.sum(overdue, { to: '2025-02-01' })]).toEqual([
      0, 1,
    ])
  })

  test('is announced before it ends, which counts and renews nothing', () => {
    const { story, held } = inPost()
    story.given(reappointmentAnnounced, on('2024-09-20', { held }))
    expect([story.sum('cadres.reappointments-announced'), story.sum('cadres.reappointments')]).toEqual([1, 0])
    expect(story.sum(overdue, { to: '2025-02-01' })).toBe(1)
    const body = takes(binh, 'seat')
    story.given(cadreElected, on('2021-01-01', body))
    const announced = (when: string, of: string) =>
      story.when(reappointmentAnnounced, on(when, { held: of })).refused
    expect(announced('2024-09-20', body.tenure)).toEqual(['post-without-term'])
    expect(announced('2019-09-20', held)).toEqual(['not-in-post'])
  })

  test('is renewed by reappointment, which is neither due nor overdue afterwards', () => {
    const { story, held } = inPost()
    story.given(cadreReappointed, on('2025-01-15', { held }, { effectiveOn: '2025-02-01' }))
    expect(story.history('tenures', held).latest?.row).toMatchObject({ termEndsOn: '2030-02-01' })
    expect([story.sum(due, { to: '2025-12-31' }), story.sum(overdue, { to: '2025-12-31' })]).toEqual([0, 0])
    expect(story.sum(overdue, { to: '2030-02-01' })).toBe(1)
    expect([story.sum('cadres.reappointments'), story.sum(turns)]).toEqual([1, 2])
  })

  test('is renewed only for who is in a post that has one', () => {
    const body = takes(an, 'seat')
    const story = book().given(cadreElected, on('2021-01-01', body))
    expect(story.when(cadreReappointed, on('2023-01-01', { held: body.tenure })).refused).toEqual([
      'post-without-term',
    ])
    expect(story.when(cadreReappointed, on('2020-06-01', { held: body.tenure })).refused).toEqual([
      'not-in-post',
    ])
  })
})

describe('A post is left', () => {
  test.each([
    [cadreRelieved, 'cadres.relieved'],
    [postResigned, 'cadres.posts-resigned'],
  ])('by a decision of its own: %#', (kind, figure) => {
    const { story, held } = inPost()
    story.given(kind, on('2023-04-01', { held }))
    expect(story.census('tenures', '2023-04-01')).toBe(0)
    expect([story.sum(figure), story.sum('cadres.reappointments-due', { to: '2026-01-01' })]).toEqual([1, 0])
    expect(story.when(kind, on('2023-05-01', { held })).refused).toEqual(['not-in-post'])
  })

  test.each([
    [cadreRetired, 'cadres.retirements', 0],
    [cadreLeftService, 'cadres.service-left', 1],
  ])('with every other when somebody leaves the service: %#', (kind, figure, counted) => {
    const story = book()
      .given(cadreElected, on('2021-01-01', takes(an, 'seat')))
      .given(cadreElected, on('2021-01-01', takes(an, 'council')))
      .given(cadreElected, on('2021-01-01', takes(binh, 'seat')))
      .given(kind, on('2023-04-01', { person: an }))
    expect(story.census('tenures', '2023-04-01')).toBe(1)
    expect([story.sum(figure), story.sum(turns)]).toEqual([1, counted])
  })
})

describe('A post', () => {
  test('is changed in something, and ends only when nobody holds it', () => {
    const { story, held } = inPost()
    expect(story.when(positionChanged, on('2023-01-01', { post: post.head })).refused).toEqual([
      'position-unchanged',
    ])
    story.given(positionChanged, on('2023-01-01', { post: post.head, seats: 3 }))
    expect(story.history('positions', post.head).latest?.row).toMatchObject({ seats: 3, role: 'leader' })
    expect(story.when(positionAbolished, on('2023-01-01', { post: post.head })).refused).toEqual([
      'post-still-held',
    ])
    story.given(cadreRelieved, on('2023-02-01', { held }))
    story.given(positionAbolished, on('2023-02-01', { post: post.head }))
    expect(story.history('positions', post.head).on(day('2023-02-01'))).toBeUndefined()
  })
})

describe('A nomination', () => {
  test('is a turn, waits for the election, and is closed by it', () => {
    const nomination = idOf('giới thiệu')
    const story = book().given(
      cadreNominated,
      on('2023-01-01', { nomination, person: chi, post: post.seat, term: '2025-2030' }),
    )
    expect([story.sum('cadres.nominations'), story.sum(turns)]).toEqual([1, 1])
    expect(story.history('nominations', nomination).latest?.row).toMatchObject({ title: 'Huyện ủy viên' })
    story.given(nominationClosed, on('2023-02-01', { nomination }))
    expect(story.census('nominations', '2023-02-01')).toBe(0)
  })

  test('is for a post there is, by the level that manages it', () => {
    const nominated = (when: string, of: string, more: object = {}) =>
      book().when(cadreNominated, on(when, { nomination: idOf('n'), person: an, post: of }, more)).refused
    expect(nominated('2019-01-01', post.seat)).toEqual(['no-such-post'])
    expect(nominated('2023-01-01', post.seat, { organisation: commune })).toEqual(['below-managing-level'])
  })
})
