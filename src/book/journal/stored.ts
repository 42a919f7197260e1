import type { Day } from '#kernel/calendar.ts'
import type { Basis, Confidentiality, JournalRecord } from '#kernel/record.ts'
import type { HashedRecord } from './hash.ts'

/** A row of the table `record`. */
export interface StoredRecord extends HashedRecord {
  previous_hash: string
  hash: string
}

const classes: readonly Confidentiality[] = ['normal', 'internal', 'restricted']
export const confidentialityNumber = (one: Confidentiality): number => classes.indexOf(one)
export const confidentialityOf = (number: number): Confidentiality => classes[number] ?? 'restricted'

export const recordOf = (stored: StoredRecord): JournalRecord => ({
  id: stored.id,
  kind: stored.kind,
  version: stored.version,
  organisation: stored.organisation,
  decidedOn: stored.decided_on as Day,
  effectiveOn: stored.effective_on as Day,
  basis: stored.basis as Basis | null,
  body: stored.body,
  facts: stored.facts,
})
