import { describe, expect, test } from 'vitest'
import { Story } from '#testing/kinds.ts'
import { an, assigned, begun, binh, district, ofTask, task, taskOn } from '../given.ts'
import { taskCarried, taskDone, taskDropped, taskReassigned, taskResultRecorded } from './task-course.ts'
import { taskAssigned, taskNoted } from './tasks.ts'

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
    expect(taskOn(story, '2023-05-01')).toMatchObject({ state: 'open', result: 'Đã trình dự thảo' })
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
