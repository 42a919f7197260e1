import type { Figure } from '#kernel/figure.ts'
import { type NumberStyle, printMoney, printNumber, printPercent } from '#kernel/numerals.ts'
import type { Exact } from '#kernel/quantity.ts'

/** A value as lists and traces show it; a report's slot has its own style. "…" is a missing value. */
export const printValue = (figure: Figure, value: Exact | null): string => {
  if (value === null) return '…'
  const style: NumberStyle = { decimals: figure.decimals, rounding: 'half-up', group: true, zeros: 'trim' }
  if (figure.unit.kind === 'money')
    return printMoney(value, { as: 'mixed', decimals: figure.decimals, rounding: 'half-up', zeros: 'trim' })
      .text
  if (figure.unit.id === 'percent')
    return printPercent(value, { ...style, decimals: Math.max(2, figure.decimals) }).text
  return printNumber(value, style).text
}
