const blanked = (found: string): string => found.replace(/[^\n]/g, ' ')

const noProse = [
  /\b(?:https?:\/\/|www\.)[^\s<>"')]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/g,
  /^#[ \t]*(?:source|nguồn)[^\n]*/gim,
  /(?<![\p{L}\d-])[\w-]{1,64}\.(?:vn|com|org|net)(?:\/[^\s<>"')]*)?/giu,
]

/** The text with addresses blanked out, letter for letter, so that offsets stay. */
export const withoutAddresses = (text: string): string =>
  noProse.reduce((rest, pattern) => rest.replace(pattern, blanked), text)

/** HTML with tags, scripts and entities blanked out, and block ends as line ends; offsets stay. */
export const withoutTags = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, blanked)
    .replace(/<!--[\s\S]*?-->/g, blanked)
    .replace(
      /<\/?(?:p|div|li|tr|h[1-6]|table|ul|ol|br|section|article)\b[^>]*>/gi,
      (tag) => `\n${blanked(tag.slice(1))}`,
    )
    .replace(/<[a-z/!][^>]*>/gi, blanked)
    .replace(/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/gi, blanked)
