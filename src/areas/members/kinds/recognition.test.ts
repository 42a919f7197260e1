import { describe, expect, test } from 'vitest'
import { idOf, type Story } from '#testing/kinds.ts'
import { applicant, application, book, bringForward, cell, otherCell } from '../given.ts'
import { admissionDecided } from './admission.ts'
import { memberJoined } from './ceremony.ts'
import { memberRecognised } from './recognition.ts'
import { memberMoved, memberTransferredOut, transitConfirmed } from './transfer.ts'

const joined = (on = '2023-07-20') =>
  book()
    .given(admissionDecided, { organisation: cell, on: '2023-07-10', body: application })
    .given(memberJoined, { organisation: cell, on, body: { person: applicant } })
const recognise = (story: Story, on: string, told: object = {}) =>
  story.when(memberRecognised, { organisation: cell, on, body: { person: applicant }, ...told })
const recognised = (story: Story, on: string, organisation = cell) =>
  story.given(memberRecognised, { organisation, on, body: { person: applicant } })
const statusOn = (story: Story, on: string) =>
  story.history('memberships', applicant).rows.find((row) => row.from <= on && on < row.to)?.row.status

describe('A probationary member is recognised', () => {
  test('not before the 12 months end', () => {
    expect(recognise(joined(), '2024-07-19').refused).toEqual(['probation-not-over'])
    expect(recognise(joined(), '2024-07-20').refused).toEqual([])
  })

  test('as of the exact end of the 12 months even if the decision is late', () => {
    const story = recognised(joined(), '2024-10-01')
    expect(statusOn(story, '2024-07-19')).toBe('probationary')
    expect(statusOn(story, '2024-07-20')).toBe('full')
    expect(story.history('memberships', applicant).latest?.row.recognisedOn).toBe('2024-07-20')
  })

  test('and counts on the day of the decision', () => {
    expect(recognise(joined(), '2024-10-01').posts).toMatchObject([
      { figure: 'members.recognitions', day: '2024-10-01', amount: 1 },
    ])
  })

  test('with no effective day of anybody’s choosing', () => {
    expect(recognise(joined(), '2024-10-01', { effectiveOn: '2024-09-01' }).refused).toEqual([
      'recognition-effective-day',
    ])
    expect(recognise(joined(), '2024-10-01', { effectiveOn: '2024-07-20' }).refused).toEqual([])
  })

  test('once', () => {
    expect(recognise(recognised(joined(), '2024-10-01'), '2024-11-01').refused).toEqual([
      'already-a-full-member',
    ])
  })

  test('in the cell they moved to meanwhile, also after a transfer in between', () => {
    const moved = joined().given(memberMoved, {
      organisation: cell,
      on: '2024-08-01',
      body: { person: applicant, to: otherCell, because: 'transfer' },
    })
    expect(recognise(moved, '2024-10-01').refused).toEqual(['member-of-another-cell'])
    expect(statusOn(recognised(moved, '2024-10-01', otherCell), '2024-09-01')).toBe('full')

    const carried = joined()
      .given(memberTransferredOut, {
        organisation: cell,
        on: '2024-08-01',
        body: { person: applicant, to: otherCell },
      })
      .given(transitConfirmed, { organisation: otherCell, on: '2024-08-10', body: { person: applicant } })
    recognised(carried, '2024-10-01', otherCell)
    expect(statusOn(carried, '2024-07-25')).toBe('full')
    expect(statusOn(carried, '2024-09-01')).toBe('full')
  })

  test('when the probation ended before the book was opened', () => {
    const person = idOf('dự bị cũ')
    const story = bringForward(book(), person, {
      status: 'probationary',
      decidedOn: '2021-11-20',
      joinedOn: '2021-12-03',
      recognisedOn: undefined,
    }).given(memberRecognised, { organisation: cell, on: '2023-01-15', body: { person } })
    expect(story.history('memberships', person).rows).toMatchObject([
      { from: '2022-12-31', row: { status: 'full', recognisedOn: '2022-12-03' } },
    ])
  })

  test('never on a guess: a ceremony known only to its month leaves the end open', () => {
    const person = idOf('dự bị cũ')
    const since = (joinedOn: string | undefined, on: string) =>
      bringForward(book(), person, {
        status: 'probationary',
        decidedOn: undefined,
        joinedOn,
        recognisedOn: undefined,
      }).when(memberRecognised, { organisation: cell, on, body: { person } }).refused
    expect(since('2022-03', '2023-06-01')).toEqual(['insufficient-basis'])
    expect(since('2022-03', '2023-02-01')).toEqual(['probation-not-over', 'insufficient-basis'])
    expect(since(undefined, '2023-06-01')).toEqual(['joining-day-needed'])
  })

  test('who joined on 29 February when the February of the next year ends', () => {
    const story = bringForward(book(), idOf('nhuận'), {
      status: 'probationary',
      decidedOn: '2024-02-20',
      joinedOn: '2024-02-29',
      recognisedOn: undefined,
    })
    const on = (day: string) =>
      story.when(memberRecognised, { organisation: cell, on: day, body: { person: idOf('nhuận') } }).refused
    expect(on('2025-02-27')).toEqual(['probation-not-over'])
    expect(on('2025-02-28')).toEqual([])
  })
})
