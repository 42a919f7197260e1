import type { Label } from '#kernel/label.ts'
import { printMoney, printNumber } from '#kernel/numerals.ts'
import { fromSteps, type Unit } from '#kernel/quantity.ts'

/** A stored amount with its unit, for a sentence: "43 tỷ 427 triệu đồng", "114,6 ha", "4,29%". */
export const amountOf = (steps: number, unit: Unit): Label => {
  const value = fromSteps(steps, unit)
  if (unit.id === 'dong') {
    const { text } = printMoney(value, { as: 'mixed', decimals: 3 })
    return { vi: text, en: text }
  }
  const { text } = printNumber(value, { decimals: 4, zeros: 'trim' })
  const sign = unit.id === 'percent' ? '' : ' '
  return { vi: `${text}${sign}${unit.label.vi}`, en: `${text}${sign}${unit.label.en}` }
}
