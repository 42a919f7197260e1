import type { Piece } from './flow.ts'
import type { WordText } from './read-word.ts'
import type { Element, Run } from './reading.ts'

/** A place in the XML where a mark may stand: beside a run, or where a run is divided. */
export interface Cut {
  at: number
  /** What closes the run before the mark, and opens it again with its formatting after it. */
  close: string
  open: string
  /** The text element whose first half must say that its spaces count. */
  divided?: Element
}

const beside = (at: number): Cut => ({ at, close: '', open: '' })

const tagWithSpaces = (tag: string): string =>
  /\sxml:space\s*=/.test(tag) ? tag : tag.replace(/^<[^\s/>]+/, (name) => `${name} xml:space="preserve"`)

/** Divides a run between two of its children. */
const amid = (xml: string, run: Run, at: number): Cut => ({
  at,
  close: xml.slice(run.closeFrom, run.to),
  open: xml.slice(run.from, run.openTo) + xml.slice(run.formatFrom, run.formatTo),
})

/** Divides a run inside the text of an element. */
const inside = (xml: string, run: Run, element: Element, at: number): Cut => {
  const between = amid(xml, run, at)
  return {
    at,
    close: xml.slice(element.closeFrom, element.to) + between.close,
    open: between.open + tagWithSpaces(xml.slice(element.from, element.openTo)),
    divided: element,
  }
}

const cutAt = (xml: string, run: Run, element: Element, at: number): Cut => {
  const isText = element.kind === 'text'
  if (at <= (isText ? element.openTo : element.from))
    return element.from === run.contentFrom ? beside(run.from) : amid(xml, run, element.from)
  if (at >= (isText ? element.closeFrom : element.to))
    return element.to === run.closeFrom ? beside(run.to) : amid(xml, run, element.to)
  return inside(xml, run, element, at)
}

/** Where a mark before or after `at` letters of a piece goes; undefined where none may stand. */
const cutOf = (word: WordText, piece: Piece, at: number, side: 'start' | 'end'): Cut | undefined => {
  if (piece.host !== undefined) {
    const host = word.runs[piece.host]
    return host && beside(side === 'start' ? host.from : host.to)
  }
  const element = word.elements[piece.element]
  const run = word.runs[element?.run ?? -1]
  if (!element || !run) return undefined
  const whole = at === 0 ? piece.from : piece.to
  return cutAt(word.xml, run, element, piece.whole ? whole : piece.from + at)
}

/**
 * The two places of the main document that hold a stretch of the text. Undefined where the document has no run to
 * hold on to, such as a formula.
 */
export const anchorOf = (
  word: WordText,
  start: number,
  end: number,
): { start: Cut; end: Cut } | undefined => {
  const pieces = word.pieces(start, Math.max(end, start + 1))
  let first: Cut | undefined
  let last: Cut | undefined
  for (const { piece, from, to } of pieces) {
    first ??= cutOf(word, piece, from, 'start')
    last = cutOf(word, piece, to, 'end') ?? last
  }
  if (!first || !last) return undefined
  return first.at <= last.at ? { start: first, end: last } : { start: first, end: beside(first.at) }
}
