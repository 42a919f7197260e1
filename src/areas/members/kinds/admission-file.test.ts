import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import type { Story } from '#testing/kinds.ts'
import { applicant, application, book, cell, otherCell, sponsors } from '../given.ts'
import { admissionDecided } from './admission.ts'
import { fileMoved, fileOpened, fileReturned, fileWithdrawn } from './admission-file.ts'
import { memberJoined } from './ceremony.ts'
import { admissionResolved, applicantRecommended, classPassed, stepDoneInFile } from './file-steps.ts'
import { prospectListed, prospectRemoved } from './prospects.ts'

const about = (on: string, more: object = {}, organisation = cell) => ({
  organisation,
  on,
  body: { person: applicant, ...more },
})
const consent = { consentOn: '2023-01-05', proposedBy: 'youth-union', militia: true }
const votes = { entitled: 9, present: 8, inFavour: 8 }

const listed = () => book().given(prospectListed, about('2023-01-10', consent))
const opened = () => listed().given(fileOpened, about('2023-02-01'))
const gathered = () =>
  opened()
    .given(classPassed, about('2023-02-10', { certificateOn: '2023-01-20' }))
    .given(stepDoneInFile, about('2023-02-13', { step: 'application' }))
    .given(stepDoneInFile, about('2023-03-01', { step: 'cv' }))
    .given(
      applicantRecommended,
      about('2023-03-06', { by: 'youth-union', sponsors: [sponsors[0]], monthsTogether: 20 }),
    )
    .given(stepDoneInFile, about('2023-03-20', { step: 'verification' }))
    .given(stepDoneInFile, about('2023-03-27', { step: 'opinions' }))
const resolved = () =>
  gathered().given(admissionResolved, about('2023-04-03', { by: 'cell-resolution', ...votes }))
const sentUp = () =>
  resolved()
    .given(
      admissionResolved,
      about('2023-04-14', { by: 'committee-resolution', entitled: 11, present: 11, inFavour: 10 }),
    )
    .given(stepDoneInFile, about('2023-04-18', { step: 'sent-up' }))
const fileOn = (story: Story, on: string) => story.history('admission-files', applicant).on(day(on))
const onList = (story: Story, on: string) => story.census('prospects', on)
const { consideredOn: _, sponsors: __, ...decision } = application

