import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { an, district } from '../given.ts'
import { issueEscalated, issueRaised, issueResolved } from './issues.ts'

describe('A pressing issue', () => {
  const issue = idOf('vấn đề')
  const raised = (body: object = {}) => ({
    organisation: district,
    on: '2023-03-01',
    body: {
      issue,
      title: 'Rác thải ven hồ',
      field: 'environment',
      responsible: an,
      due: '2023-04-30',
      ...body,
    },
  })
  const ofIssue = (on: string, body: object) => ({ organisation: district, on, body: { issue, ...body } })
  const story = () => new Story().given(issueRaised, raised())
  const escalated = ofIssue('2023-05-10', { conclusion: 'Giao UBND huyện xử lý dứt điểm', due: '2023-06-30' })

  test('is raised with a lead and a day, goes before the committee past it, and is resolved', () => {
    const lived = story().given(issueEscalated, escalated)
    expect(lived.history('issues', issue).on(day('2023-05-10'))).toMatchObject({
      state: 'escalated',
      due: '2023-06-30',
      responsible: an,
    })
    lived.given(issueResolved, ofIssue('2023-06-20', { result: 'Đã thu gom, lập điểm tập kết' }))
    expect(lived.census('issues', '2023-06-20', (row) => row.state === 'resolved')).toBe(1)
    for (const figure of ['issues-raised', 'issues-escalated', 'issues-resolved'])
      expect(lived.sum(`resolutions.${figure}`), figure).toBe(1)
  })

  test('is not to be resolved before it is raised', () => {
    expect(new Story().when(issueRaised, raised({ due: '2023-02-01' })).refused).toEqual([
      'issue-due-before-raised',
    ])
  })

  test('goes before the committee once, and is resolved once', () => {
    const before = story().given(issueEscalated, escalated)
    expect(before.when(issueEscalated, escalated).refused).toEqual(['issue-escalated-already'])
    const done = story().given(issueResolved, ofIssue('2023-04-01', { result: 'Xong tại chỗ' }))
    expect(done.when(issueResolved, ofIssue('2023-04-02', { result: 'Lần nữa' })).refused).toEqual([
      'issue-settled',
    ])
    expect(done.when(issueEscalated, escalated).refused).toEqual(['issue-settled'])
  })
})
