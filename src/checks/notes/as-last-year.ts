import type { CheckNote } from '#kernel/check-answers.ts'
import type { Claim } from '../claims/claim.ts'
import { noteOn } from './note.ts'

/** Shorter paragraphs are headings and set phrases, which every year repeats. */
const shortest = 80

interface Paragraph {
  start: number
  written: string
}

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const written = line[0].trim()
    return written.length < shortest ? [] : { start: line.index + line[0].indexOf(written), written }
  })

const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/** Letters and digits only, in small letters. */
const bare = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The same with every year alike; no letter is a capital there but the one that stands for a year. */
const ageless = (written: string): string => written.split(anyYear).map(bare).join('Y')

/** The paragraphs in which something is counted. */
const withFigures = (paragraphs: readonly Paragraph[], claims: readonly Claim[]): Paragraph[] => {
  let next = 0
  const nextStart = () => claims[next]?.start ?? Number.POSITIVE_INFINITY
  return paragraphs.filter(({ start, written }) => {
    while (nextStart() < start) next += 1
    return nextStart() < start + written.length
  })
}

/** Alike but for their years, paragraphs are the same when the years are. */
const yearsOf = (written: string): string => (written.match(anyYear) ?? []).join()

/** Every paragraph by its content, with the years it stands there with. */
const byContent = (text: string): Map<string, Set<string>> => {
  const known = new Map<string, Set<string>>()
  for (const { written } of paragraphsOf(text)) {
    const key = ageless(written)
    const alike = known.get(key)
    if (alike) alike.add(yearsOf(written))
    else known.set(key, new Set([yearsOf(written)]))
  }
  return known
}

/** Paragraphs with figures that stand in last year's text too, word for word or but for the year. */
export const paragraphsOfLastYear = (
  text: string,
  claims: readonly Claim[],
  earlier: string | undefined,
): CheckNote[] => {
  if (earlier === undefined) return []
  const before = byContent(earlier)
  const counted = withFigures(paragraphsOf(text), claims)
  const repeated = counted.flatMap((one) => {
    const alike = before.get(ageless(one.written))
    return alike ? { ...one, same: alike.has(yearsOf(one.written)) } : []
  })
  return repeated.map(({ start, written, same }): CheckNote => {
    const vi = same ? 'giống hệt văn bản năm trước' : 'chỉ khác văn bản năm trước ở con số năm'
    const en = same ? 'is last year’s, word for word' : 'differs from last year’s in the year only'
    return noteOn(text, { start, end: start + written.length }, 'as-last-year', {
      vi: `Đoạn này ${vi}; tất cả có ${repeated.length} trong ${counted.length} đoạn có số liệu như vậy.`,
      en: `This paragraph ${en}; so are ${repeated.length} of the ${counted.length} paragraphs with figures.`,
    })
  })
}
