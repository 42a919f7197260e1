import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { Basis } from '#kernel/record.ts'
import type { Paper } from '../compose/report.ts'

/** Text as it is printed. `open` is a place where the book has nothing. */
export interface PaperInline {
  text: string
  bold?: true
  italic?: true
  open?: true
}

export type PaperNode =
  | { type: 'heading'; level: 1 | 2 | 3; text: PaperInline[] }
  | { type: 'paragraph'; text: PaperInline[] }
  | { type: 'addressed'; text: PaperInline[] }
  | { type: 'grounds'; items: PaperInline[][] }
  | { type: 'list'; items: PaperInline[][] }
  | { type: 'table'; header: PaperInline[][]; rows: PaperInline[][][]; widths: number[] }

/** What a paper is made from: a record of the book, or one that a draft would make. */
export interface PaperSource {
  id: string
  kind: string
  organisation: string
  decidedOn: Day
  effectiveOn: Day
  basis: Basis | null
  body: { readonly [field: string]: unknown }
  /** What a list says of it besides: posthumous, not enough to go by. */
  note?: string
}

/** The meeting that decided it: counts only, never who voted how. */
export interface Meeting {
  day: Day
  members: number
  present: number
  votes: { for: number; against: number }
}

/** A paper filled in. It is a draft until it has a number. */
export interface ComposedPaper {
  template: string
  title: Label
  /** Whom or what it is about, for the name of its file. */
  about: string
  organisation: { id: string; name: string }
  day: Day
  paper: Paper
  nodes: PaperNode[]
  /** Paths the book has nothing for, left open on paper. */
  missing: string[]
  isDraft: boolean
  formatPack: string
}
