import type { Day } from '#kernel/calendar.ts'

/** When a report speaks: the day it was written or nearly, and the year it reports on. */
export interface ReportTime {
  day?: Day
  year?: number
}

const opening = 3000
const closing = 3000

const placeAndDay =
  /(?:^|\n)[^\n]{0,80}?,[ \t\u00a0]*ngày[ \t\u00a0]+(\d{1,2})[ \t\u00a0]+tháng[ \t\u00a0]+(\d{1,2})[ \t\u00a0]+năm[ \t\u00a0]+(20\d\d)[ \t\u00a0]*(?=\n|$)/iu

const pad = (text: string): string => text.padStart(2, '0')

const dayOf = (year: string, month: string, date: string): Day | undefined =>
  Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31
    ? (`${year}-${pad(month)}-${pad(date)}` as Day)
    : undefined

/** The line "Liên Sơn, ngày 12 tháng 12 năm 2024" at the head or the foot of a paper. */
const writtenDay = (text: string): Day | undefined => {
  const found =
    placeAndDay.exec(text.slice(0, opening)) ?? placeAndDay.exec(text.slice(opening).slice(-closing))
  return found ? dayOf(found[3] ?? '', found[2] ?? '', found[1] ?? '') : undefined
}

const reports =
  /báo cáo|kết quả|tổng kết|sơ kết|đánh giá|công tác|tình hình|thành tích|những bước|nhìn lại|xây dựng đảng/iu
const plans = /phương hướng|chương trình công tác|định hướng|kỳ vọng/iu
const tasks = /nhiệm vụ|kế hoạch/iu
const yearWords = /(?<![\p{L}\d])năm[ \t\u00a0]+(20\d\d)(?!\d|[ \t\u00a0]*[-–])/iu
const monthsWords = /(\d{1,2})[ \t\u00a0]+tháng(?:[ \t\u00a0]+đầu)?[ \t\u00a0]+năm/iu
const quarterWords = /quý[ \t\u00a0]+(IV|III|II|I|[1-4])(?![\p{L}\d])/u
const headingLines = 12
const longestHeading = 300

interface Heading {
  year: number
  /** The last month reported. */
  month: number
}

const lastMonth = (words: string): number => {
  const months = Number(monthsWords.exec(words)?.[1] ?? 0)
  if (months >= 1 && months <= 12) return months
  const quarter = quarterWords.exec(words)?.[1]
  const order = ['I', 'II', 'III', 'IV'].indexOf(quarter ?? '')
  const number = order >= 0 ? order + 1 : Number(quarter ?? 4)
  return number * 3
}

/** The period named by the heading: "BÁO CÁO kết quả công tác 6 tháng đầu năm 2024". */
const headingOf = (text: string): Heading | undefined => {
  const lines = text
    .slice(0, opening)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, headingLines)
  let reporting = false
  for (const line of lines) {
    if (line.length > longestHeading || /[.;]\s*$/.test(line) || placeAndDay.test(line)) continue
    const found = yearWords.exec(line)
    const before = line.slice(0, found?.index)
    const planned = plans.test(before) || (tasks.test(before) && !reports.test(before))
    reporting ||= reports.test(before)
    if (found && reporting && !planned) return { year: Number(found[1]), month: lastMonth(line) }
  }
  return undefined
}

const lastDayOf = ({ year, month }: Heading): Day => {
  const days = month === 2 ? '28' : [4, 6, 9, 11].includes(month) ? '30' : '31'
  return `${year}-${pad(String(month))}-${days}` as Day
}

/**
 * The day is the asked one, else the one printed with the place, else the last of the period in the
 * heading. A report written in January or February is of the year before if its heading says so.
 */
export const reportTime = (text: string, asked?: Day): ReportTime => {
  const heading = headingOf(text)
  const day = asked ?? writtenDay(text)
  if (!day) return heading ? { day: lastDayOf(heading), year: heading.year } : {}
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (asked) return { day, year: month <= 2 && heading?.year === year - 1 ? year - 1 : year }
  if (heading) return { day, year: heading.year }
  return month <= 2 ? { day } : { day, year }
}