describe('An admission file', () => {
  test('tells its story from the list to the decision, and nothing is typed twice', () => {
    const story = sentUp().given(admissionDecided, about('2023-05-10', decision))
    expect(fileOn(story, '2023-04-18')).toMatchObject({
      step: 'decision',
      papers: ['CN-NTVĐ', '1-KNĐ', '2-KNĐ', '3-KNĐ', '4-KNĐ', 'Phiếu thẩm tra', '5-KNĐ', '6-KNĐ', '8-KNĐ'],
      missing: [],
    })
    expect([fileOn(story, '2023-05-10'), onList(story, '2023-05-09'), onList(story, '2023-05-10')]).toEqual([
      undefined,
      1,
      0,
    ])
    expect([
      story.sum('members.admission-files-opened'),
      story.sum('members.admissions-decided'),
      story.sum('members.admissions-decided-late'),
      story.sum('members.admissions-militia'),
    ]).toEqual([1, 1, 0, 1])
    story.given(memberJoined, about('2023-05-19'))
    expect(story.history('memberships', applicant).latest?.row.decidedOn).toBe('2023-05-10')
  })

  test('says what is missing and until when, in working days of the official calendar', () => {
    const story = resolved()
    expect(fileOn(story, '2023-02-01')).toMatchObject({ step: 'class', due: null, papers: [] })
    // 30 working days from 13/2/2023.
    expect(fileOn(story, '2023-02-13')).toMatchObject({ step: 'cv', due: '2023-03-27' })
    expect(fileOn(story, '2023-03-27')).toMatchObject({
      step: 'cell-resolution',
      due: null,
      missing: ['6-KNĐ', '8-KNĐ'],
      certificateUntil: '2028-01-20',
    })
    // 60 working days from 3/4/2023; the holidays at the end of April and the day worked for one are known.
    expect(fileOn(story, '2023-04-03')).toMatchObject({ step: 'committee-resolution', due: '2023-06-29' })
  })

  test('is decided late only after 60 working days from the resolution', () => {
    const late = (on: string) => sentUp().given(admissionDecided, about(on, decision))
    expect(late('2023-06-29').sum('members.admissions-decided-late')).toBe(0)
    expect(late('2023-06-30').sum('members.admissions-decided-late')).toBe(1)
  })

  test('of a grassroots cell needs no committee; of a cell in a section one step more', () => {
    const path = (organisation: string, more: object) => {
      const file = fileOn(book().given(fileOpened, about('2023-02-01', more, organisation)), '2023-02-01')
      return [file?.path].flat().slice(6).join(' ')
    }
    expect(path(otherCell, {})).toBe('cell-resolution sent-up')
    expect(path(cell, {})).toBe('cell-resolution committee-resolution sent-up')
    expect(path(cell, { underSection: true })).toBe(
      'cell-resolution sectional-report committee-resolution sent-up',
    )
  })

  test('goes to the vote only when everything is gathered, unless specially approved', () => {
    const vote = about('2023-02-20', { by: 'cell-resolution', ...votes })
    expect(opened().when(admissionResolved, vote).refused).toEqual(['step-before-its-turn'])
    const approved = { ...vote, basis: { specialApproval: { number: '5-CV/HU' } } as never }
    expect(opened().when(admissionResolved, approved).refused).toEqual([])
  })

  test('has each step once, and only those of its path', () => {
    expect(gathered().when(stepDoneInFile, about('2023-04-01', { step: 'cv' })).refused).toEqual([
      'step-done-already',
    ])
    expect(
      resolved().when(stepDoneInFile, about('2023-04-05', { step: 'sectional-report' })).refused,
    ).toEqual(['step-not-in-file'])
  })

  test('passes with two thirds of all who may vote, not of those present', () => {
    const vote = (inFavour: number, present = 8, entitled = 9) =>
      gathered().when(
        admissionResolved,
        about('2023-04-03', { by: 'cell-resolution', entitled, present, inFavour }),
      ).refused
    expect(vote(6)).toEqual([])
    expect(vote(5)).toEqual(['votes-below-two-thirds'])
    expect(vote(8, 7)).toEqual(['votes-do-not-add-up'])
    expect(vote(10, 10)).toEqual(['votes-do-not-add-up'])
  })

  test('lapses with its certificate after five years', () => {
    expect(opened().when(classPassed, about('2023-02-10', { certificateOn: '2018-02-09' })).refused).toEqual([
      'certificate-expired',
    ])
    expect(opened().when(classPassed, about('2023-02-10', { certificateOn: '2023-02-11' })).refused).toEqual([
      'certificate-after-its-record',
    ])
  })

  test('takes sponsors who are full members, as many as the rule asks', () => {
    const by = (more: object) => opened().when(applicantRecommended, about('2023-03-06', more)).refused
    expect(by({ by: 'members', sponsors: [sponsors[0]] })).toEqual(['too-few-sponsors'])
    expect(by({ by: 'trade-union', sponsors: [applicant] })).toEqual(['sponsor-not-a-full-member'])
  })

  test('sent back is waited for again from that step on', () => {
    const story = sentUp().given(
      fileReturned,
      about('2023-05-04', { redo: 'verification', reason: 'Thiếu xác nhận của nơi cư trú' }),
    )
    expect(fileOn(story, '2023-05-04')).toMatchObject({
      step: 'verification',
      due: null,
      consideredOn: null,
      returned: 'Thiếu xác nhận của nơi cư trú',
      sponsors: [sponsors[0]],
    })
    expect(story.sum('members.admission-files-returned')).toBe(1)
    expect(
      story.when(admissionDecided, about('2023-05-10', { ...application, consideredOn: '2023-05-09' }))
        .refused,
    ).toEqual(['admission-file-not-finished'])
    story.given(stepDoneInFile, about('2023-05-15', { step: 'verification' }))
    expect(fileOn(story, '2023-05-15')).toMatchObject({ step: 'opinions', returned: null })
    expect(story.when(fileReturned, about('2023-05-16', { redo: 'sent-up', reason: 'Sai' })).refused).toEqual(
      ['step-to-redo-not-done'],
    )
  })

  test('is of one cell; moved, it goes on where it went, and the list with it', () => {
    const story = opened()
    const there = about('2023-02-10', { certificateOn: '2023-01-20' }, otherCell)
    expect(story.when(classPassed, there).refused).toEqual(['admission-file-of-another-cell'])
    story.given(fileMoved, about('2023-02-05', { to: otherCell }))
    expect(story.when(classPassed, there).refused).toEqual([])
    expect(story.history('prospects', applicant).latest?.row.cell).toBe(otherCell)
  })

  test('that is not open takes no step; a decision does without one', () => {
    expect(book().when(stepDoneInFile, about('2023-02-10', { step: 'cv' })).refused).toEqual([
      'no-admission-file',
    ])
    expect(book().when(admissionDecided, about('2023-07-10', application)).refused).toEqual([])
    expect(book().when(admissionDecided, about('2023-07-10', decision)).refused).toEqual([
      'considering-day-needed',
    ])
  })

  test('holds the day of the resolution against the decision', () => {
    const other = { ...application, consideredOn: '2023-04-04' }
    expect(sentUp().when(admissionDecided, about('2023-05-10', other)).refused).toEqual([
      'considered-on-another-day',
    ])
  })

  test('is not opened while a decided admission awaits its ceremony', () => {
    const story = book().given(admissionDecided, about('2023-07-10', application))
    expect(story.when(fileOpened, about('2023-07-12')).refused).toEqual(['admission-file-after-decision'])
  })

  test('withdrawn is counted, and erases what is sealed of whoever is on no list', () => {
    const withdrawn = (story: Story) => {
      const outcome = story.when(fileWithdrawn, about('2023-03-01', { reason: 'Theo nguyện vọng' }))
      return [outcome.facts, outcome.posts[0]?.figure]
    }
    expect(withdrawn(opened())).toEqual([{ erased: false }, 'members.admission-files-withdrawn'])
    expect(withdrawn(book().given(fileOpened, about('2023-02-01')))[0]).toEqual({ erased: true })
    expect(
      fileOn(opened().given(fileWithdrawn, about('2023-03-01', { reason: 'X' })), '2023-03-01'),
    ).toBeUndefined()
  })
})

describe('A prospective member', () => {
  test('stands on the list only with consent given before', () => {
    expect(
      book().when(prospectListed, about('2023-01-10', { ...consent, consentOn: '2023-01-11' })).refused,
    ).toEqual(['consent-after-listing'])
    expect(book().when(prospectListed, about('2023-01-10', consent, sponsors[0])).refused).toEqual([])
  })

  test('leaves it with the sealed data erased, but not while a file is under way', () => {
    const removal = about('2023-03-01', { reason: 'wish' })
    const story = listed()
    expect(story.when(prospectRemoved, removal)).toMatchObject({ refused: [], facts: { erased: true } })
    story.given(prospectRemoved, removal)
    expect([onList(story, '2023-02-28'), onList(story, '2023-03-01')]).toEqual([1, 0])
    expect(story.when(prospectRemoved, removal).refused).toEqual(['not-a-prospect'])
    expect(opened().when(prospectRemoved, removal).refused).toEqual(['admission-file-still-open'])
  })
})
