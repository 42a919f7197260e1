import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { holidays } from '#kernel/rulebook.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import type { Worklist } from '#kernel/worklist.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { applicant, application, book, bringForward, cell, otherCell, sponsors } from '../given.ts'
import { memberAway } from '../kinds/absence.ts'
import { admissionDecided } from '../kinds/admission.ts'
import { fileOpened } from '../kinds/admission-file.ts'
import { memberJoined } from '../kinds/ceremony.ts'
import { stepDoneInFile } from '../kinds/file-steps.ts'
import { memberRecognised } from '../kinds/recognition.ts'
import { memberTransferredOut, transitConfirmed } from '../kinds/transfer.ts'
import { ceremoniesDue, filesUnderWay, probationEnds, temporarilyAway, transfersDue } from './due.ts'

const linesOn = (list: Worklist, story: Story, on: string) => story.lines(list, on)
const about = (on: string, more: object = {}) => ({
  organisation: cell,
  on,
  body: { person: applicant, ...more },
})
const decided = () => book().given(admissionDecided, about('2023-07-10', application))
const joined = () => decided().given(memberJoined, about('2023-07-20'))

describe('What is due', () => {
  test('recognition is told from the eleventh month, over when it ends, gone when decided', () => {
    const stages = (on: string, story = joined()) =>
      linesOn(probationEnds, story, on).map(({ due, values }) => [due, (values.stage as { vi: string }).vi])
    expect(stages('2024-06-19')).toEqual([])
    const due = addWorkingDays(day('2024-07-20'), 30, holidays)
    expect(due).toBe('2024-08-30')
    expect(stages('2024-06-20')).toEqual([[due, 'Sắp hết thời gian dự bị']])
    expect(stages('2024-07-20')).toEqual([[due, 'Đã hết thời gian dự bị']])
    const recognised = joined().given(memberRecognised, about('2024-08-05'))
    expect(stages('2024-08-05', recognised)).toEqual([])
  })

  test('a day of joining known to its year gives no due day', () => {
    const vagueOne = idOf('Dự bị')
    const story = bringForward(book(), vagueOne, {
      status: 'probationary',
      joinedOn: '2022',
      recognisedOn: undefined,
    })
    expect(linesOn(probationEnds, story, '2023-06-01')).toMatchObject([
      { subject: vagueOne, due: null, values: { endsOn: null } },
    ])
  })

  test('a ceremony within 30 working days of its decision', () => {
    expect(linesOn(ceremoniesDue, decided(), '2023-07-11')).toMatchObject([{ due: '2023-08-21' }])
    expect(linesOn(ceremoniesDue, joined(), '2023-07-21')).toEqual([])
  })

  test('a transfer slip within 30 working days of its issue, until the destination confirms', () => {
    const [member] = sponsors
    const out = { organisation: cell, on: '2023-03-01', body: { person: member, to: otherCell } }
    const story = book().given(memberTransferredOut, out)
    expect(linesOn(transfersDue, story, '2023-03-02')).toMatchObject([
      { subject: member, organisation: cell, due: '2023-04-12', values: { to: otherCell } },
    ])
    story.given(transitConfirmed, { organisation: otherCell, on: '2023-03-20', body: { person: member } })
    expect(linesOn(transfersDue, story, '2023-03-21')).toEqual([])
  })

  test('a member away for a time is listed, and still counted at home', () => {
    const [member] = sponsors
    const story = book().given(memberAway, {
      organisation: cell,
      on: '2023-03-01',
      body: { person: member, at: 'Đảng bộ TP Đà Lạt', until: '2023-09-30', purpose: 'work' },
    })
    expect(linesOn(temporarilyAway, story, '2023-03-02')).toMatchObject([
      { subject: member, organisation: cell, values: { guestAt: 'Đảng bộ TP Đà Lạt' } },
    ])
    expect(story.sum('members')).toBe(2)
  })

  test('a file is listed with its step, its papers and its limit', () => {
    const story = book()
      .given(fileOpened, about('2023-02-01'))
      .given(stepDoneInFile, about('2023-02-13', { step: 'application' }))
    expect(linesOn(filesUnderWay, story, '2023-03-01')).toMatchObject([
      { subject: applicant, due: '2023-03-27', values: { stepId: 'class', papers: '1-KNĐ' } },
    ])
  })
})
