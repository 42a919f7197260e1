import { type Exact, exact } from '#kernel/quantity.ts'

/** Digits as written: their value, how many decimals they show, and whether dots stood between thousands. */
export interface WrittenNumber {
  value: Exact
  decimals: number
}

const numberFrom = (whole: string, fraction: string): WrittenNumber => ({
  value: exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length)),
  decimals: fraction.length,
})

const thousands = /^(?!0)\d{1,3}(?:[. \u00a0]\d{3})+$/
const commaThousands = /^(?!0)\d{1,3}(?:,\d{3})+$/

/**
 * Reads one run of digits, dots and commas, misused marks included: "41.57" and "0.5" have decimals,
 * "3,348" has thousands where whole things are counted. Undefined for what is no number: "30.6.2022".
 */
export const readDigits = (
  written: string,
  what: 'percent' | 'whole' | 'measured',
): WrittenNumber | undefined => {
  if (written.length > 30) return undefined
  if (/^\d+$/.test(written)) return numberFrom(written, '')
  if (what === 'percent' && /^\d+[.,]\d+$/.test(written)) {
    const [whole = '', fraction = ''] = written.split(/[.,]/)
    return numberFrom(whole, fraction)
  }
  if (thousands.test(written)) return numberFrom(written.replace(/[. \u00a0]/g, ''), '')
  if (commaThousands.test(written) && (what === 'whole' || written.split(',').length > 2))
    return numberFrom(written.replaceAll(',', ''), '')
  const vietnamese = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(written)
  if (vietnamese) return numberFrom((vietnamese[1] ?? '').replaceAll('.', ''), vietnamese[2] ?? '')
  const foreign = /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(written)
  if (foreign) return numberFrom((foreign[1] ?? '').replaceAll(',', ''), foreign[2] ?? '')
  return undefined
}
