import { describe, expect, test } from 'vitest'
import { yearPeriod } from '#kernel/calendar.ts'
import { printNumber } from '#kernel/numerals.ts'
import { type Exact, exact } from '#kernel/quantity.ts'
import { allotmentsAddUp, metForEachAssigner, printedShare } from './checks.ts'

const print = (value: Exact | null) => (value ? printNumber(value, { decimals: 3, zeros: 'trim' }).text : '…')

describe('19/19 holds against one assigner only', () => {
  const values = {
    'met-superior': exact(2),
    'assigned-superior': exact(2),
    'met-own': exact(1),
    'assigned-own': exact(2),
    'actual-targets.budget-revenue': exact(43_427),
    'target-superior-targets.budget-revenue': exact(32_290),
    'target-own-targets.budget-revenue': exact(50_070),
    'actual-targets.child-malnutrition': exact(15),
    'target-superior-targets.child-malnutrition': exact(16),
    'target-own-targets.child-malnutrition': exact(16),
  }

  test('names the item that misses the other assigner’s target', () => {
    const judged = metForEachAssigner.judge(values)
    expect(judged.holds).toBe(false)
    expect(judged.says(print).vi).toBe(
      '2/2 cấp trên giao. 1/2 cấp mình giao, chưa đạt: Thu ngân sách nhà nước trên địa bàn',
    )
  })

  test('holds when every item meets both', () => {
    expect(
      metForEachAssigner.judge({ ...values, 'target-own-targets.budget-revenue': exact(43_000) }).holds,
    ).toBe(true)
  })

  test('asks the plan of the year in question', () => {
    const { 'met-superior': met } = metForEachAssigner.figures({ period: yearPeriod(2023) })
    expect(met).toEqual({ figure: 'targets.met', of: 'KTXH-2023', by: 'superior' })
  })
})

describe('a component printed in whole tỷ', () => {
  const target = exact(22_000_000_000)

  test('30 ÷ 22 = 136,36 is not the 136,37 of 30,002 ÷ 22', () => {
    const judged = printedShare.judge({ actual: exact(30_002_000_000), target })
    expect(judged.holds).toBe(false)
    expect(judged.says(print).vi).toBe(
      'Người đọc tính từ số in: 30 ÷ 22 = 136,36%; số chính xác: 30,002 ÷ 22 = 136,37%',
    )
  })

  test('holds for a round amount, and says nothing while a part is missing', () => {
    expect(printedShare.judge({ actual: exact(30_000_000_000), target }).holds).toBe(true)
    expect(printedShare.judge({ actual: null, target }).holds).toBe(true)
  })
})

test('allotments of 125 do not make a target of 126', () => {
  expect(allotmentsAddUp.judge({ whole: exact(126), allotted: exact(125) }).holds).toBe(false)
  expect(allotmentsAddUp.judge({ whole: exact(126), allotted: exact(126) }).holds).toBe(true)
  expect(allotmentsAddUp.judge({ whole: exact(126), allotted: null }).holds).toBe(true)
})
