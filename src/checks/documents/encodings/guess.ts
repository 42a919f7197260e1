import { type LegacyEncoding, legacyEncodings, toUnicode } from './legacy.ts'
import { isSyllable, tellingWords, vietnameseShare } from './vietnamese-syllables.ts'

const sampleLength = 200_000
const surely = 0.8
const fewestWords = 3

/**
 * The old encoding of a text seen as Windows-1252, when it is sure: read so, nearly all of its words are Vietnamese,
 * and read otherwise far fewer are.
 */
export const guessedEncoding = (seen: string): LegacyEncoding | undefined => {
  const sample = seen.slice(0, sampleLength)
  const asIs = vietnameseShare(sample)
  if (asIs.words === 0) return 'windows-1258'
  const ranked = legacyEncodings
    .map((encoding) => ({ encoding, ...vietnameseShare(toUnicode(sample, encoding)) }))
    .sort((a, b) => b.share - a.share)
  const [best, second] = ranked
  if (!best || best.words < fewestWords || best.share < surely) return undefined
  return best.share - Math.max(asIs.share, second?.share ?? 0) >= 0.2 ? best.encoding : undefined
}

/** Letters only Unicode Vietnamese has: a line that shows one is not of an old encoding. */
export const onlyUnicode =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

const latinSigns = /[\u0080-\u00ff]/

/** How the lines of a Unicode text are to be read where they were typed with old fonts. */
export interface OldLines {
  encoding: LegacyEncoding
  isOld: (line: string) => boolean
}

/**
 * Old-font text inside a Unicode file ("§¶ng bé" for "Đảng bộ"). Answers undefined where there is none, and
 * 'unsure' where much of the text is none of the known encodings.
 */
export const oldLines = (text: string): OldLines | 'unsure' | undefined => {
  const suspects: string[] = []
  let length = 0
  for (const line of text.split('\n', 200_000)) {
    if (!latinSigns.test(line) || onlyUnicode.test(line) || tellingWords(line, 50).every(isSyllable)) continue
    suspects.push(line)
    length += line.length
    if (length > sampleLength) break
  }
  if (suspects.length === 0) return undefined
  const suspected = suspects.join('\n')
  const encoding = guessedEncoding(suspected)
  if (!encoding) return isForeign(text, suspected) ? 'unsure' : undefined
  const throughout = !onlyUnicode.test(text)
  const odd = (line: string): boolean => tellingWords(line, 50).some((word) => !isSyllable(word))
  return {
    encoding,
    isOld: (line) => latinSigns.test(line) && !onlyUnicode.test(line) && (throughout || odd(line)),
  }
}

// What old fonts leave where letters should be; a foreign name has one or two of them, never the half of its words.
const signsOfOldFonts =
  /[\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d0\u00d7\u00de\u00df\u00f0\u00f7\u00fe]\p{L}/gu

const isForeign = (text: string, suspected: string): boolean =>
  (suspected.match(signsOfOldFonts)?.length ?? 0) > 20 && suspected.length * 2 > text.length
