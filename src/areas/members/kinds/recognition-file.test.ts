import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import type { Story } from '#testing/kinds.ts'
import { applicant, application, book, cell, otherCell, sponsors } from '../given.ts'
import { admissionDecided } from './admission.ts'
import { memberJoined } from './ceremony.ts'
import { memberRecognised } from './recognition.ts'
import { recognitionResolved, recognitionStepDone } from './recognition-file.ts'

// Joined on 20/7/2023: the probation is over on 20/7/2024.
const onProbation = () =>
  book()
    .given(admissionDecided, { organisation: cell, on: '2023-07-10', body: application })
    .given(memberJoined, { organisation: cell, on: '2023-07-20', body: { person: applicant } })
const votes = { by: 'cell-resolution', entitled: 9, present: 8, inFavour: 7 }
const about = (on: string, body: object, organisation = cell) => ({
  organisation,
  on,
  body: { person: applicant, ...body },
})
const rowOn = (story: Story, on: string) => story.history('memberships', applicant).on(day(on))
const refused = (on: string, body: object, organisation = cell) =>
  onProbation().when(recognitionResolved, about(on, body, organisation)).refused

describe('Towards the recognition of a probationary member', () => {
  test('papers gather in the file, each once, in the order of their codes', () => {
    const story = onProbation()
      .given(recognitionStepDone, about('2024-07-12', { step: 'opinions', asked: 12, inFavour: 12 }))
      .given(recognitionStepDone, about('2024-07-15', { step: 'guide-opinion', guide: sponsors[0] }))
      .given(recognitionStepDone, about('2024-07-16', { step: 'self-review' }))
      .given(recognitionResolved, about('2024-07-22', votes))
      .given(recognitionResolved, about('2024-07-29', { ...votes, by: 'committee-resolution' }))
    expect(rowOn(story, '2024-07-29')).toMatchObject({
      status: 'probationary',
      consideredOn: '2024-07-22',
      recognitionPapers: ['10-KNĐ', '11-KNĐ', '12-KNĐ', '13-KNĐ', '15-KNĐ'],
    })
  })

  test('the day of the resolution is not asked again with the decision, nor may it be another', () => {
    const resolved = () => onProbation().given(recognitionResolved, about('2024-10-01', votes))
    const decided = resolved().when(memberRecognised, about('2024-10-10', {}))
    expect([decided.refused, decided.posts.map((one) => one.figure)]).toEqual([
      [],
      ['members.recognitions', 'members.recognitions-late'],
    ])
    expect(
      resolved().when(memberRecognised, about('2024-10-10', { consideredOn: '2024-08-01' })).refused,
    ).toEqual(['recognition-considered-on-another-day'])
    const after = resolved().given(memberRecognised, about('2024-10-10', {}))
    expect(rowOn(after, '2024-10-10')).toMatchObject({ status: 'full', recognisedOn: '2024-07-20' })
  })

  test('the cell does not consider it before the probation is over', () => {
    expect(refused('2024-07-19', votes)).toEqual(['recognition-considered-too-early'])
    expect(refused('2024-07-20', votes)).toEqual([])
  })

  test('the votes add up, and two thirds of all who may vote are for it', () => {
    expect(refused('2024-07-22', { ...votes, present: 6 })).toEqual(['votes-do-not-add-up'])
    expect(refused('2024-07-22', { ...votes, inFavour: 6 })).toEqual([])
    expect(refused('2024-07-22', { ...votes, inFavour: 5 })).toEqual(['recognition-votes-below-two-thirds'])
  })

  test('opinions are two counts or none', () => {
    const said = (more: object) =>
      onProbation().when(recognitionStepDone, about('2024-07-12', { step: 'opinions', ...more })).refused
    expect(said({})).toEqual([])
    for (const one of [{ asked: 3 }, { inFavour: 3 }, { asked: 3, inFavour: 4 }])
      expect(said(one)).toEqual(['opinions-do-not-add-up'])
  })

  test('it is a matter of the own cell, and of members on probation', () => {
    expect(refused('2024-07-22', votes, otherCell)).toEqual(['member-of-another-cell'])
    expect(refused('2023-07-19', votes)).toContain('not-a-member')
    const full = onProbation().given(memberRecognised, about('2024-08-01', {}))
    expect(full.when(recognitionStepDone, about('2024-09-01', { step: 'self-review' })).refused).toEqual([
      'no-recognition-file-of-a-full-member',
    ])
  })
})
