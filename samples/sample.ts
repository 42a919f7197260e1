import type { Plan } from '#areas/organisations/reorganisation/index.ts'
import type { HandOver } from '#book/handover/plan.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { Role } from '#kernel/role.ts'

export interface SampleEntry {
  id: string
  source: 'sample'
  records: SubmittedRecord[]
  /** The account that enters it; without it the sample itself. */
  by?: string
}

export interface SampleAccount {
  name: string
  displayName: string
  roles: readonly Role[]
  /** The organisation whose tree the account sees; null is the whole book. */
  scope: string | null
}

/** The book before: another sample that is closed and handed over to this one. */
export interface Predecessor {
  sample: string
  /** Under this name it is loaded and stays readable, closed. */
  as: string
  /** What happened in it after the sample's own year. */
  after: () => Iterable<SampleEntry>
  handOver: HandOver
  /** The first decision of the new book: its own structure. */
  plan: { id: string; plan: () => Plan }
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
  follows?: Predecessor
}
