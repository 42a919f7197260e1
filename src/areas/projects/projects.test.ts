import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { modelBegun, modelBroughtForward, modelEnded, modelReviewed } from './kinds/models.ts'
import {
  projectAmountChanged,
  projectFinished,
  projectOpened,
  projectProgressed,
  projectStopped,
} from './kinds/projects.ts'

const [district, project, model, resolution] = ['Đảng bộ huyện', 'đường ven hồ', 'mô hình', 'nghị quyết'].map(
  idOf,
) as [string, string, string, string]
const told = (on: string, body: object) => ({ organisation: district, on, body })
const opened = (body: object = {}) =>
  told('2023-03-01', { project, name: 'Đường ven hồ', amount: 29_993_000_000, ...body })
const on = (story: Story, register: string, subject: string, text: string) =>
  story.history(register, subject).on(day(text))

describe('A project', () => {
  test('has one amount on any day; a change keeps its decision', () => {
    const story = new Story()
      .given(projectOpened, opened({ isKey: true, resolution }))
      .given(projectAmountChanged, told('2023-09-01', { project, amount: 31_000_000_000 }))
    expect(on(story, 'projects', project, '2023-08-31')).toMatchObject({
      amount: 29_993_000_000,
      isKey: true,
    })
    expect(on(story, 'projects', project, '2023-09-01')?.amount).toBe(31_000_000_000)
    expect(story.sum('projects.amount', { to: '2023-08-31' })).toBe(29_993_000_000)
    expect(story.sum('projects.amount')).toBe(31_000_000_000)
    expect(story.sum('projects.decided-amount')).toBe(29_993_000_000)
    expect(story.sum('projects.changed-amount')).toBe(1_007_000_000)
  })

  test('that is key serves a resolution', () => {
    expect(new Story().when(projectOpened, opened({ isKey: true })).refused).toEqual([
      'key-project-without-resolution',
    ])
  })

  test('spends while it is built, and is finished or stopped once', () => {
    const story = new Story()
      .given(projectOpened, opened())
      .given(projectProgressed, told('2023-06-30', { project, amount: 5_000_000_000 }))
      .given(projectProgressed, told('2023-09-30', { project, amount: 7_000_000_000 }))
    expect(on(story, 'projects', project, '2023-09-30')).toMatchObject({
      state: 'building',
      disbursed: 12_000_000_000,
    })
    expect(story.sum('projects.disbursed')).toBe(12_000_000_000)
    story.given(projectFinished, told('2023-12-20', { project }))
    expect(story.sum('projects.finished')).toBe(1)
    for (const [kind, body] of [
      [projectAmountChanged, { amount: 1 }],
      [projectProgressed, { amount: 1 }],
      [projectFinished, {}],
      [projectStopped, { reason: 'Hết vốn' }],
    ] as const)
      expect(story.when(kind, told('2024-01-01', { project, ...body })).refused).toEqual([
        'project-not-under-way',
      ])
  })

  test('stopped is neither built nor finished', () => {
    const story = new Story()
      .given(projectOpened, opened())
      .given(projectStopped, told('2023-07-01', { project, reason: 'Vướng mặt bằng' }))
    expect(on(story, 'projects', project, '2023-07-01')?.state).toBe('stopped')
    expect(story.when(projectFinished, told('2023-08-01', { project })).refused).toEqual([
      'project-not-under-way',
    ])
  })
})

describe('A model', () => {
  const begun = (body: object = {}) =>
    told('2023-02-01', { model, name: 'Nuôi bò nhốt chuồng', campaign: 'habits', households: 12, ...body })

  test('is at work until it ends, and reviewed for its year', () => {
    const story = new Story()
      .given(modelBegun, begun())
      .given(
        modelReviewed,
        told('2023-11-20', { model, result: 'Thu nhập tăng', households: 15, replicated: 2 }),
      )
    expect(on(story, 'models', model, '2023-11-20')).toMatchObject({
      households: 15,
      reviewedFor: 2023,
      replicated: 2,
    })
    story.given(modelEnded, told('2024-03-01', { model }))
    expect(story.census('models', '2024-03-01')).toBe(0)
    for (const [kind, body] of [
      [modelReviewed, { result: 'Muộn' }],
      [modelEnded, {}],
    ] as const)
      expect(story.when(kind, told('2024-04-01', { model, ...body })).refused).toEqual(['model-not-at-work'])
  })

  test('keeps the review of each year, and has one a year', () => {
    const story = new Story().given(modelBegun, begun())
    for (const [on, income] of [
      ['2023-11-20', 60_000_000],
      ['2024-11-20', 72_000_000],
    ] as const)
      story.given(modelReviewed, told(on, { model, result: `Năm ${on.slice(0, 4)}`, income }))
    expect(story.census('model-reviews', '2024-12-31')).toBe(2)
    expect(story.census('model-reviews', '2024-12-31', (row) => row.year === 2023)).toBe(1)
    expect(on(story, 'models', model, '2024-12-31')).toMatchObject({ income: 72_000_000, households: 12 })
    expect(story.when(modelReviewed, told('2024-12-20', { model, result: 'Lần nữa' })).refused).toEqual([
      'model-already-reviewed',
    ])
    const late = told('2025-01-10', { model, result: 'Bổ sung', year: 2023 })
    expect(story.when(modelReviewed, late).refused).toEqual(['model-already-reviewed'])
  })

  test('of earlier years is brought forward with what is known of its beginning', () => {
    const story = new Story().given(modelBroughtForward, {
      ...begun({ begun: '2021' }),
      on: '2022-12-31',
    })
    expect(on(story, 'models', model, '2023-01-01')?.begunOn).toBe('2021')
  })
})
