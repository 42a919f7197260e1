import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import type { RowsOf } from '#kernel/worklist.ts'
import { form, newSubject } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { directiveDescribed, directiveEnded, directiveReviewed } from './kinds/directive-course.ts'
import { directiveBroughtForward, directiveIssued, directiveReceived } from './kinds/directives.ts'
import { issueEscalated, issueRaised, issueResolved } from './kinds/issues.ts'
import {
  taskCarried,
  taskDone,
  taskDropped,
  taskReassigned,
  taskResultRecorded,
} from './kinds/task-course.ts'
import { taskAssigned, taskNoted } from './kinds/tasks.ts'
import { openTasks, plansDue, tasksToAssign } from './worklists.ts'

// Areas do not import one another: organisations stand here by a kind of their own.
const organisationStands = kind('test.organisation-stands', {
  label: { vi: 'Tổ chức', en: 'Organisation' },
  body: form({ organisation: newSubject('party-organisations', { vi: 'Tổ chức', en: 'Organisation' }) }),
  changes: ({ body, effectiveOn }) => [
    opens(partyOrganisations, body.organisation, effectiveOn, {
      name: 'Tổ chức',
      kind: 'grassroots-cell',
      parent: null,
      sector: 'agency',
      code: null,
      serves: [],
    }),
  ],
  tells: { vi: () => 'Tổ chức', en: () => 'Organisation' },
})

const [district, an, binh, plan, conclusion, task] = [
  'Đảng bộ huyện',
  'An',
  'Bình',
  'kế hoạch khắc phục',
  'kết luận',
  'nhiệm vụ',
].map(idOf) as [string, string, string, string, string, string]

const issued = (body: object = {}, on = '2023-02-01') => ({
  organisation: district,
  on,
  body: { document: plan, type: 'plan', number: '30-KH/HU', title: 'Khắc phục hạn chế', ...body },
})
const assigned = (body: object = {}) => ({
  organisation: district,
  on: '2023-02-10',
  body: {
    task,
    kind: 'remedy',
    title: 'Rà soát quy chế làm việc',
    responsible: an,
    due: '2023-10-31',
    directive: plan,
    ...body,
  },
})
const ofTask = (on: string, body: object) => ({ organisation: district, on, body: { task, ...body } })
const begun = () => new Story().given(directiveIssued, issued()).given(taskAssigned, assigned())
const taskOn = (story: Story, on: string) => story.history('tasks', task).on(day(on))

describe('A directing paper', () => {
  test('from above is received, carried out by an own plan, reviewed and ended', () => {
    const story = new Story()
      .given(directiveReceived, {
        organisation: district,
        on: '2023-01-05',
        body: {
          document: conclusion,
          type: 'conclusion',
          number: '21-KL/TW',
          title: 'Xây dựng, chỉnh đốn Đảng',
          issuer: 'Ban Chấp hành Trung ương',
        },
      })
      .given(directiveIssued, issued({ implements: conclusion, reviewDue: '2023-12-31' }))
      .given(directiveReviewed, {
        organisation: district,
        on: '2023-12-20',
        body: { document: plan, nextDue: '2024-12-31' },
      })
    expect(story.history('directives', plan).on(day('2023-12-20'))).toMatchObject({
      implements: conclusion,
      reviewDue: '2024-12-31',
    })
    expect(story.sum('resolutions.directives-received')).toBe(1)
    expect(story.sum('resolutions.directives-issued')).toBe(1)
    expect(story.sum('resolutions.reviews-held')).toBe(1)
    story.given(directiveEnded, { organisation: district, on: '2024-06-01', body: { document: plan } })
    expect(
      story.when(directiveReviewed, { organisation: district, on: '2024-06-01', body: { document: plan } })
        .refused,
    ).toEqual(['directive-not-in-force'])
    expect(
      story.when(directiveEnded, { organisation: district, on: '2024-07-01', body: { document: plan } })
        .refused,
    ).toEqual(['directive-not-in-force'])
  })

  test('carries out another, never itself; its years run forward', () => {
    const story = new Story()
    expect(story.when(directiveIssued, issued({ implements: plan })).refused).toEqual([
      'directive-implements-itself',
    ])
    expect(story.when(directiveIssued, issued({ fromYear: 2025, untilYear: 2021 })).refused).toEqual([
      'directive-years-reversed',
    ])
  })

  test('brought forward is no paper of this year', () => {
    const story = new Story().given(directiveBroughtForward, {
      organisation: district,
      on: '2022-12-31',
      body: {
        document: plan,
        type: 'resolution',
        number: '02-NQ/HU',
        title: 'Phát triển du lịch',
        issuer: 'Huyện ủy',
        fromYear: 2021,
        untilYear: 2030,
      },
    })
    expect(story.sum('resolutions.directives-issued')).toBe(0)
    expect(story.history('directives', plan).on(day('2023-01-01'))?.untilYear).toBe(2030)
  })
})

describe('What was not known of a paper', () => {
  const described = (body: object, on = '2023-06-01') => ({
    organisation: district,
    on,
    body: { document: plan, ...body },
  })

  test('is added later: its number, another name, the day for own plans', () => {
    const story = new Story()
      .given(directiveIssued, issued({ number: undefined }))
      .given(directiveDescribed, described({ number: '30-KH/HU', alsoCalled: 'Kế hoạch 30' }))
      .given(directiveDescribed, described({ planDue: '2023-09-30' }, '2023-07-01'))
    expect(story.history('directives', plan).on(day('2023-05-31'))).toMatchObject({ number: null })
    expect(story.history('directives', plan).on(day('2023-07-01'))).toMatchObject({
      number: '30-KH/HU',
      alsoCalled: 'Kế hoạch 30',
      planDue: '2023-09-30',
    })
  })

  test('is something, of a paper in force', () => {
    const story = new Story().given(directiveIssued, issued())
    expect(story.when(directiveDescribed, described({})).refused).toEqual(['directive-nothing-described'])
    expect(story.when(directiveDescribed, described({ number: '1' }, '2023-01-01')).refused).toEqual([
      'directive-not-in-force',
    ])
  })
})

