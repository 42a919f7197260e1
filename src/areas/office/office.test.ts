import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { kinds } from './kinds.ts'

const [termBegun, documentIssued, meetingDecided] = kinds as [
  (typeof kinds)[number],
  (typeof kinds)[number],
  (typeof kinds)[number],
]
const body = idOf('Đảng bộ huyện')
const begins = (on: string, term: string) => ({ organisation: body, on, body: { term } })

describe('A term', () => {
  test('begins, and gives way to the next', () => {
    const story = new Story()
      .given(termBegun, begins('2020-08-15', '2020-2025'))
      .given(termBegun, begins('2025-08-10', '2025-2030'))
    expect(story.history('terms', body).on(day('2025-08-09'))?.term).toBe('2020-2025')
    expect(story.history('terms', body).on(day('2025-08-10'))?.term).toBe('2025-2030')
  })

  test('is two years, and begins once', () => {
    const story = new Story().given(termBegun, begins('2020-08-15', '2020-2025'))
    expect(story.when(termBegun, begins('2021-01-01', '2025')).refused).toEqual(['term-not-years'])
    expect(story.when(termBegun, begins('2021-01-01', '2030-2025')).refused).toEqual(['term-not-years'])
    expect(story.when(termBegun, begins('2021-01-01', '2020-2025')).refused).toEqual(['term-already-begun'])
  })
})

test('A paper issued stands in the register under its number', () => {
  const document = idOf('văn bản')
  const record = idOf('quyết định')
  const story = new Story().given(documentIssued, {
    organisation: body,
    on: '2023-09-14',
    body: { document, record, template: 'quyet-dinh-ket-nap', number: '201-QĐ/HU', title: 'Quyết định' },
  })
  expect(story.history('documents', document).latest?.row).toMatchObject({
    number: '201-QĐ/HU',
    issuer: body,
    issuedOn: '2023-09-14',
    record,
  })
})

describe('A meeting', () => {
  const held = (present: number, votes: readonly [number, number]) =>
    new Story().when(meetingDecided, {
      organisation: body,
      on: '2023-09-14',
      body: {
        members: 11,
        present,
        decisions: [{ record: idOf('a'), number: '201-QĐ/HU', for: votes[0], against: votes[1] }],
      },
    })

  test('decides with more than half of all members, whoever is present', () => {
    expect(held(9, [6, 3]).refused).toEqual([])
    expect(held(6, [5, 0]).refused).toEqual(['vote-not-carried'])
    expect(held(9, [6, 3]).vi).toContain('có mặt 9/11, quyết định 1 nội dung')
  })

  test('has no more present than members, and no more votes than present', () => {
    expect(held(12, [9, 0]).refused).toEqual(['more-present-than-members'])
    expect(held(7, [7, 1]).refused).toEqual(['more-votes-than-present'])
  })
})
