import { compare, type Exact, exact, multiply, negate, sum, tenTo } from './quantity.ts'

/** A number as written, and the place of the last digit it shows: 1 for 43,4, 0 for 3.348, -6 for millions. */
export interface Printed {
  text: string
  value: Exact
  decimals: number
}

const numberPattern = '(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?'
const scaleWords = { 9: 't[ỷỉ]', 6: 'triệu', 3: '(?:nghìn|ngàn)' }
const scaled = [9, 6, 3] as const
const amountPattern = new RegExp(
  `^(?<sign>-?) ?${scaled
    .map((power) => `(?:(?<s${power}>${numberPattern}) ?${scaleWords[power]}(?= |$))? ?`)
    .join('')}(?<s0>${numberPattern})? ?(?:đồng|đ|%)?$`,
)

interface Part {
  power: number
  value: Exact
  decimals: number
}

const partOf = (written: string, power: number): Part => {
  const [whole = '', fraction = ''] = written.replaceAll('.', '').split(',')
  const value = exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
  return { power, value: multiply(value, tenTo(power)), decimals: fraction.length - power }
}

// Only the last part may have decimals, each stays below the word before it, and đồng after a word
// are written out: "2 tỷ 5" means 2,5 tỷ to some readers and is not guessed at.
const fits = (part: Part, before: Part | undefined): boolean =>
  before === undefined ||
  (before.decimals === -before.power &&
    compare(part.value, tenTo(before.power)) < 0 &&
    (part.power > 0 || compare(part.value, tenTo(3)) >= 0))

/**
 * Reads a number as people write it and remembers its last digit: "3.348", "43,4", "04",
 * "2 tỷ 631 triệu đồng", "97,61%". Spaces are free; what could be read two ways (1.5, 12.34, "2 tỷ 5")
 * is undefined.
 */
export const readNumberVi = (text: string): Printed | undefined => {
  const tidied = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const found = amountPattern.exec(tidied)?.groups
  if (!found) return undefined
  const parts = [...scaled, 0].flatMap((power) => {
    const written = found[`s${power}`]
    return written === undefined ? [] : [partOf(written, power)]
  })
  const last = parts.at(-1)
  if (!last || !parts.every((part, index) => fits(part, parts[index - 1]))) return undefined
  const size = sum(parts.map((part) => part.value))
  return { text, value: found.sign === '-' ? negate(size) : size, decimals: last.decimals }
}

/** The exact value of what readNumberVi reads, or undefined. */
export const parseNumberVi = (text: string): Exact | undefined => readNumberVi(text)?.value
