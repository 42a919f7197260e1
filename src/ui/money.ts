import type { FigureAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { showNumber } from './days.ts'

/** In what a table counts money, said once for all its numbers. */
export interface MoneyUnit {
  label: Label
  /** Đồng in one of it. */
  dong: number
}

const moneyUnits: readonly MoneyUnit[] = [
  { label: { vi: 'triệu đồng', en: 'million đồng' }, dong: 1_000_000 },
  { label: { vi: 'nghìn đồng', en: 'thousand đồng' }, dong: 1000 },
]
export const dong: MoneyUnit = { label: { vi: 'đồng', en: 'đồng' }, dong: 1 }

/** The largest unit in which each of the amounts, in đồng, is whole: a table of money rounds nothing. */
export const moneyUnitOf = (amounts: readonly number[]): MoneyUnit =>
  moneyUnits.find((unit) => amounts.every((amount) => amount % unit.dong === 0)) ?? dong

export const showMoney = (amount: number, unit: MoneyUnit): string => showNumber(amount / unit.dong)

export const isMoney = (answer: FigureAnswer): boolean => answer.unit.id === 'dong'

/** The unit for those of the answers that are money. */
export const moneyUnitIn = (answers: readonly FigureAnswer[]): MoneyUnit =>
  moneyUnitOf(answers.filter(isMoney).map((one) => one.value ?? 0))
