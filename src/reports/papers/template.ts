import type { Label } from '#kernel/label.ts'
import type { Place } from '../template/template.ts'

/** Whose paper it is: the book's committee's, or of the record's grassroots body, the body right above, or its own. */
export const issuers = ['book', 'grassroots', 'parent', 'own'] as const
export type Issuer = (typeof issuers)[number]

/**
 * How the paper is numbered. `basis`: it is the paper its record rests on, under that number. `given`: under a
 * number of its own. `none`: filled in and signed by a person, without one.
 */
export const numberings = ['basis', 'given', 'none'] as const
export type Numbering = (typeof numberings)[number]

/** One step of a path: a field of what is there, the same subject in another register, what names it there. */
export type Step =
  | { to: 'field'; field: string }
  | { to: 'register'; register: string }
  | { to: 'naming'; register: string; field: string }

/** `body.person:memberships.cell`: where a value is found, from one of the roots. */
export interface Path {
  root: string
  steps: Step[]
  /** As it was written, for messages. */
  text: string
}

/** How a value is written. */
export interface Writing {
  /** A day, also one known to its month or year only: in figures, in words, or with «ngày», «tháng», «năm» before. */
  day?: 'figures' | 'words' | 'called'
  upper?: true
  pad?: number
  /** Instead of a value that is not there; without it the place is left open and told. */
  otherwise?: string
  /** Read from the registers as they stood the day before. */
  before?: true
  /** A count told against another: what is left of it without that one, or its share of that one in per cent. */
  against?: { how: 'less' | 'share'; path: Path }
}

export type Piece =
  | { type: 'text'; text: string; bold?: true; italic?: true }
  | { type: 'value'; path: Path; writing: Writing; bold?: true; italic?: true; place: Place }
  /** Room to write by hand, this many letters wide. */
  | { type: 'room'; width: number }
  /** Left out unless the value is there (or equal, or, negated, is not). */
  | {
      type: 'when'
      path: Path
      equals?: string
      before?: true
      negated: boolean
      inner: Piece[]
      place: Place
    }

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: Piece[] }
  | { type: 'paragraph'; text: Piece[] }
  | { type: 'list'; items: Piece[][] }
  /** One line for each record; widths are shares of the line. */
  | { type: 'table'; header: Piece[][]; cells: Piece[][]; widths: number[] }

/** A paper made from a record, or (`list`) from several of one kind. */
export interface PaperTemplate {
  id: string
  title: Label
  /** As in the format's symbols: "quyết định". */
  kind: string
  /** Where the format names none: "GGT". */
  symbol?: string
  of: 'record' | 'list'
  /** Only of records whose form says this: `by = cell-resolution`. */
  only?: { field: string; equals: string; place: Place }
  issuer: Issuer
  numbering: Numbering
  abstract: Piece[]
  authority: string
  post: string
  addressed: Piece[][]
  grounds: Piece[][]
  recipients: Piece[][]
  blocks: Block[]
}

/** Every path a piece reads. */
export const pathsIn = (piece: Piece): Path[] => {
  if (piece.type === 'when') return [piece.path]
  if (piece.type !== 'value') return []
  return [piece.path, ...(piece.writing.against ? [piece.writing.against.path] : [])]
}

/** Every piece of some prose, those inside conditions included. */
export const everyPiece = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.type === 'when' ? [piece, ...everyPiece(piece.inner)] : [piece]))

const proseIn = (block: Block): Piece[][] => {
  if (block.type === 'list') return block.items
  return block.type === 'table' ? [...block.header, ...block.cells] : [block.text]
}

export const piecesOf = (template: PaperTemplate): Piece[] =>
  [
    template.abstract,
    ...template.addressed,
    ...template.grounds,
    ...template.recipients,
    ...template.blocks.flatMap(proseIn),
  ].flatMap(everyPiece)
