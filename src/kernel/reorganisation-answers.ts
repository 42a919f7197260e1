import type { EntryAnswer } from './answers.ts'
import type { Day } from './calendar.ts'
import type { Label } from './label.ts'
import type { Basis } from './record.ts'
import type { Refusal } from './refusal.ts'

/** register → how many of its rows are of an organisation. */
export interface Counts {
  [register: string]: number
}

/** What an organisation is under and what it has, on one side of a reorganisation. */
export interface ReorganisedSide {
  parent: string | null
  holdings: Counts
}

export type ReorganisedChange =
  | 'established'
  | 'transferred'
  | 'renamed'
  | 'merged'
  | 'dissolved'
  | 'receives'
  | 'gives'

/** One line of the table before and after; a side is null where the organisation did not exist yet, or any more. */
export interface Reorganised {
  organisation: string
  name: string
  change: ReorganisedChange
  before: ReorganisedSide | null
  after: ReorganisedSide | null
}

/** Rows that rest on an organisation that ends, and go nowhere. */
export interface LeftBehind {
  organisation: { id: string; name: string }
  register: string
  count: number
  /** Some of them by name. */
  names: string[]
}

export interface BeforeAndAfter {
  /** How many of each register go from one organisation to another. */
  moved: Counts
  organisations: Reorganised[]
  left: LeftBehind[]
  /** What the registers counted here are called. */
  registers: { [register: string]: Label }
  /** Names of the superiors on either side. */
  names: { [organisation: string]: string }
}

/** `entry` is null, and `refusals` tell why, where the book would refuse what was only tried. */
export interface ReorganisationAnswer {
  entry: EntryAnswer | null
  preview: BeforeAndAfter
  refusals: Refusal[]
}

/** A reorganisation in the book, newest first in lists. */
export interface PastReorganisation {
  entry: string
  /** The first record of the entry: taking it back takes back the whole. */
  record: string
  decidedOn: Day
  effectiveOn: Day
  basis: Basis | null
  records: number
  /** How many organisations it founded, changed, ended. */
  founded: number
  changed: number
  ended: number
  enteredBy: string
  recordedAt: string
  takenBack: boolean
}
