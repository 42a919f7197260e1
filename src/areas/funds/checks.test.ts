import { expect, test } from 'vitest'
import { exact } from '#kernel/quantity.ts'
import { checks } from './checks.ts'

const [balanced] = checks
const million = (amount: number) => exact(BigInt(amount * 1_000_000))
const print = (value: ReturnType<typeof exact> | null) =>
  value ? (Number(value.n) / Number(value.d) / 1e6).toLocaleString('vi-VN') : '…'
const judged = (closing: number) =>
  balanced?.judge({
    opening: million(310),
    in0: million(735),
    out0: million(500.5),
    closing: million(closing),
  })

test('what a fund holds is told with what it opened with, received and paid', () => {
  expect(judged(544.5)?.holds).toBe(true)
  expect(judged(544.5)?.says(print).vi).toBe('310 + 735 − 500,5 = 544,5')
})

test('a balance nobody can account for is a finding', () => {
  expect(judged(560)?.holds).toBe(false)
  expect(judged(560)?.says(print).vi).toBe('310 + 735 − 500,5 = 544,5, khác 560')
})

test('the opening is the balance of the eve', () => {
  const period = { from: '2023-01-01', to: '2023-12-31' } as Parameters<
    NonNullable<typeof balanced>['figures']
  >[0]['period']
  expect(balanced?.figures({ period }).opening?.period).toEqual({ from: '2022-12-31', to: '2022-12-31' })
})
