import { type BodyLife, bodiesNotInBeing, provinceLevelCities } from '#kernel/body-lives.ts'
import type { Day } from '#kernel/calendar.ts'
import type { CheckNote } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'
import { noteOn } from './note.ts'
import { type Sentence, sentencesOf } from './sentence.ts'

/** As written, with a small first letter, or all in capitals as in the head of a paper. */
const forms = (words: string): string[] => [
  words,
  words.charAt(0).toLowerCase() + words.slice(1),
  words.toUpperCase(),
]

const namesOf = (body: BodyLife): string[] => [
  ...(body.names ?? []),
  ...(body.heads ?? []).flatMap((head) => (body.of ?? []).map((of) => `${head} ${of}`)),
]

/** Every way to write a body, the longest first. */
const writings = (bodies: readonly BodyLife[]): Map<string, BodyLife> =>
  new Map(
    bodies
      .flatMap((body) => namesOf(body).flatMap((name) => forms(name).map((form) => [form, body] as const)))
      .sort(([a], [b]) => b.length - a.length),
  )

// Letter for letter, so that offsets stay: uỷ and ủy are one spelling, and so are both spaces.
const alike = (text: string): string =>
  text.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('UỶ', 'ỦY').replaceAll('\u00a0', ' ')

const letter = /\p{L}/u
const standsAlone = (text: string, from: number, to: number): boolean =>
  !letter.test(text.charAt(from - 1)) && !letter.test(text.charAt(to))

/** "Huyện đảo" and "Ban Tuyên giáo và Dân vận" begin with the name of another body. */
const otherBody = (body: BodyLife, after: string): boolean =>
  ['đảo', ...(body.unlessFollowedBy ?? [])].some((one) =>
    after.toLowerCase().startsWith(` ${one.toLowerCase()}`),
  )

const placeAfter =
  /^[.]?[\s\u00a0]+(?:(?:[Tt]hành phố|THÀNH PHỐ|T[Pp])[.]?[\s\u00a0]*)?(\p{Lu}[\p{L}\p{M}'’]*(?:[\s\u00a0-]\p{Lu}[\p{L}\p{M}'’]*){0,4})/u

const isDistrictCity = (after: string): boolean => {
  const place = placeAfter.exec(after)?.[1]?.toLowerCase()
  return place !== undefined && !provinceLevelCities.some((one) => place.startsWith(one.toLowerCase()))
}

const history =
  /(?<![\p{L}])(?:cũ|nguyên|cựu|trước[\s\u00a0]+(?:đây|khi|ngày|thời|sắp|sáp)|giải[\s\u00a0]+thể|sáp[\s\u00a0]+nhập|hợp[\s\u00a0]+nhất|kết[\s\u00a0]+thúc[\s\u00a0]+hoạt|chấm[\s\u00a0]+dứt|bàn[\s\u00a0]+giao|kế[\s\u00a0]+thừa|sắp[\s\u00a0]+xếp|không[\s\u00a0]+(?:còn|tổ)|khi[\s\u00a0]+còn|chuyển[\s\u00a0]+(?:từ|về)|tiền[\s\u00a0]+thân|lịch[\s\u00a0]+sử|thành[\s\u00a0]+lập|chuẩn[\s\u00a0]+bị|nhiệm[\s\u00a0]+kỳ|giai[\s\u00a0]+đoạn|6[\s\u00a0]+tháng[\s\u00a0]+đầu)(?![\p{L}])/iu
/** A congress of the body stays in its resolutions. */
const congress = /đại[\s\u00a0]+hội(?:[\s\u00a0]+đại[\s\u00a0]+biểu)?[\s\u00a0]+$/iu
/** A document of the body stays in force after it: "Nghị quyết số 05-NQ/HU của Huyện ủy". */
const cites = /(?<!\d)\d{1,6}[\s\u00a0]?[-–/][\s\u00a0]?(?:\d{4}[\s\u00a0]?\/[\s\u00a0]?)?\p{Lu}{2}/u
const dates =
  /(?<!\d)(?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-]|năm[\s\u00a0]+|tháng[\s\u00a0]+(\d{1,2})[\s\u00a0]+năm[\s\u00a0]+)(20\d\d)(?!\d)/giu
