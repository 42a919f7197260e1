import type { Label } from './label.ts'
import type { Printed } from './number-reading.ts'
import {
  absolute,
  compare,
  type Exact,
  equal,
  exact,
  isZero,
  type Rounding,
  round,
  subtract,
  tenTo,
} from './quantity.ts'

export { type Printed, parseNumberVi, readNumberVi } from './number-reading.ts'

export interface NumberStyle {
  decimals?: number
  rounding?: Rounding
  /** Least digits of a whole number: 4 is "04" with 2. Zero stays "0". */
  pad?: 2 | 3
  /** Dots between thousands; on unless switched off. */
  group?: boolean
  /** 'fixed' keeps trailing zeros (101,00), 'trim' drops them (101). */
  zeros?: 'fixed' | 'trim'
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** Vietnamese writing: dots between thousands, a comma before decimals. */
export const printNumber = (value: Exact, style: NumberStyle = {}): Printed => {
  const asked = style.decimals ?? 0
  const shown = round(value, asked, style.rounding ?? 'half-up')
  const places = Math.max(0, asked)
  const size = (absolute(shown).n * 10n ** BigInt(places)) / shown.d
  const digits = size.toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const allDecimals = digits.slice(digits.length - places)
  const decimals = style.zeros === 'trim' ? allDecimals.replace(/0+$/, '') : allDecimals
  const written = style.group === false ? whole : grouped(whole)
  const padded = decimals === '' && !isZero(shown) ? written.padStart(style.pad ?? 1, '0') : written
  return {
    text: `${shown.n < 0n ? '-' : ''}${padded}${decimals === '' ? '' : `,${decimals}`}`,
    value: shown,
    decimals: asked < 0 ? asked : decimals.length,
  }
}

/** Takes per cent, not a share of one: 114 prints "114%". */
export const printPercent = (percent: Exact, style: NumberStyle = {}): Printed => {
  const printed = printNumber(percent, style)
  return { ...printed, text: `${printed.text}%` }
}

export interface MoneyStyle {
  /** full 43.400.000.000 đồng · mixed 2 tỷ 631 triệu đồng · trieu 35 triệu đồng · ty 43,4 tỷ đồng */
  as: 'full' | 'mixed' | 'trieu' | 'ty'
  /** Of the unit shown last. Without it: 'trieu' and 'ty' show up to three, the others none. */
  decimals?: number
  rounding?: Rounding
  zeros?: 'fixed' | 'trim'
}

const inUnits = (dong: Exact, power: number, word: string, style: Omit<MoneyStyle, 'as'>): Printed => {
  const { zeros = 'trim', rounding = 'half-up', decimals = 3 } = style
  const printed = printNumber(exact(dong.n, dong.d * 10n ** BigInt(power)), { decimals, rounding, zeros })
  return {
    text: `${printed.text} ${word}`,
    value: exact(printed.value.n * 10n ** BigInt(power), printed.value.d),
    decimals: printed.decimals - power,
  }
}

const mixed = (dong: Exact, style: Omit<MoneyStyle, 'as'>): Printed => {
  const { zeros = 'trim', rounding = 'half-up', decimals = 0 } = style
  const shown = round(dong, decimals - 6, rounding)
  const size = absolute(shown)
  const billions = size.n / (size.d * 1_000_000_000n)
  const rest = exact(size.n - billions * 1_000_000_000n * size.d, size.d * 1_000_000n)
  const millions = printNumber(rest, { decimals, zeros, rounding: 'truncate' })
  const [whole = '', ...fraction] = millions.text.split(',')
  // Three digits after tỷ: 130 tỷ 071 triệu, where 130 tỷ 71 could be read as 710.
  const parts = [
    ...(billions > 0n ? [`${grouped(billions.toString())} tỷ`] : []),
    ...(isZero(rest)
      ? []
      : [`${[billions > 0n ? whole.padStart(3, '0') : whole, ...fraction].join(',')} triệu`]),
  ]
  return {
    text: `${shown.n < 0n ? '-' : ''}${parts.join(' ')} đồng`,
    value: shown,
    decimals: (isZero(rest) ? -3 : millions.decimals) - 6,
  }
}

/** An amount of đồng. 'mixed' writes an amount that rounds to no million at all in full. */
export const printMoney = (dong: Exact, style: MoneyStyle): Printed => {
  if (style.as === 'trieu') return inUnits(dong, 6, 'triệu đồng', style)
  if (style.as === 'ty') return inUnits(dong, 9, 'tỷ đồng', style)
  if (style.as === 'mixed' && compare(absolute(dong), tenTo(6)) >= 0) return mixed(dong, style)
  return inUnits(dong, 0, 'đồng', { ...style, decimals: style.as === 'full' ? (style.decimals ?? 0) : 0 })
}

/** A word before a number that says on which side of it the exact value lies. */
export type Hedge = 'more-than' | 'over' | 'nearly' | 'estimate' | 'about'

export const hedgeWords: { readonly [hedge in Hedge]: Label } = {
  'more-than': { vi: 'hơn', en: 'more than' },
  over: { vi: 'trên', en: 'over' },
  nearly: { vi: 'gần', en: 'nearly' },
  estimate: { vi: 'ước', en: 'an estimated' },
  about: { vi: 'khoảng', en: 'about' },
}

const hedgeRounding: { readonly [hedge in Hedge]: Rounding } = {
  'more-than': 'truncate',
  over: 'truncate',
  nearly: 'raise',
  estimate: 'half-up',
  about: 'half-up',
}

/**
 * Whether the hedge is true of the exact value: "hơn / trên X" when the value cut at the last shown
 * digit is X, "gần X" when raised to it, "ước" and "khoảng" when less than one such step away.
 * `decimals` is the place of that digit, e.g. -3 for 3.000 meant as three thousand.
 */
export const holds = (hedge: Hedge, value: Exact, printed: Exact, decimals: number): boolean => {
  const rounding = hedgeRounding[hedge]
  if (rounding !== 'half-up') return equal(round(value, decimals, rounding), printed)
  return compare(absolute(subtract(value, printed)), tenTo(-decimals)) < 0
}

/** Prints with the rounding that makes the hedge true: `printHedged('nearly', (r) => printNumber(x, { rounding: r }))`. */
export const printHedged = (hedge: Hedge, print: (rounding: Rounding) => Printed): Printed => {
  const printed = print(hedgeRounding[hedge])
  return { ...printed, text: `${hedgeWords[hedge].vi} ${printed.text}` }
}

/** The place of the last digit that is not a trailing zero: -3 for 3.000, 1 for 43,40; 0 for zero. */
export const lastPlaceOf = (value: Exact, decimals: number): number => {
  if (isZero(value)) return 0
  let place = decimals
  while (equal(round(value, place - 1, 'truncate'), value)) place -= 1
  return place
}
