import type { z } from 'zod'
import type { Day } from './calendar.ts'
import type { Choices } from './choice.ts'
import type { Label } from './label.ts'
import { type Refusal, refusal } from './refusal.ts'

/** Beyond every day: the open end of a row that still holds. */
export const forever = '9999-12-31' as Day

export type Row = { readonly [field: string]: unknown }

/** The name of a column. */
export interface Column extends Label {
  /** Its numbers are years of the calendar, which are not grouped by thousands. */
  isYear?: true
}

/**
 * A register holds the state of subjects, folded from records. Each row has its true interval
 * [from, to) and the position of the record that opened it. References say which other register
 * must hold a row for as long as this one does: a membership inside the life of its cell.
 * What reads a row is written as a method, so that registers of different rows fit in one list.
 */
export interface RegisterDefinition<R extends Row = Row> {
  id: string
  label: Label
  row: z.ZodType<R>
  /** field of the row → register that must contain it for the whole interval */
  references: { readonly [field: string]: string }
  /** The organisation a row belongs to, for scope and confidentiality. */
  organisation(row: R, subject: string): string | null
  /**
   * Whether organisations below see the rows of those above them, as what is issued to be carried out: titles
   * and days. A row that says what others did, or names people, is not.
   */
  seenBelow: boolean
  /** The field naming the subject whose name, search and order this row takes: the member's person. */
  namedBy?: { field: string; register: string }
  /** How a row is named in a sentence. */
  name(row: R): string
  /** Names and other texts a search looks in. */
  searchable(row: R): string[]
  sortKey(row: R): string
  /** Fields (field → label) a list shows and filters by, in order. */
  columns: { readonly [field: string]: Column }
  /** The names of closed values, by the field of a column that holds them. */
  choices: { readonly [field: string]: Choices }
}

export const register = <R extends Row>(
  id: string,
  label: Label,
  row: z.ZodType<R>,
  options: Partial<Omit<RegisterDefinition<R>, 'id' | 'label' | 'row'>> & Pick<RegisterDefinition<R>, 'name'>,
): RegisterDefinition<R> => ({
  id,
  label,
  row,
  references: {},
  organisation: () => null,
  seenBelow: false,
  searchable: (value) => [options.name(value)],
  sortKey: (value) => options.name(value),
  columns: {},
  choices: {},
  ...options,
})

/** What a record does to one subject of one register on the record's effective day. */
export type Change =
  | { register: string; subject: string; on: Day; does: 'open'; row: Row }
  | { register: string; subject: string; on: Day; does: 'amend'; patch: Row }
  | { register: string; subject: string; on: Day; does: 'close' }

export const opens = <R extends Row>(
  to: RegisterDefinition<R>,
  subject: string,
  on: Day,
  row: R,
): Change => ({
  register: to.id,
  subject,
  on,
  does: 'open',
  row,
})

export const amends = <R extends Row>(
  to: RegisterDefinition<R>,
  subject: string,
  on: Day,
  patch: Partial<R>,
): Change => ({ register: to.id, subject, on, does: 'amend', patch: patch as Row })

export const closes = (to: Pick<RegisterDefinition, 'id'>, subject: string, on: Day): Change => ({
  register: to.id,
  subject,
  on,
  does: 'close',
})

export interface RegisterRow<R extends Row = Row> {
  subject: string
  from: Day
  /** First day the row no longer holds; `forever` while it does. */
  to: Day
  /** Position of the record that opened this row. */
  opened: number
  /** Position of the record that ended it, if one has. */
  closed: number | null
  row: R
}

/** A change with the place in the journal it came from. */
export interface PlacedChange {
  position: number
  change: Change
}

export interface FoldFault {
  fault: 'already-open' | 'not-open'
  at: PlacedChange
  /** Position of the record in the way, if there is one. */
  standing: number | null
}

/**
 * Folds the changes of ONE subject of one register, in the order (effective day, position).
 * Returns the rows, or the first change that cannot be folded. Two changes on one day leave no
 * row of zero length.
 */
export const fold = (changes: readonly PlacedChange[]): { rows: RegisterRow[]; fault: FoldFault | null } => {
  const ordered = inOrder(changes)
  const rows: RegisterRow[] = []
  let open: RegisterRow | null = null
  let last: PlacedChange | null = null
  const end = (on: Day, position: number) => {
    if (open && open.from < on) rows.push({ ...open, to: on, closed: position })
  }
  for (const at of ordered) {
    const { change, position } = at
    if (change.does === 'open') {
      if (open) return { rows, fault: { fault: 'already-open', at, standing: open.opened } }
      open = openRow(change.subject, change.on, position, change.row)
    } else {
      if (!open) return { rows, fault: { fault: 'not-open', at, standing: last?.position ?? null } }
      const before: RegisterRow = open
      end(change.on, position)
      open =
        change.does === 'close'
          ? null
          : openRow(
              change.subject,
              change.on,
              // Amended on the day it was opened: what is there since that day rests on the first record.
              before.from === change.on ? before.opened : position,
              { ...before.row, ...change.patch },
            )
    }
    last = at
  }
  if (open) rows.push(open)
  return { rows, fault: null }
}