/** How far around its name the words are read that make it history. */
const around = 300

const isQuoted = (before: string): boolean =>
  Math.max(before.lastIndexOf('«'), before.lastIndexOf('“')) >
  Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))

/** A day or a month named in the sentence on which the body was there. */
const speaksOfThen = (text: string, { firstDay, lastDay }: BodyLife): boolean =>
  [...text.matchAll(dates)].some(([, date, numeric, spelled, year]) => {
    const month = numeric ?? spelled
    const from = `${year}-${(month ?? '12').padStart(2, '0')}-${(date ?? (month ? '01' : '31')).padStart(2, '0')}`
    return (lastDay === undefined || from <= lastDay) && (firstDay === undefined || from >= firstDay)
  })

const isHistory = ({ text }: Sentence, at: number, body: BodyLife): boolean => {
  const from = Math.max(0, at - around)
  const near = text.slice(from, at + around)
  return (
    history.test(near) ||
    congress.test(text.slice(from, at)) ||
    cites.test(near) ||
    isQuoted(text.slice(from, at)) ||
    speaksOfThen(near, body)
  )
}

// Not printDay: with the calendar come the schemas, which take longer to load than a text to check.
const printed = (day: string): string => day.split('-').reverse().join('/')

const says = (body: BodyLife, written: string, times: number): Label => {
  const { lastDay, firstDay = '', after, source } = body
  const often = (words: string) => (times > 1 ? ` (${words})` : '')
  const then = (words: string) => (after ? `, ${words} ${after}` : '')
  const vi = lastDay
    ? `chỉ có đến hết ngày ${printed(lastDay)}${then('sau đó là')}`
    : `mới có từ ngày ${printed(firstDay)}`
  const en = lastDay
    ? `there until ${printed(lastDay)} only${then('after it')}`
    : `there only from ${printed(firstDay)}`
  return {
    vi: `«${written}»${often(`nhắc ${times} lần`)}: ${vi} (${source}).`,
    en: `“${written}”${often(`${times} times`)}: ${en} (${source}).`,
  }
}

interface Mention {
  body: BodyLife
  start: number
  length: number
  times: number
}

/** Every name that is said of the present, where it first stands. */
const mentionsOf = (sentences: readonly Sentence[], bodies: readonly BodyLife[]): Mention[] => {
  const written = writings(bodies)
  // Plain words only: a pattern that asks more at every letter takes ten times as long. The first letters
  // alone pass over most of the text.
  const first = [...new Set([...written.keys()].map((name) => name.charAt(0)))].join('')
  const anyName = new RegExp(`(?=[${first}])(?:${[...written.keys()].join('|')})`, 'g')
  const mentions = new Map<string, Mention>()
  for (const sentence of sentences)
    for (const found of sentence.text.matchAll(anyName)) {
      const [name] = found
      const body = written.get(name)
      if (!body || !isMeant(sentence, found.index, name, body)) continue
      const key = name.toLowerCase()
      const known = mentions.get(key)
      if (known) known.times += 1
      else mentions.set(key, { body, start: sentence.start + found.index, length: name.length, times: 1 })
    }
  return [...mentions.values()]
}

const isMeant = (sentence: Sentence, at: number, name: string, body: BodyLife): boolean => {
  const end = at + name.length
  const after = sentence.text.slice(end, end + 80)
  return (
    standsAlone(sentence.text, at, end) &&
    !otherBody(body, after) &&
    (!body.cities || isDistrictCity(after)) &&
    !isHistory(sentence, at, body)
  )
}

/** Bodies spoken of as acting though they do not exist on the report's day: each name once, with how often. */
export const bodiesOutOfTime = (text: string, day: Day | undefined): CheckNote[] => {
  const bodies = day === undefined ? [] : bodiesNotInBeing(day)
  if (bodies.length === 0) return []
  const sentences = sentencesOf(alike(text))
  return mentionsOf(sentences, bodies).map(({ body, start, length, times }): CheckNote => {
    const end = start + length
    return noteOn(text, { start, end }, 'body-not-in-being', says(body, text.slice(start, end), times))
  })
}
