const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const syllable =
  /^(?:ngh|ng|nh|th|tr|ph|kh|gh|gi|qu|ch|[bcdđghklmnprstvx])?(?:uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uyu|uya|iê|yê|ia|ya|uô|ua|ươ|ưa|oa|oă|oe|oo|uâ|uê|uy|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])(?:ng|nh|ch|[cmnpt])?$/

/** Whether a word can be a syllable of Vietnamese: an initial, a rime, at most one tone, never half in capitals. */
export const isSyllable = (word: string): boolean => {
  const apart = word.normalize('NFD')
  if ((apart.match(tones)?.length ?? 0) > 1) return false
  const small = word.toLowerCase()
  if (word !== small && word !== word.toUpperCase() && word.slice(1) !== small.slice(1)) return false
  return syllable.test(apart.toLowerCase().replace(tones, '').normalize('NFC'))
}

const between = /[\s!-@[-`{-~\u00a0\u200b\ufeff“”‘’‚„–—…«»•·°±×‰™©]+/

/** The words of a text that are written with more than ASCII: only these tell an encoding. */
export const tellingWords = (text: string, most = 4000): string[] => {
  const words: string[] = []
  for (const word of text.split(between)) {
    if (/[\u0080-\uffff]/.test(word)) words.push(word)
    if (words.length >= most) break
  }
  return words
}

/** How many of the telling words are Vietnamese. */
export const vietnameseShare = (text: string): { words: number; share: number } => {
  const words = tellingWords(text)
  const right = words.filter(isSyllable).length
  return { words: words.length, share: words.length === 0 ? 1 : right / words.length }
}
