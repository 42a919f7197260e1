import type { Token } from '../xml/tokens.ts'
import type { Piece } from './flow.ts'
import type { StyleFonts } from './fonts.ts'

/** A run of the main document and the places at which it may be divided. */
export interface Run {
  from: number
  openTo: number
  /** Its formatting, repeated in both halves; 0 when it has none. */
  formatFrom: number
  formatTo: number
  contentFrom: number
  closeFrom: number
  to: number
}

/** What a piece was read from: a text or a sign, and the run it stands in (-1 for none). */
export interface Element {
  run: number
  kind: 'text' | 'sign'
  from: number
  openTo: number
  closeFrom: number
  to: number
}

/** One part of a document in reading order. */
export interface Story {
  flow: Piece[]
  runs: Run[]
  elements: Element[]
  /** The notes referred to, in order, with the run that carries the mark. */
  notes: { kind: 'footnote' | 'endnote'; id: string; run: number }[]
  /** The flow of each note, when the part is one of notes. */
  byNote: Map<string, Piece[]>
}

export interface OpenRun extends Run {
  index: number
  font?: string | undefined
  style?: string | undefined
  hidden: boolean
}

export interface Paragraph {
  style?: string | undefined
  /** Its end was deleted in a tracked change: it goes on in the next one. */
  joined: boolean
  /** Text boxes that hang on it. */
  aside: Piece[]
}

export interface Row {
  cells: Piece[][]
  deleted: boolean
}

/** How far the reading of a part has come: what is open, the innermost last. */
export interface Reading {
  xml: string
  fonts: StyleFonts
  story: Story
  path: string[]
  flows: Piece[][]
  rows: Row[]
  paragraphs: Paragraph[]
  runs: OpenRun[]
  /** Runs that carry the text boxes being read: what those say is anchored there. */
  hosts: number[]
  fields: ('code' | 'result')[]
  text: Element | undefined
  note: string | undefined
}

/** What the beginning or the end of an element does to the reading. */
export type Handlers = Readonly<Record<string, (reading: Reading, token: Token) => void>>

export const newReading = (xml: string, fonts: StyleFonts): Reading => {
  const story: Story = { flow: [], runs: [], elements: [], notes: [], byNote: new Map() }
  const open = { path: [], rows: [], paragraphs: [], runs: [], hosts: [], fields: [] }
  return { xml, fonts, story, ...open, flows: [story.flow], text: undefined, note: undefined }
}

/** Adds pieces to what is being read: a cell, a text box, a note or the body. */
export const put = (reading: Reading, pieces: readonly Piece[]): void => {
  const flow = reading.flows.at(-1) ?? reading.story.flow
  for (const piece of pieces) flow.push(piece)
}

/** The element around the one at hand. */
export const parent = (reading: Reading): string => reading.path.at(-2) ?? ''

/** Neither the code of a field nor hidden text. */
export const isRead = ({ fields, runs }: Reading): boolean => !fields.includes('code') && !runs.at(-1)?.hidden

/** The run that a mark on what is being read belongs to. */
export const hostOrRun = ({ hosts, runs }: Reading): number => hosts.at(-1) ?? runs.at(-1)?.index ?? -1
