import { describe, expect, test } from 'vitest'
import type { RecordAnswer } from '#kernel/answers.ts'
import { donorsOf, treesByPlace } from './listed.ts'

const record = (id: string, kind: string, on: string, body: object, more: object = {}) =>
  ({
    id,
    kind,
    effectiveOn: on,
    body: { fund: 'quỹ', ...body },
    sentence: id,
    reversedBy: null,
    reverses: null,
    ...more,
  }) as unknown as RecordAnswer

describe('who gave', () => {
  test('is added up for each, collections together, without what was taken back', () => {
    const gave = (id: string, body: object, more?: object) =>
      record(id, 'fund.money-received', '2023-03-01', body, more)
    const donors = donorsOf(
      [
        gave('1', { amount: 5, unit: 'A' }),
        gave('2', { amount: 7, unit: 'A' }),
        gave('3', { amount: 20, people: 40 }),
        gave('4', { amount: 900, unit: 'B' }, { reversedBy: 'x' }),
        gave('5', { amount: 1, unit: 'A', fund: 'quỹ khác' }),
        record('6', 'fund.goods-received', '2023-04-01', { goods: 'trees', quantity: 30, party: 'C' }),
      ],
      'quỹ',
    )
    expect(donors.map((one) => [one.id, one.money, one.gifts.length])).toEqual([
      [null, 20, 1],
      ['A', 12, 2],
      ['C', 0, 1],
    ])
  })
})

describe('trees', () => {
  test('are added up by place, and only trees', () => {
    const given = (id: string, body: object) => record(id, 'fund.goods-given', '2023-05-01', body)
    expect(
      treesByPlace(
        [
          given('1', { goods: 'trees', quantity: 30, place: 'Jun' }),
          given('2', { goods: 'trees', quantity: 50, place: 'Lê Ju' }),
          given('3', { goods: 'trees', quantity: 40, place: 'Jun' }),
          given('4', { goods: 'rice', quantity: 900, place: 'Jun' }),
          given('5', { goods: 'trees', quantity: 9 }),
        ],
        'quỹ',
      ).map((one) => [one.place, one.trees]),
    ).toEqual([
      ['Jun', 70],
      ['Lê Ju', 50],
    ])
  })
})