describe('A task', () => {
  test('names one person and a day; only a direction does not', () => {
    const story = new Story()
    expect(story.when(taskAssigned, assigned({ responsible: undefined, due: undefined })).refused).toEqual([
      'task-needs-one-person',
      'task-needs-due-day',
    ])
    expect(story.when(taskAssigned, assigned({ due: '2023-01-01' })).refused).toEqual([
      'task-due-before-assigned',
    ])
    const direction = assigned({ kind: 'direction', responsible: undefined, due: undefined })
    expect(story.when(taskAssigned, direction).refused).toEqual([])
  })

  test('is done by what proves it, once', () => {
    const story = begun()
      .given(taskResultRecorded, ofTask('2023-05-01', { result: 'Đã trình dự thảo' }))
      .given(taskDone, ofTask('2023-10-20', { proof: 'Quy chế số 05-QC/HU' }))
    expect(taskOn(story, '2023-10-20')).toMatchObject({ state: 'done', doneOn: '2023-10-20' })
    expect(story.sum('resolutions.tasks-completed')).toBe(1)
    for (const [kind, body] of [
      [taskDone, { proof: 'Lần nữa' }],
      [taskResultRecorded, { result: 'Thêm' }],
      [taskDropped, { reason: 'Trùng' }],
      [taskReassigned, { responsible: binh, reason: 'Chuyển công tác' }],
      [taskCarried, { year: 2024, due: '2024-06-30', reason: 'Chưa xong' }],
    ] as const)
      expect(story.when(kind, ofTask('2023-11-01', body)).refused).toEqual(['task-not-open'])
  })

  test('carried into the next year stays the same task, with its person and a new day', () => {
    const story = begun()
      .given(taskReassigned, ofTask('2023-06-01', { responsible: binh, reason: 'Phân công lại' }))
      .given(taskCarried, ofTask('2023-12-31', { year: 2024, due: '2024-09-30', reason: 'Chờ quy định mới' }))
    expect(taskOn(story, '2023-12-31')).toMatchObject({
      state: 'open',
      responsible: binh,
      year: 2024,
      carriedFrom: 2023,
      due: '2024-09-30',
    })
    expect(story.sum('resolutions.tasks-assigned')).toBe(1)
    const back = ofTask('2024-01-10', { year: 2024, due: '2024-12-31', reason: 'Nhầm' })
    expect(story.when(taskCarried, back).refused).toEqual(['task-carried-backwards'])
  })

  test('dropped has a reason and is not done', () => {
    const story = begun().given(taskDropped, ofTask('2023-07-01', { reason: 'Đã có quy định thay thế' }))
    expect(taskOn(story, '2023-07-01')?.state).toBe('dropped')
    expect(story.sum('resolutions.tasks-completed')).toBe(0)
  })

  test('done after its day says so; an extended day counts', () => {
    const late = begun().given(taskDone, ofTask('2023-11-20', { proof: 'Quy chế số 05-QC/HU' }))
    expect(taskOn(late, '2023-11-20')).toMatchObject({ state: 'done', doneLate: true })
    const extended = begun()
      .given(taskReassigned, ofTask('2023-10-20', { due: '2023-11-30', reason: 'Chờ hướng dẫn' }))
      .given(taskDone, ofTask('2023-11-20', { proof: 'Quy chế số 05-QC/HU' }))
    expect(taskOn(extended, '2023-11-20')).toMatchObject({ state: 'done', doneLate: false })
  })

  test('changes hands or gets another day; a change of neither is none', () => {
    expect(begun().when(taskReassigned, ofTask('2023-06-01', { reason: 'Rà soát' })).refused).toEqual([
      'task-nothing-reassigned',
    ])
  })
})

describe('A task taken over from a text', () => {
  const noted = { organisation: district, on: '2023-02-10', body: { task, title: 'Sơ kết trong quý III' } }

  test('waits for one person and one day, and counts as assigned once it has both', () => {
    const story = new Story().given(taskNoted, noted)
    expect(taskOn(story, '2023-02-10')).toMatchObject({ state: 'open', assigned: false, responsible: null })
    expect(story.sum('resolutions.tasks-assigned')).toBe(0)
    expect(story.when(taskDone, ofTask('2023-03-01', { proof: 'Báo cáo' })).refused).toEqual([
      'task-not-assigned',
    ])
    story.given(taskReassigned, ofTask('2023-03-01', { responsible: an, reason: 'Phân công' }))
    expect(taskOn(story, '2023-03-01')?.assigned).toBe(false)
    story.given(taskReassigned, ofTask('2023-03-05', { due: '2023-09-30', reason: 'Định hạn' }))
    expect(taskOn(story, '2023-03-05')).toMatchObject({ assigned: true, responsible: an })
    expect(story.sum('resolutions.tasks-assigned')).toBe(1)
    story.given(taskDone, ofTask('2023-09-15', { proof: 'Báo cáo sơ kết' }))
    expect(story.sum('resolutions.tasks-completed')).toBe(1)
  })

  test('is not due before the text', () => {
    const early = { ...noted, body: { ...noted.body, due: '2023-01-01' } }
    expect(new Story().when(taskNoted, early).refused).toEqual(['task-due-before-assigned'])
  })
})

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
})
