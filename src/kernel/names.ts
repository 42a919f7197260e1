/** A person's name as written, with the keys that put it in order and find it again. */
export interface PersonName {
  /** NFC, single spaces, otherwise as handed in. */
  fullName: string
  givenName: string
  sortKey: string
  searchKey: string
}

// Apostrophes people type for the one in H'Yur, K'Bréo and M'nông: ' ‘ ’ ʼ ʹ ′ ` ´
const apostrophes = /['‘’ʼʹ′`´]/g
const prefixed = /(?<!\S)([hkm]) ?['‘’ʼʹ′`´] ?(?=\p{L})/gu

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

// Both hòa and hoà, ủy and uỷ are in use; the tone goes to the second vowel, where it also stands
// in hoàng and huyền, so that a name half typed already matches.
const toneOnSecondVowel = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])(?=[ae](?!\p{M}))([ae])/gu, '$1$3$2')
    .replace(/(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{M})/gu, '$1$3$2')
    .normalize('NFC')

/**
 * Lower case, NFC, one place for the tone mark, no apostrophes ("H' Yur" and "H Yur" are H'Yur).
 * Marks stay: Buôn Tría and Buôn Triết, Lê and Lễ differ.
 */
export const markedKey = (text: string): string =>
  toneOnSecondVowel(
    tidy(text)
      .toLowerCase()
      .replace(prefixed, '$1')
      .replace(apostrophes, '')
      .replace(/(?<!\S)h (?=\S)/g, 'h'),
  )

/** What a markedKey is without any mark: a searchKey. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ƀ', 'b')

/** markedKey without any mark: đ is d, Ƀ is b, Č is c, Ñ is n, and every vowel is bare. */
export const searchKey = (text: string): string => withoutMarks(markedKey(text))

/** Whether a query types any mark: then it is looked for in markedKey, otherwise in searchKey. */
export const hasMarks = (query: string): boolean => markedKey(query) !== searchKey(query)

const letters = (key: string): string[] => key.match(/\P{M}\p{M}*/gu) ?? []

/**
 * Whether the query stands somewhere in the text. A letter typed bare finds every letter it may
 * stand for; a letter typed with its mark finds only itself. Whatever matches also has the query's
 * searchKey inside the text's, so a database may narrow down by that first.
 */
export const matches = (query: string, text: string): boolean => {
  const wanted = letters(markedKey(query))
  const found = letters(markedKey(text))
  const standsAt = (start: number) =>
    wanted.every((letter, index) => {
      const here = found[start + index]
      return here !== undefined && (letter === here || letter === withoutMarks(here))
    })
  return wanted.length === 0 || found.some((_, start) => standsAt(start))
}

// Letter by letter in the order of the Vietnamese alphabet (a ă â … d đ e ê … o ô ơ … u ư), with the
// letters of Ê Đê and M'nông where their own alphabets have them (ƀ after b, ĕ after e, ê̆ after ê).
const alphabet = ['aăâ', 'bƀ', 'cč', 'dđ', 'eĕêê̆', 'iĭ', 'nñ', 'oŏôô̆ơơ̆', 'uŭưư̆'].flatMap((family) =>
  letters(family).map((letter, index) => [letter, `${withoutMarks(letter)}${index}`] as const),
)
const letterCodes: ReadonlyMap<string, string> = new Map(alphabet)
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

const toneOf = (letter: string): number =>
  tones.findIndex((mark) => letter.normalize('NFD').includes(mark)) + 1

const syllableKey = (syllable: string): string => {
  const parts = letters(syllable).map((letter) => {
    // ñ is a letter of its own although it is written with the mark of the tone ngã.
    const tone = letter === 'ñ' ? 0 : toneOf(letter)
    const toneless = letter
      .normalize('NFD')
      .replace(tones[tone - 1] ?? '', '')
      .normalize('NFC')
    return { code: letterCodes.get(toneless) ?? `${withoutMarks(toneless)}0`, tone }
  })
  const tone = Math.max(0, ...parts.map((part) => part.tone))
  // '!' sorts before every letter: an < anh, and the tone decides only between equal letters.
  return `${parts.map((part) => part.code).join('')}!${tone}`
}

/**
 * A key whose plain byte order is Vietnamese order: alphabet first, then the tone of the syllable
 * (ngang, huyền, hỏi, ngã, sắc, nặng), syllable by syllable.
 */
export const sortKeyOf = (text: string): string =>
  markedKey(text)
    .split(' ')
    .filter((syllable) => syllable !== '')
    .map(syllableKey)
    .join(' ')

const highlandPeoples = new Set(['ede', 'mnong', 'giarai', 'jrai', 'bana', 'xodang', 'coho', 'ma'])
const isHighland = (ethnicity: string): boolean =>
  highlandPeoples.has(searchKey(ethnicity).replace(/[^a-z]/g, ''))
const markedWord = /^[hk]['‘’ʼʹ′`´]/i

/**
 * The word or words of a highland name that are the given name, or undefined for a Kinh name:
 * "Y Bhiăng" Niê, "H'Yur" Je, Rơ Châm "H'Yéo". A lone A (Ba Na, Xơ Đăng) counts only with the ethnicity.
 */
const highlandGivenName = (words: readonly string[], ethnicity: string | undefined): string | undefined => {
  if (ethnicity !== undefined && searchKey(ethnicity) === 'kinh') return undefined
  const [first = '', second] = words
  const prefixes = ethnicity !== undefined && isHighland(ethnicity) ? /^(y|h|k|a|ka)$/i : /^(y|h)$/i
  if (second !== undefined && (prefixes.test(first) || /^[hk]['‘’ʼʹ′`´]$/i.test(first)))
    return `${first} ${second}`
  return words.find((word) => markedWord.test(word) && word.length > 2)
}

/**
 * Reads a name. Kinh names sort by given name, then family name, then the middle; highland names
 * (Y Bhiăng Niê, H'Yur Je) keep the order they are written in. Throws RangeError for an empty name.
 */
export const personName = (fullName: string, ethnicity?: string): PersonName => {
  const written = tidy(fullName)
  if (written === '') throw new RangeError('a name cannot be empty')
  const words = written.split(' ')
  const highland = highlandGivenName(words, ethnicity)
  const [family = '', ...rest] = words
  const given = highland ?? rest.at(-1) ?? family
  const ordered = highland || rest.length === 0 ? words : [given, family, ...rest.slice(0, -1)]
  return {
    fullName: written,
    givenName: given,
    sortKey: sortKeyOf(ordered.join(' ')),
    searchKey: searchKey(written),
  }
}
