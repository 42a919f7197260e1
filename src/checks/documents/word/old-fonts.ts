import { type Aligned, aligned } from '../encodings/aligned.ts'
import { oldLines, onlyUnicode } from '../encodings/guess.ts'
import { type LegacyEncoding, toUnicode, unicodeSteps, withCapitals } from '../encodings/legacy.ts'
import { vietnameseShare } from '../encodings/vietnamese-syllables.ts'
import { unknownEncoding, unreadable } from '../refusals.ts'
import type { Piece } from './flow.ts'
import { oldFont } from './fonts.ts'

const latinSigns = /[\u0080-\u00ff]/

/** The encoding a piece's font speaks of, unless its letters already are Unicode. */
const byFont = (piece: Piece) => (onlyUnicode.test(piece.text) ? undefined : oldFont(piece.font))

const enough = 2000

/** Fonts are believed when their text reads better as Vietnamese that way: many files keep the font and lost the code. */
const believed = (flow: readonly Piece[]): ReadonlySet<LegacyEncoding> => {
  const told = new Map<LegacyEncoding, string[]>()
  for (const piece of flow) {
    const encoding = byFont(piece)?.encoding
    if (encoding === undefined) continue
    const texts = told.get(encoding) ?? []
    if (texts.length < enough) texts.push(piece.text)
    told.set(encoding, texts)
  }
  const better = [...told].filter(([encoding, texts]) => {
    const text = texts.join(' ')
    return (
      !latinSigns.test(text) || vietnameseShare(toUnicode(text, encoding)).share > vietnameseShare(text).share
    )
  })
  return new Set(better.map(([encoding]) => encoding))
}

const byFonts = function* (flow: readonly Piece[]): Generator<{ from: string; to: string }> {
  const encodings = believed(flow)
  for (const piece of flow) {
    const font = byFont(piece)
    if (!font || !encodings.has(font.encoding)) yield { from: piece.text, to: piece.text }
    else
      for (const { from, to } of unicodeSteps(piece.text, font.encoding))
        yield { from, to: font.capitals ? to.toUpperCase() : to }
  }
}

const byLetters = function* (text: string): Generator<{ from: string; to: string }> {
  const old = oldLines(text)
  if (old === 'unsure') return unreadable(unknownEncoding)
  for (const line of text.split(/(?<=\n)/))
    yield* unicodeSteps(line, old?.isOld(line.trimEnd()) ? old.encoding : undefined)
}

/** What the pieces say in Unicode NFC, old fonts undone, and the way back to the pieces' own letters. */
export const inUnicode = (flow: readonly Piece[]): Aligned => {
  const first = aligned(byFonts(flow))
  const second = aligned(byLetters(first.text))
  const hasTcvn3 =
    flow.some((piece) => oldFont(piece.font)?.encoding === 'tcvn3') || first.text !== second.text
  const text = hasTcvn3 ? withCapitals(second.text, 'tcvn3') : second.text
  return { text, back: (offset) => first.back(second.back(offset)) }
}
