// TCVN 5712:1993, the letters of its set VN2 from A1; a space stands where text of the fonts .VnTime, .VnArial
// ("ABC") keeps the Latin sign. Those fonts lack most toned capitals, and show them by a second font named with H.
const fromA1 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

/** Letters by code, A1 to FF. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  [...fromA1].flatMap((letter, at) => (letter === ' ' ? [] : [[String.fromCharCode(0xa1 + at), letter]])),
)

/** One character of TCVN3, seen as the Latin letter of the same code. */
export const fromTcvn3 = (seen: string): string => tcvn3Letters.get(seen) ?? seen

// Capitals the plain font has: those without a tone.
const small = /[a-zăâêôơưđ]/
const toned = /\p{Ll}/u
const word = /\p{L}[\p{L}\p{M}]*/gu

type Case = 'capitals' | 'small' | 'either'

/** "ĐảNG" was meant in capitals, "Đảng" was not; "Hà" alone could be either. */
const caseOf = (found: string): Case => {
  if (small.test(found)) return 'small'
  const capitals = found.replace(/\P{Lu}/gu, '').length
  return capitals > 1 || !toned.test(found) ? 'capitals' : 'either'
}

/**
 * The line with the toned letters of words in capitals put into capitals, which TCVN3 leaves to the font. A word that
 * could be either goes with the words around it. Length is kept.
 */
export const withTonedCapitals = (line: string): string => {
  const words = [...line.matchAll(word)].map((match) => ({ match, is: caseOf(match[0]) }))
  if (!words.some(({ match, is }) => is === 'capitals' && match[0].length > 1)) return line
  const before: Case[] = []
  for (const { is } of words) before.push(is === 'either' ? (before.at(-1) ?? 'either') : is)
  let after: Case = 'either'
  for (const found of words.toReversed()) {
    if (found.is === 'either') found.is = after
    else after = found.is
  }
  let at = 0
  return line.replace(word, (letters) => {
    const around = [before[at], words[at++]?.is].filter((one) => one !== 'either')
    return around.length > 0 && !around.includes('small') ? letters.toUpperCase() : letters
  })
}
