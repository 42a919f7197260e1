import { describe, expect, test } from 'vitest'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { anOrganisation } from '#testing/rows.ts'
import { an, begun, district, issued, plan, task } from './given.ts'
import { directiveReviewed } from './kinds/directive-course.ts'
import { directiveIssued } from './kinds/directives.ts'
import { issueRaised, issueResolved } from './kinds/issues.ts'
import { taskNoted } from './kinds/tasks.ts'
import { openIssues, openTasks, plansDue, reviewsDue, tasksToAssign } from './worklists.ts'

describe('The worklists', () => {
  test('name who owes a plan of their own, until it is issued', () => {
    const [commune, agency] = [idOf('Đảng bộ xã'), idOf('Chi bộ cơ quan')] as const
    const story = new Story()
      .stands(partyOrganisations, commune, '2022-12-31', anOrganisation({ kind: 'grassroots-cell' }))
      .stands(partyOrganisations, agency, '2022-12-31', anOrganisation({ kind: 'grassroots-cell' }))
      .given(directiveIssued, issued({ planDue: '2023-03-31' }))
    const owing = (on: string) => story.lines(plansDue, on).map((one) => one.organisation)
    expect(owing('2023-02-01')).toEqual([commune, agency])
    story.given(directiveIssued, {
      organisation: commune,
      on: '2023-03-10',
      body: { document: idOf('kế hoạch của xã'), type: 'plan', title: 'Thực hiện', implements: plan },
    })
    expect(owing('2023-03-10')).toEqual([agency])
  })

  test('keep what waits to be assigned apart from what is under way', () => {
    const story = begun().given(taskNoted, {
      organisation: district,
      on: '2023-02-10',
      body: { task: idOf('chờ giao'), title: 'Sơ kết' },
    })
    expect(story.lines(openTasks, '2023-02-10').map((one) => one.subject)).toEqual([task])
    expect(story.lines(tasksToAssign, '2023-02-10').map((one) => one.subject)).toEqual([idOf('chờ giao')])
  })

  test('name the paper whose review has a day, until it is held', () => {
    const story = new Story()
      .stands(partyOrganisations, district, '2022-12-31', anOrganisation({ kind: 'district-body' }))
      .given(directiveIssued, issued({ reviewDue: '2023-12-31' }))
    const due = (on: string) => story.lines(reviewsDue, on).map((one) => one.due)
    expect(due('2023-06-01')).toEqual(['2023-12-31'])
    story.given(directiveReviewed, { organisation: district, on: '2023-12-20', body: { document: plan } })
    expect(due('2023-12-20')).toEqual([])
  })

  test('name a pressing issue until it is resolved', () => {
    const issue = idOf('vấn đề')
    const story = new Story().given(issueRaised, {
      organisation: district,
      on: '2023-03-01',
      body: { issue, title: 'Rác thải', field: 'environment', responsible: an, due: '2023-04-30' },
    })
    const open = (on: string) => story.lines(openIssues, on).map((one) => one.due)
    expect(open('2023-03-01')).toEqual(['2023-04-30'])
    story.given(issueResolved, { organisation: district, on: '2023-04-01', body: { issue, result: 'Xong' } })
    expect(open('2023-04-01')).toEqual([])
  })
})
