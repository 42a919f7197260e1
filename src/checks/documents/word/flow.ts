/** A stretch of text in reading order and the XML it was read from. */
export interface Piece {
  text: string
  /** Place of its characters in the XML of the document; letter for letter unless `whole`. */
  from: number
  to: number
  /** One reference or sign that cannot be divided. */
  whole: boolean
  /** The element it stands in, in `elements`; -1 for what is only put between (line ends, cells). */
  element: number
  /** The run of the body that leads here, for what stands in a note or a text box. */
  host?: number | undefined
  /** Font of before Unicode, where the run has one. */
  font?: string | undefined
}

export const between = (text: string): Piece => ({ text, from: 0, to: 0, whole: true, element: -1 })

const isBreak = (piece: Piece | undefined): boolean => piece?.text === '\n'

/** Without the line ends at its end. */
const trimmed = (flow: readonly Piece[]): Piece[] => {
  let end = flow.length
  while (end > 0 && isBreak(flow[end - 1])) end -= 1
  return flow.slice(0, end)
}

// Beyond this a table lays out a page rather than lists figures, and its paragraphs stay paragraphs.
const longestRow = 2000

/** A row of a table on one line: cells apart by tabs, the paragraphs of a cell by spaces. */
export const rowOf = (cells: readonly (readonly Piece[])[]): Piece[] => {
  const full = cells.map(trimmed)
  const length = full.flat().reduce((sum, piece) => sum + piece.text.length, 0)
  const oneLine = cells.length > 1 && length <= longestRow
  return full.flatMap((cell, at) => [
    ...(at > 0 ? [between('\t')] : []),
    ...(oneLine ? cell.map((piece) => (isBreak(piece) ? { ...piece, text: ' ' } : piece)) : cell),
  ])
}
