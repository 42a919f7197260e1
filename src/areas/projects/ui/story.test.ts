import { expect, test } from 'vitest'
import type { RecordAnswer } from '#kernel/answers.ts'
import { amountSteps, disbursementSteps } from './story.ts'

const record = (position: number, kind: string, on: string, body: object, more: object = {}) =>
  ({
    id: `r${position}`,
    position,
    kind,
    effectiveOn: on,
    body,
    basis: { number: `${position}-QĐ` },
    label: { vi: kind, en: kind },
    reversedBy: null,
    reverses: null,
    ...more,
  }) as unknown as RecordAnswer

const records = [
  record(5, 'project.progressed', '2023-12-22', { amount: 30, note: 'Xong móng' }),
  record(4, 'project.amount-changed', '2023-11-21', { amount: 155, reason: 'Bổ sung cống' }),
  record(3, 'project.amount-changed', '2023-10-01', { amount: 999 }, { reversedBy: 'x' }),
  record(2, 'project.progressed', '2023-09-29', { amount: 20 }),
  record(1, 'project.opened', '2023-08-15', { amount: 143 }),
]

test('an amount is told decision by decision, without those taken back', () => {
  expect(amountSteps(records, '2023-12-31').map(({ paper, by, total }) => [paper, by, total])).toEqual([
    ['1-QĐ', 143, 143],
    ['4-QĐ', 12, 155],
  ])
  expect(amountSteps(records, '2023-11-20')).toHaveLength(1)
})

test('money disbursed adds up to the day looked at', () => {
  expect(disbursementSteps(records, '2023-12-31').map((one) => one.total)).toEqual([20, 50])
  expect(disbursementSteps(records, '2023-12-31').map((one) => one.sentence)).toEqual(['', 'Xong móng'])
  expect(disbursementSteps(records, '2023-09-28')).toEqual([])
})
