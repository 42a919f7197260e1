import type { Label } from '#kernel/label.ts'
import type { Hedge } from '#kernel/numerals.ts'
import type { Rounding } from '#kernel/quantity.ts'

/** Where something stands in a template's file, both counted from 1. */
export interface Place {
  line: number
  column: number
}

/** How a slot writes its number. What it leaves out, the figure and the report decide. */
export interface SlotStyle {
  as: 'number' | 'percent' | 'full' | 'mixed' | 'trieu' | 'ty'
  decimals?: number
  rounding?: Exclude<Rounding, 'raise'>
  pad?: 2 | 3
  zeros?: 'fixed' | 'trim'
  /** The word after the number. */
  unit?: string
  hedge?: Hedge
  /** "ước" stands before the number when its value is an estimate. */
  marksEstimate?: boolean
}

/** Stands in a reference for the one `each` has come to: `funds.balance[{each}]`. */
export const listedOne = '{each}'

/** Which value a slot asks for, before the report's own period and organisation are known. */
export interface Asking {
  /** `figure[of]@by`; `{year}` in it is the report's year, `{each}` the listed one. */
  ref: string
  shift: 'none' | 'previous-year' | 'next-year'
  /** 'YYYY-MM-DD', or 'MM-DD' of the report's year: the day this slot or its section closes on. */
  at?: string
  /** The day is that of the whole section, which says so in its heading. */
  atOfSection?: true
  /** Before the year ends, what the whole of it is expected to come to; at its end the figure itself. */
  wholeYear?: true
  /** Code of a Party organisation other than the report's own. */
  organisation?: string
}

/** Words a template takes from the report itself; they are no figures. */
export const reportWords = [
  'year',
  'year-1',
  'year+1',
  'from',
  'to',
  'organisation',
  'committee',
  'superior',
  'name',
  'parent',
  'result',
] as const
export type ReportWord = (typeof reportWords)[number]

export type Piece =
  | { type: 'text'; text: string; bold?: boolean; italic?: boolean }
  /** A number typed in the prose. */
  | { type: 'typed'; text: string }
  | { type: 'slot'; asking: Asking; style: SlotStyle; place: Place }
  | { type: 'word'; word: ReportWord; place: Place }
  /** "ước " when the value is an estimate, nothing when it is official. */
  | { type: 'estimated'; asking: Asking; place: Place }
  /** Names of what a figure counts; `missing`: of what its n/N leaves out. */
  | { type: 'names'; of: 'counted' | 'missing'; asking: Asking; place: Place }
  /** Only in a report that is written before its year ends. */
  | { type: 'before-year-end'; inner: Piece[]; place: Place }
  /** Left out when the value is zero; a missing value keeps it, so that it is seen. */
  | { type: 'when'; asking: Asking; inner: Piece[]; place: Place }
  /** Repeated for each organisation, fund or other subject a figure counts, as one enumeration. */
  | { type: 'each'; asking: Asking; inner: Piece[]; place: Place }

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: Piece[]; at?: string }
  | { type: 'paragraph'; text: Piece[] }
  | { type: 'list'; items: Piece[][] }

/** What the head and the foot of the paper say; the bodies' names come from the book. */
export interface PaperWords {
  /** Kind of paper as in the rulebook's symbols: 'báo cáo'. */
  kind: string
  abstract: Piece[]
  authority: string
  post: string
  recipients: Piece[][]
}

export interface Template {
  id: string
  title: Label
  rounding: 'half-up' | 'truncate'
  paper: PaperWords
  blocks: Block[]
}

/** Every piece of some prose, those inside `when` and `each` included. */
const everyPiece = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => {
    return 'inner' in piece ? [piece, ...everyPiece(piece.inner)] : [piece]
  })

export const proseOf = (block: Block): Piece[][] => (block.type === 'list' ? block.items : [block.text])

export const piecesOf = (template: Template): Piece[] =>
  [
    template.paper.abstract,
    ...template.paper.recipients,
    ...template.blocks.flatMap((block) => proseOf(block)),
  ].flatMap(everyPiece)
