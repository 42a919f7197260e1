import { createHash } from 'node:crypto'

/** JSON with sorted keys and no spaces: the same text for the same value wherever it was stored. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') return `{${fieldsOf(value as { [key: string]: unknown })}}`
  return JSON.stringify(value ?? null)
}

const fieldsOf = (value: { [key: string]: unknown }): string => {
  let fields = ''
  for (const key of Object.keys(value).sort()) {
    const inner = value[key]
    if (inner !== undefined) fields += `${fields && ','}${JSON.stringify(key)}:${canonical(inner)}`
  }
  return fields
}

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value), 'utf8').digest('hex')

export interface HashedRecord {
  book: number
  position: number
  id: string
  entry: string
  kind: string
  version: number
  organisation: string
  decided_on: string
  effective_on: string
  basis: unknown
  body: unknown
  facts: unknown
  confidentiality: number
  reverses: number | null
  recorded_at: string
  entered_by: string
  approved_by: string | null
}

/** The fingerprint of a record in its stored form (sealed fields sealed), chained to the one before. */
export const hashOf = (previous: string, record: HashedRecord): string => {
  const { book, position, id, entry, kind, version, organisation, decided_on, effective_on } = record
  const { basis, body, facts, confidentiality, reverses, recorded_at, entered_by, approved_by } = record
  return digestOf([
    previous,
    { book, position, id, entry, kind, version, organisation, decided_on, effective_on },
    { basis, body, facts, confidentiality, reverses, recorded_at, entered_by, approved_by },
  ])
}