const inOrder = (changes: readonly PlacedChange[]): readonly PlacedChange[] =>
  changes.length < 2
    ? changes
    : [...changes].sort((a, b) =>
        a.change.on === b.change.on ? a.position - b.position : a.change.on < b.change.on ? -1 : 1,
      )

/** Positions of the records a row says something of: what opened its stretch, and what amended it since. */
export const madeOf = (changes: readonly PlacedChange[], row: Pick<RegisterRow, 'from'>): number[] => {
  const before = inOrder(changes).filter((one) => one.change.on <= row.from)
  return before
    .slice(
      Math.max(
        before.findLastIndex((one) => one.change.does === 'open'),
        0,
      ),
    )
    .map((one) => one.position)
}

const openRow = (subject: string, from: Day, opened: number, row: Row): RegisterRow => ({
  subject,
  from,
  to: forever,
  opened,
  closed: null,
  row,
})

/** The story of one subject in one register, as a rule reads it. */
export class History<R extends Row = Row> {
  readonly rows: readonly RegisterRow<R>[]
  constructor(rows: readonly RegisterRow<R>[]) {
    this.rows = rows
  }
  /** The row that holds on a day, if any. */
  on(day: Day): R | undefined {
    return this.rowOn(day)?.row
  }
  rowOn(day: Day): RegisterRow<R> | undefined {
    return this.rows.find((one) => one.from <= day && day < one.to)
  }
  get first(): RegisterRow<R> | undefined {
    return this.rows[0]
  }
  get latest(): RegisterRow<R> | undefined {
    return this.rows.at(-1)
  }
  get isEmpty(): boolean {
    return this.rows.length === 0
  }
}

/** A rule's request: the story of this subject in that register. */
export interface Need<R extends Row = Row> {
  register: string
  subject: string | undefined
  /** Carries the row type only. */
  readonly of?: R
}

export const historyIn = <R extends Row>(
  of: RegisterDefinition<R>,
  subject: string | undefined,
): Need<R> => ({
  register: of.id,
  subject,
})

/** A rule's request: the stories of all subjects of that register whose `field` ever named this subject. */
export interface NamingNeed<R extends Row = Row> extends Need<R> {
  /** One of the register's references, so that the book finds its rows. */
  field: string
}

export const historiesNaming = <R extends Row>(
  of: RegisterDefinition<R>,
  field: keyof R & string,
  subject: string | undefined,
): NamingNeed<R> => ({ register: of.id, field, subject })

export const isNamingNeed = (need: Need): need is NamingNeed => 'field' in need

export type Needs = { readonly [name: string]: Need | NamingNeed }
export type Loaded<N extends Needs> = {
  [K in keyof N]: N[K] extends NamingNeed<infer R>
    ? readonly History<R>[]
    : N[K] extends Need<infer R>
      ? History<R>
      : never
}

/** Whether any row of the story names the subject in that field. */
export const everNames = (history: History, field: string, subject: string): boolean =>
  history.rows.some(({ row }) => [row[field]].flat().includes(subject))

export const notFound = refusal('subject-not-found', {
  vi: 'Không tìm thấy {what} trong «{register}» vào ngày {day}. Kiểm tra lại tên hoặc ngày hiệu lực.',
  en: 'No {what} in "{register}" on {day}. Check the name or the effective day.',
})

export const cannotFold = {
  'already-open': refusal('already-in-register', {
    vi: '{name} đã có trong «{register}» vào ngày {day}; không thể ghi thêm lần nữa.',
    en: '{name} is already in "{register}" on {day}; it cannot be entered twice.',
  }),
  'not-open': refusal('not-in-register', {
    vi: '{name} không có trong «{register}» vào ngày {day}, nên không thể thay đổi hoặc kết thúc.',
    en: '{name} is not in "{register}" on {day}, so it cannot be changed or ended.',
  }),
} satisfies { [fault in FoldFault['fault']]: (...args: never[]) => Refusal }

export const outsideLife = refusal('outside-organisation-life', {
  vi: '{name} («{register}») tính cả ngày {gap}, khi {target} không tồn tại (chỉ có từ {from} đến {to}). Sửa ngày, hoặc chuyển sang nơi khác trước.',
  en: '{name} ("{register}") takes in {gap}, when {target} did not exist (only from {from} to {to}). Change the day, or move it elsewhere first.',
})
