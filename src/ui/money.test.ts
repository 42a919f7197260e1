import { expect, it } from 'vitest'
import { dong, moneyUnitOf, showMoney } from './money.ts'

const shown = (amounts: readonly number[]) => {
  const unit = moneyUnitOf(amounts)
  return [unit.label.vi, ...amounts.map((amount) => showMoney(amount, unit))]
}

it('money of a table is told in the largest unit that rounds none of it', () => {
  expect(shown([457_835_000_000, 0, 86_000_000])).toEqual(['triệu đồng', '457.835', '0', '86'])
  expect(shown([457_835_000_000, 323_624_000])).toEqual(['nghìn đồng', '457.835.000', '323.624'])
  expect(shown([-1_250, 1_000_000])).toEqual(['đồng', '-1.250', '1.000.000'])
})

it('whole đồng stay whole đồng', () => {
  expect(showMoney(1_234_567, dong)).toBe('1.234.567')
})
