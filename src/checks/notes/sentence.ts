/** A stretch of the text between two full stops or line ends. */
export interface Sentence {
  start: number
  text: string
}

// A full stop parts sentences only before a space and not in "TP. Huế": "3.200" and "TP.HCM" go on.
const ends = /\n+|(?<!T[Pp])[.!?](?=\s)/g

/** The text cut into sentences, in order, without empty ones. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const sentence = text.slice(start, end)
    if (sentence.trim() !== '') sentences.push({ start, text: sentence })
  }
  for (const end of text.matchAll(ends)) {
    close(end.index)
    start = end.index + end[0].length
  }
  close(text.length)
  return sentences
}
