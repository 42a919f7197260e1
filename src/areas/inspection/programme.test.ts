import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf } from '#testing/kinds.ts'
import { book, concluded, decidedTold, inspection, item, itemTold, planned, told } from './given.ts'
import { inspectionConcluded, inspectionDecided } from './kinds/inspections.ts'
import { itemAdded, itemDropped, itemMoved, itemPlanned, programmeDecided } from './kinds/programmes.ts'
import { itemsDue } from './worklists.ts'

const rowOf = (story: ReturnType<typeof book>, of: string, on: string) =>
  story.history('inspection-items', of).on(day(on))
const state = (story: ReturnType<typeof book>, on: string) => rowOf(story, item, on)?.state
const [second, third] = [idOf('cuộc hai'), idOf('cuộc ba')]

describe('A programme', () => {
  test('has the items of its day; later ones come by an amendment', () => {
    const story = planned()
    expect(story.when(itemPlanned, itemTold({ item: second }, '2023-02-01')).refused).toEqual([
      'inspection-item-after-programme',
    ])
    expect(story.when(itemAdded, itemTold({ item: second }, '2023-02-01')).refused).toEqual([])
    expect(book().when(itemPlanned, itemTold()).refused).toEqual(['inspection-programme-not-decided'])
  })

  test('keeps both of its states: as first decided, and as amended', () => {
    const story = planned()
      .given(itemPlanned, itemTold({ item: second, quarter: '3' }))
      .given(itemAdded, itemTold({ item: third, quarter: '4' }, '2023-06-20'))
      .given(itemDropped, told('2023-06-20', { item: second, reason: 'Đã có đoàn của Tỉnh ủy' }))
    const count = (holds: (row: { [field: string]: unknown }) => boolean, on = '2023-12-31') =>
      story.census('inspection-items', on, holds)
    expect(count((row) => row.isOriginal === true)).toBe(2)
    expect(count((row) => row.isOriginal === false)).toBe(1)
    expect(count((row) => row.state !== 'dropped')).toBe(2)
    expect(count((row) => row.state !== 'dropped', '2023-06-19')).toBe(2)
    expect(count((row) => row.originalSlot === 'CU-2023.3')).toBe(1)
    expect(count((row) => row.slot === 'CU-2023.4' && row.state !== 'dropped')).toBe(1)
  })

  test('moved, an item is due later; its first quarter stays known', () => {
    const story = planned().given(itemMoved, told('2023-05-20', { item, quarter: '4' }))
    expect(rowOf(story, item, '2023-05-20')).toMatchObject({
      slot: 'CU-2023.4',
      originalSlot: 'CU-2023.2',
      due: '2023-12-31',
    })
    expect(story.when(itemMoved, told('2023-06-01', { item, quarter: '4' })).refused).toEqual([
      'inspection-item-in-that-quarter',
    ])
  })

  test('an item under way, done or dropped is amended no more', () => {
    for (const story of [
      planned().given(inspectionDecided, decidedTold()),
      concluded(),
      planned().given(itemDropped, told('2023-02-01', { item, reason: 'Trùng' })),
    ]) {
      expect(story.when(itemMoved, told('2023-07-01', { item, quarter: '4' })).refused).toEqual([
        'inspection-item-not-planned',
      ])
      expect(story.when(itemDropped, told('2023-07-01', { item, reason: 'Trùng' })).refused).toEqual([
        'inspection-item-not-planned',
      ])
    }
  })
})

describe('An item', () => {
  test('is done by the conclusion of its inspection, not before', () => {
    const story = planned()
    expect(state(story, '2023-04-09')).toBe('planned')
    story.given(inspectionDecided, decidedTold())
    expect(state(story, '2023-04-10')).toBe('under-way')
    story.given(inspectionConcluded, told('2023-06-10', { inspection, result: 'good' }, '31-KL/HU'))
    expect([state(story, '2023-06-09'), state(story, '2023-06-10')]).toEqual(['under-way', 'done'])
  })

  test('is inspected once, as the programme gives it', () => {
    expect(planned().when(inspectionDecided, decidedTold({ who: 'inspection-commission' })).refused).toEqual([
      'inspection-not-of-item',
    ])
    expect(
      concluded().when(
        inspectionDecided,
        decidedTold({ inspection: second, due: '2023-09-01' }, '2023-08-01'),
      ).refused,
    ).toEqual(['inspection-item-not-planned'])
  })

  test('is on the list by the end of its quarter until it is done', () => {
    const lines = (story: ReturnType<typeof book>, on: string) =>
      story.lines(itemsDue, on).map(({ subject, due }) => [subject, due])
    expect(lines(planned(), '2023-05-01')).toEqual([[item, '2023-06-30']])
    expect(lines(concluded(), '2023-06-10')).toEqual([])
  })
})

test('the programme of another year is another one', () => {
  const story = planned().given(
    programmeDecided,
    told('2024-01-15', { programme: second, title: 'Chương trình năm 2024', whose: 'committee', year: 2024 }),
  )
  expect(story.census('inspection-programmes', '2024-01-15')).toBe(2)
})
