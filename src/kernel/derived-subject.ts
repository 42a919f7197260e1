/** The FNV-1a hash of 128 bits, as its four words of 32 bits: the highest first. */
const fnv = (text: string): number[] => {
  let [a, b, c, d] = [0x6c62272e, 0x07bb0142, 0x62b82175, 0x6295c58d]
  for (const letter of text) {
    d = (d ^ (letter.codePointAt(0) ?? 0)) >>> 0
    // Times the prime 2^88 + 0x13b, modulo 2^128.
    const [d1, c1] = [d * 0x13b, c * 0x13b]
    const [shiftedB, shiftedA] = [(d << 24) >>> 0, ((c << 24) | (d >>> 8)) >>> 0]
    const c2 = c1 + Math.floor(d1 / word)
    const b2 = b * 0x13b + Math.floor(c2 / word) + shiftedB
    const a2 = a * 0x13b + Math.floor(b2 / word) + shiftedA
    d = d1 % word
    c = c2 % word
    b = b2 % word
    a = a2 % word
  }
  return [a, b, c, d]
}
const word = 2 ** 32

/**
 * The id of what is told by several things together: one person's grade of one year. The same parts
 * always give the same id, so the register itself refuses a second one. A UUID of version 8, from the
 * FNV-1a hash of the parts; not for anything that must not be guessed.
 */
export const derivedSubject = (...parts: readonly (string | number)[]): string => {
  const hex = fnv(parts.join('\n'))
    .map((one) => one.toString(16).padStart(8, '0'))
    .join('')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
