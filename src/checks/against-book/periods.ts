import {
  addDays,
  addMonths,
  type Period,
  parseDayVi,
  startOfYear,
  yearOf,
  yearPeriod,
} from '#kernel/calendar.ts'

/** A period a text names, and where. */
export interface SaidPeriod {
  start: number
  end: number
  period: Period
}

const roman = ['i', 'ii', 'iii', 'iv']
const months = (year: number, first: number, count: number): Period => {
  const from = addMonths(startOfYear(year), first - 1)
  return { from, to: addDays(addMonths(from, count), -1) }
}
const pattern = new RegExp(
  [
    '(?<count>3|6|9|ba|sáu|chín)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm(?:\\s+(?<countYear>20\\d\\d))?',
    'quý\\s+(?<quarter>iv|iii|ii|i|[1-4])(?:\\s*[/,-]?\\s*(?:năm\\s+)?(?<quarterYear>20\\d\\d))?(?![\\p{L}])',
    '(?:tính\\s+)?(?:đến|hết)\\s+(?:hết\\s+)?(?:ngày\\s+)?(?<until>\\d{1,2}[/.-]\\d{1,2}[/.-]20\\d\\d)',
    'tháng\\s+(?<month>\\d{1,2})(?:\\s*[/-]\\s*|\\s+năm\\s+)(?<monthYear>20\\d\\d)',
    'nhiệm kỳ\\s+(?<termFrom>20\\d\\d)\\s*[-–]\\s*(?<termTo>20\\d\\d)',
    'cuối\\s+năm\\s+(?<endYear>20\\d\\d)',
    'năm\\s+(?<year>20\\d\\d)(?!\\s*[-–]\\s*20\\d\\d)',
  ].join('|'),
  'giu',
)
const monthsIn: { readonly [word: string]: number } = { '3': 3, '6': 6, '9': 9, ba: 3, sáu: 6, chín: 9 }

// A year compared with, worked towards, or in the name of a paper is not when the claim is.
const elsewhen =
  /(?:so với(?: cùng kỳ)?|cùng kỳ|từ|đầu|trước|sau|tầm nhìn|giai đoạn|chuyên đề|tầm nhìn đến|đến|kế hoạch|chỉ tiêu|khóa [ivx]+,)\s*$/iu
// "Lắk, ngày 14 tháng 12 năm 2023" is the day of a paper, not a month reported on.
const dayOfPaper = /ngày[\s\u00a0\d.…_]*$/iu
const termSpoken = /(?:trong|cả|suốt|qua|đầu|nửa)\s*$/iu

/** The part of `asked` the text's "năm 2023" means: an annual report may close on a day of the last quarter. */
const yearAsAsked = (year: number, asked: Period): Period =>
  yearOf(asked.to) === year &&
  asked.from >= addMonths(startOfYear(year), -1) &&
  asked.to >= addMonths(startOfYear(year), 9)
    ? asked
    : yearPeriod(year)

const periodOf = (
  groups: { [name: string]: string | undefined },
  before: string,
  asked: Period,
): Period | undefined => {
  const year = yearOf(asked.to)
  if (groups.count) {
    const count = monthsIn[groups.count.toLowerCase()] ?? 6
    const of = Number(groups.countYear ?? year)
    return groups.half?.toLowerCase() === 'đầu' ? months(of, 1, count) : months(of, 13 - count, count)
  }
  if (groups.quarter) {
    const at = roman.indexOf(groups.quarter.toLowerCase())
    return months(Number(groups.quarterYear ?? year), 3 * (at >= 0 ? at : Number(groups.quarter) - 1) + 1, 3)
  }
  if (groups.until) {
    const to = parseDayVi(groups.until)
    return to
      ? { from: to >= asked.from && to <= asked.to ? asked.from : startOfYear(yearOf(to)), to }
      : undefined
  }
  if (groups.month) {
    if (dayOfPaper.test(before)) return undefined
    const month = Number(groups.month)
    return month >= 1 && month <= 12 ? months(Number(groups.monthYear), month, 1) : undefined
  }
  if (groups.termFrom) {
    if (!termSpoken.test(before)) return undefined
    const [from, to] = [startOfYear(Number(groups.termFrom)), yearPeriod(Number(groups.termTo)).to]
    return { from, to: asked.to < to && asked.to > from ? asked.to : to }
  }
  if (groups.endYear) return elsewhen.test(before) ? undefined : yearPeriod(Number(groups.endYear))
  return elsewhen.test(before) ? undefined : yearAsAsked(Number(groups.year), asked)
}

/** Quoted words name a paper or a slogan: nothing is counted there. */
const quoted = /[“"«][^”"»\n]{0,400}[”"»]/gu

/** The periods a text speaks of, in order. */
export const periodsIn = (text: string, asked: Period): SaidPeriod[] => {
  const plain = text.replace(quoted, (words) => ' '.repeat(words.length))
  return [...plain.matchAll(pattern)].flatMap((found) => {
    const before = plain.slice(Math.max(0, found.index - 24), found.index)
    const period = periodOf(found.groups ?? {}, before, asked)
    return period && period.from <= period.to
      ? [{ start: found.index, end: found.index + found[0].length, period }]
      : []
  })
}
