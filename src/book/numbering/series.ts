/**
 * Numbers of papers run on through one series: the body that issues, the kind of paper, the term of
 * office (nhiệm kỳ), not the year. Source: 36-HD/VPTW and 05-HD/VPTW, numbering of papers.
 */
export interface Series {
  /** Id of the organisation in whose name the papers are issued. */
  body: string
  /** Symbol of the kind: "QĐ". Kinds that share a symbol share a series, or two papers would share a number. */
  kind: string
  /** "2020-2025". */
  term: string
}

/** A number within a series: 12, or 12a for a paper put in afterwards. */
export interface SeriesNumber {
  number: number
  suffix: string
}

/** Letters after a number, in the order of the Vietnamese alphabet. */
const letters = [...'abcdđeghiklmnopqrstuvxy']

/** The letter for one more paper after a number that has these already; undefined when they are used up. */
export const nextLetter = (taken: readonly string[]): string | undefined =>
  letters.find((letter) => !taken.includes(letter))

/** "201" and letter of "201a-QĐ/HU", where the text after the number is that of the series. */
export const numberIn = (printed: string, tail: string): SeriesNumber | undefined => {
  const [, digits, suffix = '', rest] = /^(\d+)(\p{Ll}?)(.*)$/u.exec(printed.normalize('NFC').trim()) ?? []
  return digits && rest === tail ? { number: Number(digits), suffix } : undefined
}
