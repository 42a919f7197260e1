import type { Label } from '#kernel/label.ts'

/** A field of a row as text; empty where there is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The name of a closed value of a row. */
export const named = (choices: { readonly [value: string]: Label }, value: unknown): Label =>
  choices[text(value)] ?? { vi: text(value), en: text(value) }

const numerals: { readonly [quarter: string]: string } = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }

/** Quarters are written in Roman numerals. */
export const roman = (quarter: unknown): string => numerals[text(quarter)] ?? ''
