import { describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { agencyCell, an, binh, book, cell, communeBody, district } from '../given.ts'
import { classEnded, classOpened, learnersSent } from './classes.ts'

const theClass = idOf('lớp')
const opened = (more: object = {}) => ({
  organisation: district,
  on: '2023-04-10',
  body: { class: theClass, name: 'Lớp bồi dưỡng', programme: 'new-members', until: '2023-04-14', ...more },
})
const sent = (body: object, organisation = communeBody, on = '2023-04-10') => ({
  organisation,
  on,
  body: { class: theClass, kind: 'members', ...body },
})

describe('A class', () => {
  test('of theory counts as one, and not as a class of skills', () => {
    expect(book().when(classOpened, opened()).posts).toMatchObject([
      { figure: 'learning.classes', of: 'new-members', amount: 1 },
      { figure: 'learning.theory-classes', amount: 1 },
    ])
  })

  test('of office skills is none of the classes of theory', () => {
    const story = book()
      .given(classOpened, opened({ programme: 'office-skills' }))
      .given(learnersSent, sent({ learners: 2 }))
    expect(story.sum('learning.skill-classes')).toBe(1)
    expect(story.sum('learning.theory-classes') + story.sum('learning.theory-learners')).toBe(0)
    expect(story.sum('learning.learners')).toBe(2)
  })

  test('does not end before it begins', () => {
    expect(book().when(classOpened, opened({ until: '2023-04-09' })).refused).toEqual([
      'class-ends-before-it-begins',
    ])
  })

  test('takes learners while it is open', () => {
    const story = book().given(classOpened, opened())
    expect(story.when(learnersSent, sent({ learners: 5 }, communeBody, '2023-04-09')).refused).toEqual([
      'class-not-open',
    ])
    story.given(classEnded, { organisation: district, on: '2023-04-14', body: { class: theClass } })
    expect(story.when(learnersSent, sent({ learners: 5 }, communeBody, '2023-04-15')).refused).toEqual([
      'class-not-open',
    ])
    expect(
      story.when(classEnded, { organisation: district, on: '2023-04-16', body: { class: theClass } }).refused,
    ).toEqual(['class-not-open'])
  })

  test('hears of learners by number or by name, not both, not neither', () => {
    const story = book().given(classOpened, opened())
    for (const body of [{}, { learners: 2, people: [an, binh] }])
      expect(story.when(learnersSent, sent(body)).refused).toEqual(['learners-by-count-or-list'])
  })

  test('hears of one kind of learner once from each organisation', () => {
    const story = book()
      .given(classOpened, opened())
      .given(learnersSent, sent({ learners: 5 }))
    expect(story.when(learnersSent, sent({ learners: 6 })).refused).toEqual(['learners-told-already'])
    expect(story.when(learnersSent, sent({ learners: 6, kind: 'cadres' })).refused).toEqual([])
    expect(story.when(learnersSent, sent({ learners: 6 }, agencyCell)).refused).toEqual([])
  })
})

test('from the class opened to its certificates: learners by list and by number, from whom, and who sent none', () => {
  const story = book()
    .given(classOpened, opened())
    .given(learnersSent, sent({ people: [an, binh] }, cell))
    .given(learnersSent, sent({ learners: 30 }))
    .given(classEnded, {
      organisation: district,
      on: '2023-04-14',
      body: { class: theClass, certificates: 31 },
    })
  expect(story.sum('learning.theory-learners')).toBe(32)
  expect(story.sum('learning.learners', { organisations: [cell] })).toBe(2)
  expect(story.sum('learning.learners-named')).toBe(2)
  expect(story.sum('learning.certificates')).toBe(31)
  expect(story.census('learners', '2023-12-31', (row) => row.person === an)).toBe(1)
  expect(story.census('learner-groups', '2023-12-31', (row) => row.organisation === agencyCell)).toBe(0)
  expect([story.census('classes', '2023-04-13'), story.census('classes', '2023-04-14')]).toEqual([1, 0])
})
