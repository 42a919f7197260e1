import { type Exact, subtract, sum } from '#kernel/quantity.ts'

/** All as whole numbers of their smallest step, without the zeros they end in together. */
const wholeNumbers = (values: readonly Exact[]): bigint[] => {
  const step = values.reduce((most, one) => (one.d > most ? one.d : most), 1n)
  let all = values.map((one) => (one.n * step * 10n) / one.d)
  while (all.some((one) => one !== 0n) && all.every((one) => one % 10n === 0n))
    all = all.map((one) => one / 10n)
  return all
}

/** What one wrong digit, or two neighbours exchanged, may add to a number or take from it. */
const slipsOf = (number: bigint): Set<bigint> => {
  const digits = [...number.toString()].map(BigInt)
  const found = new Set<bigint>()
  digits.forEach((digit, at) => {
    const place = 10n ** BigInt(digits.length - 1 - at)
    for (let other = at === 0 ? 1n : 0n; other < 10n; other++) found.add((other - digit) * place)
    const next = digits[at + 1]
    if (next !== undefined) found.add((next - digit) * place + (digit - next) * (place / 10n))
  })
  found.delete(0n)
  return found
}

const size = (value: bigint): bigint => (value < 0n ? -value : value)
/** One slip in fifty chances is no coincidence any more. */
const rare = 50n
/** A rest smaller than this share of the total may well be others that nobody names. */
const notable = 33n

/**
 * Whether one slip of the pen explains that the parts miss the total, where chance hardly would. Small rests
 * that the parts leave are no sign: the list may name the greater part only.
 */
export const oneSlip = (total: Exact, parts: readonly Exact[]): boolean => {
  const rest = subtract(total, sum(parts))
  const [all = 0n, missing = 0n, ...each] = wholeNumbers([total, rest, ...parts])
  if (missing === 0n || all <= 0n || each.some((one) => one <= 0n) || all > 10n ** 15n) return false
  if (missing > 0n && missing * notable < all) return false
  const [ofTotal, ofParts] = [slipsOf(all), each.map(slipsOf)]
  if (!ofTotal.has(-missing) && !ofParts.some((one) => one.has(missing))) return false
  const possible = new Set(
    [ofTotal, ...ofParts].flatMap((one) => [...one].map(size)).filter((one) => one <= all),
  )
  return BigInt(possible.size) * rare <= all
}
