/** Letters of any alphabet with capitals, near enough: all of Latin with its marks, not the signs between. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000)

const mostWords = 4

/**
 * Whether a text in small letters ends in one of the phrases, as whole words; signs and spaces behind the
 * phrase are left out as far as `skipped` names them. Looks at the last four words only.
 */
export const endsInPhrase = (
  text: string,
  phrases: ReadonlySet<string>,
  skipped: string,
): string | undefined => {
  let end = text.length
  while (end > 0 && skipped.includes(text[end - 1] ?? '')) end -= 1
  let words = 1
  for (let at = end - 1; at >= -1; at--) {
    const code = at < 0 ? 32 : text.charCodeAt(at)
    if (isLetter(code)) continue
    const phrase = text.slice(at + 1, end)
    if (phrases.has(phrase)) return phrase
    if (code !== 32 || at < 0 || words === mostWords) return undefined
    words += 1
  }
  return undefined
}
