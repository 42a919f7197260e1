import { addDays, type Day, dayOrNone } from './calendar.ts'
import type { Label } from './label.ts'
import type { RegisterDefinition, Row } from './register.ts'

/** A row that holds on the asked day. */
export interface StandingRow<R extends Row = Row> {
  subject: string
  from: Day
  row: R
}

/** The rows of a register on the asked day, under the organisation looked at. */
export type RowsOf = <R extends Row>(register: RegisterDefinition<R>) => readonly StandingRow<R>[]

/** Days are printed, ids are named, labels are said; the rest is shown as it is. */
export type WorkValue = string | number | Label | null

/** One thing to do: about whom, whose work it is, by when. */
export interface WorkLine {
  subject: string
  organisation: string | null
  /** The last day in time; null where no limit runs or it cannot be told. */
  due: Day | null
  values: { readonly [column: string]: WorkValue }
}

/**
 * A list of what is to be done, worked out from registers each time it is asked for and for any day:
 * who reaches a badge, whose probation ends. Nothing of it is stored, so nothing of it goes stale.
 */
export interface Worklist {
  id: string
  label: Label
  /** What stands in the list and what does not, in one sentence. */
  meaning: Label
  /** Whoever reads all of these reads the list. */
  reads: readonly RegisterDefinition[]
  columns: { readonly [column: string]: Label }
  /** Particulars of the person, shown beside the name: fields of the register of persons. */
  particulars: { readonly [field: string]: Label }
  /** The kind whose form settles a line. */
  settledBy: string | null
  /**
   * How the desk tells how many are late, due soon, or open besides, and where the list is read; absent, it
   * stays silent. The first of the late or due ones is named, with whoever its column `responsible` names.
   */
  desk?: {
    late: (n: number) => Label
    soon?: (n: number) => Label
    open?: (n: number) => Label
    to: string
    /** What the link says; «Xem» where absent. */
    action?: Label
  }
  lines: (on: Day, rows: RowsOf) => WorkLine[]
}

export const worklist = (
  id: string,
  label: Label,
  meaning: Label,
  definition: Omit<Worklist, 'id' | 'label' | 'meaning' | 'particulars' | 'settledBy' | 'reads'> & {
    // Registers of different rows in one list.
    reads: readonly Pick<RegisterDefinition, 'id'>[]
    particulars?: Worklist['particulars']
    settledBy?: string
  },
): Worklist => ({
  id,
  label,
  meaning,
  particulars: {},
  settledBy: null,
  ...definition,
  reads: definition.reads as readonly RegisterDefinition[],
})

/** The day looked at, and the day since which the row holds. */
interface Days {
  on: Day
  from: Day
}

/**
 * The lines of a list about the rows of one register: a line for each row that is still open, with the organisation
 * the register says it belongs to. A due day known to its month or year only limits nothing.
 */
export const openRows =
  <R extends Row>(
    register: RegisterDefinition<R>,
    line: {
      /** Whether there is still something to do; absent, there is for every row. */
      open?: (row: R, days: Days) => boolean
      due?: (row: R, days: Days) => string | null
      values: (row: R) => WorkLine['values']
    },
  ) =>
  (on: Day, rows: RowsOf): WorkLine[] =>
    rows(register)
      .filter(({ row, from }) => line.open?.(row, { on, from }) ?? true)
      .map(({ subject, row, from }) => ({
        subject,
        organisation: register.organisation(row, subject),
        due: dayOrNone(line.due?.(row, { on, from })),
        values: line.values(row),
      }))

/** Days ahead within which a line counts as due soon. */
const soonDays = 30

export type DueState = 'late' | 'soon' | 'open'

/** How a due day stands on a day; what has no limit is open. */
export const dueState = (due: Day | null, on: Day): DueState => {
  if (due === null) return 'open'
  if (due < on) return 'late'
  return due <= addDays(on, soonDays) ? 'soon' : 'open'
}

/** A list as it is read: days printed, ids named, labels said in the reader's language. */
export interface WorklistAnswer {
  id: string
  label: Label
  meaning: Label
  on: Day
  settledBy: string | null
  columns: { field: string; label: Label }[]
  late: number
  lines: {
    subject: string
    name: string
    organisation: { id: string; name: string } | null
    due: Day | null
    state: DueState
    values: { [column: string]: string }
  }[]
}
