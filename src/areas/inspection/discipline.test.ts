import { describe, expect, test } from 'vitest'
import { yearPeriod } from '#kernel/calendar.ts'
import { exact } from '#kernel/quantity.ts'
import { idOf } from '#testing/kinds.ts'
import { an, binh, book, chi, communeBody, told } from './given.ts'
import { disciplineCounted, memberDisciplined, organisationDisciplined } from './kinds/discipline.ts'
import { allDisciplined } from './matter-figures.ts'

const member = (body: object = {}, on = '2023-08-10') =>
  told(
    on,
    { person: an, form: 'reprimand', violation: 'finance', violatedOn: '2021-05-04', ...body },
    '44-QĐ/UBKTHU',
  )
const organisation = (body: object = {}) =>
  told('2023-08-10', {
    disciplined: communeBody,
    form: 'warning',
    violation: 'centralism',
    violatedOn: '2020',
    ...body,
  })

describe('A member', () => {
  test('is disciplined by a decision that counts by its form, committee members apart', () => {
    const story = book().given(memberDisciplined, member())
    expect(story.sum('inspection.members-disciplined')).toBe(1)
    expect(story.sum('inspection.committee-members-disciplined')).toBe(1)
    story.given(memberDisciplined, member({ person: binh, form: 'warning' }))
    expect(story.sum('inspection.members-disciplined')).toBe(2)
    expect(story.sum('inspection.committee-members-disciplined')).toBe(1)
    expect(
      story.history('disciplined-members', story.subjects('disciplined-members')[0]).latest?.row,
    ).toMatchObject({ person: an, form: 'reprimand', number: '44-QĐ/UBKTHU' })
  })

  test('is not reprimanded after five years, nor warned after ten', () => {
    const act = '2018-08-10'
    expect(book().when(memberDisciplined, member({ violatedOn: act })).refused).toEqual([])
    const later = member({ violatedOn: act }, '2023-08-11')
    expect(book().when(memberDisciplined, later).refused).toEqual(['discipline-time-barred'])
    expect(
      book().when(memberDisciplined, member({ violatedOn: act, form: 'warning' }, '2023-08-11')).refused,
    ).toEqual([])
    const ten = { violatedOn: '2013-08-09', form: 'removal' }
    expect(book().when(memberDisciplined, member(ten)).refused).toEqual(['discipline-time-barred'])
  })

  test('of what has no limitation period is disciplined whenever', () => {
    const old = member({ violatedOn: '2005', hasNoLimit: true })
    expect(book().when(memberDisciplined, old).refused).toEqual([])
  })

  test('an act known to its year only counts as late as it may have been', () => {
    expect(book().when(memberDisciplined, member({ violatedOn: '2018' }, '2023-12-31')).refused).toEqual([])
    expect(book().when(memberDisciplined, member({ violatedOn: '2018' }, '2024-01-01')).refused).toEqual([
      'discipline-time-barred',
    ])
  })

  test('on probation is reprimanded or warned; nobody before the act', () => {
    const removal = member({ person: chi, form: 'removal' })
    expect(book().when(memberDisciplined, removal).refused).toEqual([
      'probationary-only-reprimanded-or-warned',
    ])
    expect(book().when(memberDisciplined, member({ violatedOn: '2023-09-01' })).refused).toEqual([
      'discipline-before-violation',
    ])
    expect(book().when(memberDisciplined, member({ person: idOf('người ngoài') })).refused).toEqual([
      'inspected-never-a-member',
    ])
  })
})

test('an organisation is reprimanded or warned within its period', () => {
  const story = book().given(organisationDisciplined, organisation())
  expect(story.sum('inspection.organisations-disciplined')).toBe(1)
  expect(
    book().when(organisationDisciplined, organisation({ form: 'reprimand', violatedOn: '2017' })).refused,
  ).toEqual(['discipline-time-barred'])
})

test('a level below tells discipline by number and paper', () => {
  const counted = (body: object = {}) =>
    told(
      '2023-12-14',
      { form: 'warning', members: 3, committeeMembers: 1, organisations: 0, ...body },
      '90-BC/ĐU',
    )
  const story = book().given(disciplineCounted, counted())
  expect(story.sum('inspection.members-disciplined')).toBe(3)
  expect(book().when(disciplineCounted, { ...counted(), basis: {} }).refused).toEqual([
    'inspection-count-needs-document',
  ])
  expect(book().when(disciplineCounted, counted({ committeeMembers: 4 })).refused).toEqual([
    'inspection-committee-beyond-members',
  ])
})

test('an expulsion is entered with the members and counted in', () => {
  expect(allDisciplined.inputs({} as never)).toMatchObject({ expelled: { figure: 'members.expulsions' } })
  const values = { short: exact(5), expelled: exact(2) }
  expect(allDisciplined.compute(values, [], yearPeriod(2023))).toEqual(exact(7))
})
