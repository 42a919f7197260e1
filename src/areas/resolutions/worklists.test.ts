import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import type { RowsOf } from '#kernel/worklist.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { an, begun, district, issued, organisationStands, plan, task } from './given.ts'
import { directiveReviewed } from './kinds/directive-course.ts'
import { directiveIssued } from './kinds/directives.ts'
import { issueRaised, issueResolved } from './kinds/issues.ts'
import { taskNoted } from './kinds/tasks.ts'
import { openIssues, openTasks, plansDue, reviewsDue, tasksToAssign } from './worklists.ts'

describe('The worklists', () => {
  const rowsOf =
    (story: Story, on: string): RowsOf =>
    (register) =>
      story.subjects(register.id).flatMap((subject) => {
        const found = story.history(register.id, subject).rowOn(day(on))
        return found ? [{ subject, from: found.from, row: found.row as never }] : []
      })

  test('name who owes a plan of their own, until it is issued', () => {
    const [commune, agency] = [idOf('Đảng bộ xã'), idOf('Chi bộ cơ quan')] as const
    const story = new Story()
      .given(organisationStands, { organisation: commune, on: '2022-12-31', body: { organisation: commune } })
      .given(organisationStands, { organisation: agency, on: '2022-12-31', body: { organisation: agency } })
      .given(directiveIssued, issued({ planDue: '2023-03-31' }))
    const owing = (on: string) => plansDue.lines(day(on), rowsOf(story, on)).map((one) => one.organisation)
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
    const at = rowsOf(story, '2023-02-10')
    expect(openTasks.lines(day('2023-02-10'), at).map((one) => one.subject)).toEqual([task])
    expect(tasksToAssign.lines(day('2023-02-10'), at).map((one) => one.subject)).toEqual([idOf('chờ giao')])
  })

  test('name the paper whose review has a day, until it is held', () => {
    const story = new Story()
      .given(organisationStands, {
        organisation: district,
        on: '2022-12-31',
        body: { organisation: district },
      })
      .given(directiveIssued, issued({ reviewDue: '2023-12-31' }))
    const due = (on: string) => reviewsDue.lines(day(on), rowsOf(story, on)).map((one) => one.due)
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
    const open = (on: string) => openIssues.lines(day(on), rowsOf(story, on)).map((one) => one.due)
    expect(open('2023-03-01')).toEqual(['2023-04-30'])
    story.given(issueResolved, { organisation: district, on: '2023-04-01', body: { issue, result: 'Xong' } })
    expect(open('2023-04-01')).toEqual([])
  })
})
