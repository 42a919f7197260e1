import { firstWhere } from '#kernel/search.ts'
import type { Claim } from '../../claims/claim.ts'

/** A claim with its place in the text: which paragraph and sentence, how deep in brackets. */
export interface Placed {
  claim: Claim
  paragraph: number
  sentence: number
  depth: number
}

export interface Sentence {
  start: number
  end: number
  paragraph: number
  claims: Placed[]
}

export interface Layout {
  text: string
  sentences: Sentence[]
  /** The claims of all sentences, in order. */
  placed: readonly Placed[]
  /** Depth in brackets at each bracket and claim: asked through `depthAt`. */
  depthAt: (offset: number) => number
  /** The bracket that closes the one opened at this offset, or the end of its sentence. */
  closingOf: (offset: number) => number | undefined
}

const ends =
  /(?<!\n)\n[\s\u00a0]*|(?<![.!?…])[.!?…]+(?![.!?…])(?=[\s\u00a0]+["“(–-]*\p{Lu})|\.(?<=\p{Ll}\p{M}?\.)(?=\p{Lu}\p{Ll})/gu

interface Brackets {
  at: number[]
  depth: number[]
  closing: Map<number, number>
}

const bracketsOf = (text: string, from: number, to: number, into: Brackets): void => {
  const open: number[] = []
  for (const found of text.slice(from, to).matchAll(/[()]/g)) {
    const sign = found[0]
    const offset = from + found.index
    if (sign === '(') open.push(offset)
    else {
      const opened = open.pop()
      if (opened !== undefined) into.closing.set(opened, offset)
    }
    into.at.push(offset)
    into.depth.push(open.length)
  }
  into.at.push(to)
  into.depth.push(0)
}

const depthIn = (brackets: Brackets, offset: number): number => {
  const next = firstWhere(brackets.at.length, (at) => (brackets.at[at] ?? 0) >= offset)
  return brackets.depth[next - 1] ?? 0
}

/** Sentences go on over a line end after a colon, semicolon or comma, as lists do. */
export const layOut = (text: string, claims: readonly Claim[]): Layout => {
  const sentences: Sentence[] = []
  const brackets: Brackets = { at: [], depth: [], closing: new Map() }
  let start = 0
  let paragraph = 0
  let next = 0
  const close = (end: number, endsParagraph: boolean) => {
    bracketsOf(text, start, end, brackets)
    const inside: Placed[] = []
    for (let one = claims[next]; one && one.start < end; one = claims[++next])
      inside.push({ claim: one, paragraph, sentence: sentences.length, depth: depthIn(brackets, one.start) })
    if (end > start) sentences.push({ start, end, paragraph, claims: inside })
    start = end
    if (endsParagraph) paragraph += 1
  }
  for (const found of text.matchAll(ends)) {
    const line = found[0].includes('\n')
    if (line && /[:;,][ \t\u00a0]*$/.test(text.slice(Math.max(0, found.index - 4), found.index))) continue
    close(found.index + found[0].length, line)
  }
  close(text.length, true)
  return {
    text,
    sentences,
    placed: sentences.flatMap((one) => one.claims),
    depthAt: (offset) => depthIn(brackets, offset),
    closingOf: (offset) => brackets.closing.get(offset),
  }
}

/** The text without what stands in brackets; a bracket left open stays. */
export const withoutBrackets = (text: string): string => {
  let depth = 0
  let kept = ''
  for (const sign of text) {
    if (sign === '(') depth += 1
    else if (sign === ')' && depth > 0) depth -= 1
    else if (depth === 0) kept += sign
  }
  return depth > 0 ? (text.slice(text.lastIndexOf('(')).length > 0 ? text : kept) : kept
}
