import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import {
  directiveBroughtForward,
  directiveEnded,
  directiveIssued,
  directiveReceived,
  directiveReviewed,
} from './kinds/directives.ts'
import {
  taskCarried,
  taskDone,
  taskDropped,
  taskReassigned,
  taskResultRecorded,
} from './kinds/task-course.ts'
import { taskAssigned } from './kinds/tasks.ts'

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
})
