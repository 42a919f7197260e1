import type { Stood } from '#book/registers/standing.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { Asker, Surroundings } from '../surroundings.ts'

/** One line of the desk: what is late, due, waiting or worth knowing, and the one thing to do about it. */
export interface HomeLine {
  level: 'late' | 'due' | 'waiting' | 'info'
  /** Whose matter it is; absent, that of whoever is asked to act. */
  area?: string
  text: Label
  /** The first of them by name, or why: one line under the text. */
  detail?: Label | undefined
  to: string
  action: Label
}

/** A line on somebody's desk: their own work, or what a department only looks at. */
export interface DeskLine extends HomeLine {
  isOwn: boolean
}

/** As much of a register's row as the desk counts by. */
export interface HomeRow {
  subject: string
  from: Day
  data: { readonly [field: string]: unknown }
}

export interface HomeQuestion {
  tx: Tx
  around: Surroundings
  asker: Asker
  on: Day
  /** The organisation looked at; the whole book (or the account's branch) when absent. */
  organisation: string | undefined
  /** A register's rows in the reader's sight, read once; none where the role does not read it. */
  rows: (register: string) => Promise<readonly HomeRow[]>
  /** The same as the lists of work read them: rows of no organisation stand beside the others. */
  standing: (register: string) => Promise<readonly Stood[]>
}

/** Gives its lines, or none where the account has no business with the matter. */
export type HomeLines = (asked: HomeQuestion) => Promise<HomeLine[]>

export const look: Label = { vi: 'Xem', en: 'Look' }
export const consider: Label = { vi: 'Xem xét', en: 'Consider' }

/** A count is said only when there is something to say. */
export const lineIf = (count: number, line: (count: number) => HomeLine): HomeLine[] =>
  count > 0 ? [line(count)] : []

/** "a, b, c và 4 chi bộ nữa": a few names, and how many more there are. */
export const someOf = (names: readonly string[], more: (left: number) => Label, most = 3): Label => {
  const shown = names.slice(0, most).join(', ')
  const left = names.length - most
  if (left <= 0) return { vi: shown, en: shown }
  const { vi, en } = more(left)
  return { vi: `${shown} và ${vi}`, en: `${shown} and ${en}` }
}
