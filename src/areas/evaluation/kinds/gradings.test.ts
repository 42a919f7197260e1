import { describe, expect, test } from 'vitest'
import type { Outcome, Story } from '#testing/kinds.ts'
import { an, binh, book, cell, district, exempt, fresh, officer, otherCell, school } from '../given.ts'
import { memberGraded, memberNotGraded, organisationGraded } from './gradings.ts'

const grade = (person: string, more: object = {}, on = '2023-12-05', organisation = cell) => ({
  organisation,
  on,
  body: { person, year: 2023, grade: 'good', ...more },
})
const graded = (story: Story, ...told: Parameters<typeof grade>): Outcome =>
  story.when(memberGraded, grade(...told))

describe('A member is graded', () => {
  test('with the decided grade, counted for the cell', () => {
    const outcome = graded(book(), an)
    expect(outcome.refused).toEqual([])
    expect(outcome.posts).toMatchObject([
      { figure: 'evaluation.members-graded', of: 'good', day: '2023-12-05', subject: an, amount: 1 },
    ])
  })

  test('for the year it speaks of, though it was decided in the next', () => {
    expect(graded(book(), an, {}, '2024-01-10').posts).toMatchObject([{ day: '2023-12-31' }])
    expect(graded(book(), an, {}, '2024-01-10').changes).toMatchObject([{ does: 'open', on: '2023-12-31' }])
  })

  test('once for one year, and again for the next', () => {
    const story = book().given(memberGraded, grade(an))
    expect(graded(story, an, { grade: 'excellent' }, '2023-12-20').refused).toEqual(['already-graded'])
    expect(graded(story, an, { year: 2024 }, '2024-12-05').refused).toEqual([])
  })

  test('not before the year has begun', () => {
    expect(graded(book(), an, { year: 2024 }).refused).toEqual(['judged-before-its-period'])
  })

  test('by the cell the member belongs to', () => {
    expect(graded(book(), an, {}, '2023-12-05', otherCell).refused).toEqual(['graded-outside-the-cell'])
  })

  test('unless exempt or new, but for a special approval', () => {
    expect(graded(book(), exempt).refused).toEqual(['exempt-not-graded'])
    expect(graded(book(), fresh).refused).toEqual(['too-new-to-grade'])
    expect(graded(book(), fresh, {}, '2024-02-05').refused).toEqual(['too-new-to-grade'])
    expect(graded(book(), fresh, { year: 2024 }, '2024-12-05').refused).toEqual([])
    const approved = { ...grade(exempt), basis: { specialApproval: '12-CV/BTCHU' } }
    expect(book().when(memberGraded, approved).refused).toEqual([])
  })

  test('by the quarter only where the rules of the day name the occupation', () => {
    const earlier = (person: string) => graded(book(), person, { quarter: '3' }, '2023-10-05').refused
    expect([earlier(an), earlier(officer)]).toEqual([['not-graded-by-quarter'], ['not-graded-by-quarter']])
    const since = (person: string) => graded(book(), person, { year: 2026, quarter: '2' }, '2026-07-05')
    expect(since(an).refused).toEqual(['not-graded-by-quarter'])
    expect(since(officer).refused).toEqual([])
    expect(since(officer).posts).toMatchObject([
      { figure: 'evaluation.members-graded-by-quarter', day: '2026-06-30' },
    ])
  })
})

describe('A member is not graded', () => {
  const why = (person: string, reason: string) => ({
    organisation: cell,
    on: '2023-12-05',
    body: { person, year: 2023, reason },
  })

  test('for a reason, which counts apart', () => {
    const story = book().given(memberNotGraded, why(fresh, 'new'))
    expect(story.sum('evaluation.members-not-graded')).toBe(1)
    expect(story.census('member-gradings', '2023-12-31', (row) => row.grade === 'not-graded')).toBe(1)
    expect(story.sum('evaluation.members-graded')).toBe(0)
  })

  test('nor graded after that', () => {
    const story = book().given(memberNotGraded, why(fresh, 'new'))
    expect(graded(story, fresh, {}, '2024-02-10').refused).toContain('already-graded')
  })
})

describe('An organisation is graded', () => {
  const decided = (organisation: string, more: object = {}, on = '2023-12-20') => ({
    organisation: district,
    on,
    body: { graded: organisation, year: 2023, grade: 'excellent', ...more },
  })

  test('from above, and counts for itself and in its group', () => {
    expect(book().when(organisationGraded, decided(school)).posts).toMatchObject([
      { figure: 'evaluation.organisations-graded', of: 'excellent', organisation: school, subject: school },
      { figure: 'evaluation.organisations-graded-in-group', of: 'excellent.cells-school' },
    ])
  })

  test('once for one year that has begun', () => {
    const story = book().given(organisationGraded, decided(school))
    expect(story.when(organisationGraded, decided(school, { grade: 'good' })).refused).toEqual([
      'already-graded',
    ])
    expect(story.when(organisationGraded, decided(cell, { year: 2024 })).refused).toEqual([
      'judged-before-its-period',
    ])
  })

  test('if it stands at all', () => {
    expect(book('2023-12-25').when(organisationGraded, decided(school, {}, '2023-12-20')).refused).toEqual([
      'judged-organisation-unknown',
    ])
  })
})

test('from the minutes of a cell to its distribution: each member once, the exempt left out', () => {
  const story = book()
    .given(memberGraded, grade(an, { grade: 'excellent' }))
    .given(memberGraded, grade(binh))
    .given(memberGraded, grade(officer))
    .given(memberNotGraded, {
      organisation: cell,
      on: '2023-12-05',
      body: { person: fresh, year: 2023, reason: 'new' },
    })
  expect(story.sum('evaluation.members-graded', { organisations: [cell] })).toBe(3)
  const of = (is: string) =>
    story.census('member-gradings', '2023-12-31', (row) => row.period === '2023' && row.grade === is)
  expect([of('excellent'), of('good'), of('completed'), of('not-graded')]).toEqual([1, 2, 0, 1])
})
