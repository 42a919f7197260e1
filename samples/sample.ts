import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { Role } from '#kernel/role.ts'

export interface SampleEntry {
  id: string
  source: 'sample'
  records: SubmittedRecord[]
}

export interface SampleAccount {
  name: string
  displayName: string
  roles: readonly Role[]
  /** The organisation whose tree the account sees; null is the whole book. */
  scope: string | null
}

/** A world of invented records: the same entries, ids included, every time they are asked for. */
export interface Sample {
  name: string
  title: Label
  root: string
  /** The committee above, an assigner of targets; a unit of the book. */
  superior: string
  openedOn: Day
  entries: () => Iterable<SampleEntry>
  accounts: readonly SampleAccount[]
}
