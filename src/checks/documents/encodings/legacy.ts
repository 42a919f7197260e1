import { fromTcvn3, withTonedCapitals } from './tcvn3.ts'
import { fromVni, vniChunks } from './vni.ts'

/** The encodings of before Unicode: one byte a character, the letters of Vietnamese where Latin ones should be. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258'
export const legacyEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'windows-1258']

/** A base letter and the marks that follow it: what NFC may join. */
const marked =
  /(?:[\t\n\r -~](?!\p{M})){1,4000}|[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu

// Windows-1258 seen through Windows-1252: the places where the two differ.
const in1258: Record<string, string> = {
  Ã: 'Ă',
  Ì: '\u0300',
  Ð: 'Đ',
  Ò: '\u0309',
  Õ: 'Ơ',
  Ý: 'Ư',
  Þ: '\u0303',
  ã: 'ă',
  ì: '\u0301',
  ð: 'đ',
  ò: '\u0323',
  õ: 'ơ',
  ý: 'ư',
  þ: '₫',
}
const chunks1258 = /(?:[\t\n\r -~](?![ÌÒÞìò])){1,4000}|[\s\S][ÌÒÞìò]*/g

const unicodeOf = (chunk: string, encoding: LegacyEncoding | undefined): string => {
  switch (encoding) {
    case 'tcvn3':
      return fromTcvn3(chunk)
    case 'vni':
      return fromVni(chunk)
    case 'windows-1258':
      return chunk.replace(/[ÃÌÐÒÕÝÞãìðòõýþ]/g, (seen) => in1258[seen] ?? seen).normalize('NFC')
    default:
      return chunk.normalize('NFC')
  }
}

const chunksOf: Record<LegacyEncoding, RegExp> = {
  tcvn3: /[\t\n\r -~]{1,4000}|[\s\S]/g,
  vni: vniChunks,
  'windows-1258': chunks1258,
}

/**
 * A text as Unicode NFC in steps: the pieces it falls into and what each becomes. `encoding` absent: it is Unicode
 * already. Letter for letter, so that a place in the outcome can be led back.
 */
export const unicodeSteps = function* (
  text: string,
  encoding?: LegacyEncoding,
): Generator<{ from: string; to: string }> {
  if (!encoding && text.normalize('NFC') === text) {
    yield { from: text, to: text }
    return
  }
  for (const [chunk] of text.matchAll(encoding ? chunksOf[encoding] : marked))
    yield { from: chunk, to: unicodeOf(chunk, encoding) }
}

/** What the toned capitals of the encoding need beyond its letters; keeps the length. */
export const withCapitals = (text: string, encoding: LegacyEncoding | undefined): string =>
  encoding === 'tcvn3' ? text.split('\n').map(withTonedCapitals).join('\n') : text

/** A text of an old encoding, seen as Windows-1252, in Unicode NFC. */
export const toUnicode = (text: string, encoding: LegacyEncoding): string => {
  let out = ''
  for (const { to } of unicodeSteps(text, encoding)) out += to
  return withCapitals(out, encoding).normalize('NFC')
}
