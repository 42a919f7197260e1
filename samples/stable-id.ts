import { createHash } from 'node:crypto'

/** The UUID (version 8) of a name: the same on every machine, so that a sample can be cited. */
export const stableId = (...parts: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(parts.join('/'), 'utf8').digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
