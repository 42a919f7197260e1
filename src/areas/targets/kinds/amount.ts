import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { printMoney, printNumber } from '#kernel/numerals.ts'
import { type Exact, exact, multiply, type Unit } from '#kernel/quantity.ts'
import { refusal } from '#kernel/refusal.ts'
import { labelled } from '#subjects/fields.ts'

/** A value as a person gives it, in the figure's unit: 4.29 (%), 114.6 (ha), 43427000000 (đồng). */
export const amountField = (label: Label, help: Label, least = -1e15) =>
  labelled(z.number().min(least).max(1e15).meta({ control: 'number' }), label, { help })

/** A JSON number as the decimal it was written as: 4.29 is 429/100, not the nearest binary fraction. */
const decimal = (amount: number): Exact | undefined => {
  const found = /^(-?\d+)(?:\.(\d+))?$/.exec(String(amount))
  if (!found) return undefined
  const [, whole = '', fraction = ''] = found
  return exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

/** The amount in whole steps of the unit, as postings keep it; undefined when it is finer than a step. */
export const stepsOf = (amount: number, unit: Unit): number | undefined => {
  const value = decimal(amount)
  if (!value) return undefined
  const steps = multiply(value, exact(unit.scale))
  return steps.d === 1n ? Number(steps.n) : undefined
}

export const finerThanItsUnit = refusal('finer-than-its-unit', {
  vi: 'Giá trị có quá nhiều số lẻ so với đơn vị tính ({unit}). Làm tròn rồi ghi lại.',
  en: 'The value has more decimals than its unit ({unit}) can hold. Round it.',
})

/** An amount with its unit, for a sentence: "43 tỷ 427 triệu đồng", "114,6 ha", "4,29%". */
export const amountInWords = (amount: number, unit: Unit): Label => {
  const value = decimal(amount) ?? exact(0n)
  if (unit.id === 'dong') {
    const { text } = printMoney(value, { as: 'mixed', decimals: 3 })
    return { vi: text, en: text }
  }
  const { text } = printNumber(value, { decimals: 4, zeros: 'trim' })
  const space = unit.id === 'percent' ? '' : ' '
  return { vi: `${text}${space}${unit.label.vi}`, en: `${text}${space}${unit.label.en}` }
}
