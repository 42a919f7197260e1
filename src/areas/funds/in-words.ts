import { printMoney, printNumber } from '#kernel/numerals.ts'
import { exact } from '#kernel/quantity.ts'

/** "8 triệu 200 nghìn đồng": an amount of money in a sentence. */
export const dong = (amount: number): string => printMoney(exact(amount), { as: 'mixed', decimals: 3 }).text

/** "10.784": a number in a sentence. */
export const number = (amount: number): string => printNumber(exact(amount)).text
