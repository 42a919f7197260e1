import type { CheckNote } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'
import { noteOn } from './note.ts'
import type { ReportTime } from './report-time.ts'
import { type Sentence, sentencesOf } from './sentence.ts'

const space = '[\\s\\u00a0]+'
const words = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${pattern.replaceAll(' ', space)})(?![\\p{L}])`, flags)

const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** "Trong năm 2022, …" and "Năm 2022, …" speak of what was done that year. */
const duringYear =
  /(?:(?<![\p{L}])trong[\s\u00a0]+năm[\s\u00a0]+|^[\s\u00a0]*(?:[-–+*•][\s\u00a0]*)?năm[\s\u00a0]+)(20\d\d)(?=[\s\u00a0]*,|[\s\u00a0]+(?:đã|toàn|các|ban|huyện|xã|phường|đảng|cấp)(?![\p{L}]))/giu
const directionOf =
  /(?:phương[\s\u00a0]+hướng|nhiệm[\s\u00a0]+vụ[\s\u00a0]+trọng[\s\u00a0]+tâm|chương[\s\u00a0]+trình[\s\u00a0]+công[\s\u00a0]+tác)(?:[\s\u00a0,]+[\p{L}]+){0,8}?[\s\u00a0]+năm[\s\u00a0]+(20\d\d)(?!\d|[\s\u00a0]*[-–])/giu
/** "đạt 105% kế hoạch năm 2022". */
const planOf =
  /%[\s\u00a0]+(?:so[\s\u00a0]+với[\s\u00a0]+)?(?:chỉ[\s\u00a0]+tiêu|kế[\s\u00a0]+hoạch|dự[\s\u00a0]+toán)(?:[\s\u00a0]+[\p{L}]+){0,4}?[\s\u00a0]+năm[\s\u00a0]+(20\d\d)(?!\d|[\s\u00a0]*[-–])/giu

const compares = words(
  'so với|cùng kỳ|năm trước|những năm|các năm|hằng năm|hàng năm|từ năm|đến năm|kể từ|từ khi|trước năm|sau năm|' +
    'giai đoạn|nhiệm kỳ|khóa|khoá|trước đây|trước đó|năm ngoái|đến nay|tới nay|chuyển sang|chuyển tiếp|kéo dài|' +
    'tồn đọng|tiếp nối|liên tục|lần đầu|quyết toán|kiểm điểm|xếp loại|khen thưởng|biểu dương|tổng kết|' +
    'được công nhận|thành lập từ|khởi công|phê duyệt|tuyển quân|nhập ngũ|về đích',
)
const cites =
  /(?<!\d)\d{1,6}[\s\u00a0]?[-–/][\s\u00a0]?(?:\d{4}[\s\u00a0]?\/[\s\u00a0]?)?\p{Lu}{2}|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/u
const done = words('đã|đạt|có|được|hoàn thành|ban hành|tổ chức|kết nạp|toàn')

const note = ({ start, text }: Sentence, year: string, at: number, message: Label): CheckNote => {
  const said = noteOn(text, { start: at, end: at + year.length }, 'stale-year', message)
  return { ...said, start: start + said.start, end: start + said.end }
}

/** Where the captured year of a match stands in its sentence. */
const yearAt = (found: RegExpMatchArray): number =>
  (found.index ?? 0) + found[0].lastIndexOf(found[1] as string)

const ownResults = (sentence: Sentence, reported: number, latest: number): CheckNote[] => {
  const { text } = sentence
  const years = new Set(text.match(anyYear))
  if (years.size !== 1 || compares.test(text) || cites.test(text)) return []
  const during = done.test(text) ? text.matchAll(duringYear) : []
  return [...during, ...text.matchAll(planOf)].flatMap((found) => {
    const year = Number(found[1])
    if ((year >= reported && year <= latest) || year < reported - 3) return []
    return note(sentence, found[1] as string, yearAt(found), {
      vi: `Báo cáo của năm ${reported} mà câu này nói kết quả của năm ${year}: xem lại năm, có thể còn sót từ bản cũ.`,
      en: `The report is of ${reported}, yet this sentence tells results of ${year}: perhaps left over from an older text.`,
    })
  })
}

const directions = (sentence: Sentence, reported: number): CheckNote[] => {
  if (cites.test(sentence.text)) return []
  return [...sentence.text.matchAll(directionOf)].flatMap((found) => {
    const year = Number(found[1])
    const before = sentence.text.slice(Math.max(0, found.index - 20), found.index)
    if (year >= reported || /thực[\s\u00a0]+hiện[\s\u00a0]+$/iu.test(before)) return []
    return note(sentence, found[1] as string, yearAt(found), {
      vi: `Phương hướng, nhiệm vụ ghi năm ${year} trong báo cáo của năm ${reported}: xem lại năm.`,
      en: `The tasks ahead are those of ${year} in a report of ${reported}: look at the year again.`,
    })
  })
}

/**
 * Years that contradict the year reported on, left over from an older text: this year's own results or the
 * direction ahead under an earlier year. Comparisons, terms, citations and histories keep their years.
 */
export const staleYears = (text: string, { year, day }: ReportTime): CheckNote[] => {
  if (year === undefined) return []
  const latest = Math.max(year, Number(day?.slice(0, 4) ?? year))
  return sentencesOf(text).flatMap((sentence) =>
    sentence.text.includes('20')
      ? [...ownResults(sentence, year, latest), ...directions(sentence, year)]
      : [],
  )
}
