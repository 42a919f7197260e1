import type { Finding, SaidClaim } from '#kernel/check-answers.ts'
import { printNumber, printPercent } from '#kernel/numerals.ts'
import { exact, percentOf } from '#kernel/quantity.ts'
import type { Point } from './points.ts'

/** One change that would make the relation true: what is printed now, and what to print instead. */
export interface Correction {
  old: string
  new: string
}

/** What to change, likeliest first: the number that is off, or the percentage reckoned again. */
export const correctionsOf = (point: Point, claims: readonly SaidClaim[]): Correction[] => {
  if (!('finding' in point.about)) return []
  const { finding } = point.about
  if (finding.verdict === 'ok') return []
  const share = shareInstead(finding, point, claims)
  const number = numberInstead(finding, point, claims)
  return [number, share].flatMap((one) => one ?? [])
}

const numberInstead = (
  finding: Finding,
  point: Point,
  claims: readonly SaidClaim[],
): Correction | undefined => {
  if (finding.correction === undefined) return undefined
  const off = finding.relation === 'ratio-percent' ? finding.numbers[0] : finding.stated
  if (off === undefined) return undefined
  const written = point.claims
    .flatMap((at) => digitsOf(claims[at]?.text ?? ''))
    .find((digits) => readNumber(digits) === off)
  const old = written ?? showNumber(off)
  return { old, new: likeWritten(showNumber(finding.correction), old) }
}

/** The percentage of n/N again, with as many decimals as it is printed with; N may stand elsewhere in the text. */
const shareInstead = (
  finding: Finding,
  point: Point,
  claims: readonly SaidClaim[],
): Correction | undefined => {
  const [part, inPlace] = finding.numbers
  const whole = finding.whole ?? inPlace
  if (finding.relation !== 'ratio-percent' || part === undefined || !whole) return undefined
  if (!Number.isInteger(part) || !Number.isInteger(whole)) return undefined
  const printed = point.claims.map((at) => claims[at]).find((one) => one?.kind === 'percent')?.text
  const old = digitsOf(printed ?? '')[0]
  if (!printed || !old) return undefined
  const decimals = /,(\d+)$/.exec(old)?.[1]?.length ?? 0
  const again = printPercent(percentOf(exact(part), exact(whole)), { decimals }).text
  return again === `${old}%` ? undefined : { old: `${old}%`, new: again }
}

const digitsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
const readNumber = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'))

const showNumber = (value: number): string => {
  const scale = 10_000
  return printNumber(exact(Math.round(value * scale), scale), { decimals: 4, zeros: 'trim' }).text
}

/** "04" is answered with "03": small counts keep the zero before them. */
const likeWritten = (digits: string, old: string): string =>
  /^0\d/.test(old) && /^\d$/.test(digits) ? `0${digits}` : digits
