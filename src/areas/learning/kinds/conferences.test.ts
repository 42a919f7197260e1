import { describe, expect, test } from 'vitest'
import { idOf, type Story } from '#testing/kinds.ts'
import { agencyCell, book, communeBody, directive, district } from '../given.ts'
import { conferenceAttended, conferenceHeld } from './conferences.ts'

const conference = idOf('hội nghị')
const held = (more: object = {}, on = '2023-02-15', organisation = district) => ({
  organisation,
  on,
  body: { conference, title: 'Học tập Chỉ thị 05', documents: [directive], form: 'in-person', ...more },
})
const told = (attended: number, organisation = communeBody, on = '2023-02-20') => ({
  organisation,
  on,
  body: { conference, attended },
})
const haveStudied = (story: Story, on: string) =>
  story.census('studies', on, (row) => row.document === directive)

describe('A study conference', () => {
  test('counts once, with everybody who came', () => {
    const { refused, posts } = book().when(conferenceHeld, held({ attended: 120 }))
    expect(refused).toEqual([])
    expect(posts).toMatchObject([
      { figure: 'learning.conferences', amount: 1 },
      { figure: 'learning.attendance', amount: 120, subject: district },
    ])
  })

  test('says which papers were studied', () => {
    expect(book().when(conferenceHeld, held({ documents: [] })).refused).toEqual(['study-without-paper'])
  })

  test('studies no paper before it was received', () => {
    expect(book().when(conferenceHeld, held({}, '2023-01-09')).refused).toEqual(['study-paper-not-received'])
  })

  test('awaits its attendance until somebody tells it, and then those have studied', () => {
    const story = book().given(conferenceHeld, held())
    const awaited = (on: string) =>
      story.census('study-conferences', on, (row) => row.attendance === 'awaited')
    expect([awaited('2023-02-19'), haveStudied(story, '2023-12-31')]).toEqual([1, 0])
    story.given(conferenceAttended, told(45)).given(conferenceAttended, told(18, agencyCell))
    expect([awaited('2023-02-19'), awaited('2023-02-20')]).toEqual([1, 0])
    expect(haveStudied(story, '2023-12-31')).toBe(2)
    expect(story.sum('learning.attendance', { organisations: [communeBody] })).toBe(45)
  })

  test('counts its attendance on its own day, however late it is told', () => {
    const story = book().given(conferenceHeld, held())
    expect(story.when(conferenceAttended, told(45, communeBody, '2024-01-05')).posts).toMatchObject([
      { figure: 'learning.attendance', day: '2023-02-15', amount: 45 },
    ])
  })

  test('hears the attendance of one organisation once', () => {
    const story = book()
      .given(conferenceHeld, held({ attended: 120 }))
      .given(conferenceAttended, told(45))
    expect(story.when(conferenceAttended, told(46)).refused).toEqual(['study-attendance-given'])
    expect(story.when(conferenceAttended, told(46, district)).refused).toEqual(['study-attendance-given'])
  })

  test('has no attendance before it is held', () => {
    const story = book().given(conferenceHeld, held())
    expect(story.when(conferenceAttended, told(45, communeBody, '2023-02-14')).refused).toEqual([
      'study-conference-unknown',
    ])
  })
})

test('from the paper received to who has studied it: the second conference of one organisation adds turns, not coverage', () => {
  const second = idOf('hội nghị hai')
  const story = book()
    .given(conferenceHeld, held({ attended: 60 }, '2023-02-15', communeBody))
    .given(conferenceHeld, held({ conference: second, attended: 40 }, '2023-05-15', communeBody))
  expect(story.sum('learning.conferences')).toBe(2)
  expect(story.sum('learning.attendance')).toBe(100)
  expect(story.census('studies', '2023-12-31', (row) => row.organisation !== communeBody)).toBe(0)
})
