const prime = 0x0000000001000000000000000000013bn
const offset = 0x6c62272e07bb014262b821756295c58dn
const whole = (1n << 128n) - 1n

/**
 * The id of what is told by several things together: one person's grade of one year. The same parts
 * always give the same id, so the register itself refuses a second one. A UUID of version 8, from the
 * FNV-1a hash of the parts; not for anything that must not be guessed.
 */
export const derivedSubject = (...parts: readonly (string | number)[]): string => {
  let hash = offset
  for (const letter of parts.join('\n')) hash = ((hash ^ BigInt(letter.codePointAt(0) ?? 0)) * prime) & whole
  const hex = hash.toString(16).padStart(32, '0')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
