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
