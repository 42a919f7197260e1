/** Numbers of the calendar and the clock: days, months, years, spans of time, ages. */
const timeAfter =
  /^[\s\u00a0]*(?:-|–)?[\s\u00a0]*(?:giờ|phút|giây|ngày(?![\s\u00a0]+công)|tháng|năm|quý|tuần(?![\s\u00a0]+(?:lễ|báo))|tuổi|thế kỷ|nhiệm kỳ|niên khóa|h(?=\d|[\s,.;:)]|$)|g\d|’|')(?![\p{L}])/iu
const listOfTimes =
  /^(?:[\s\u00a0]*(?:,|và|hoặc|đến)[\s\u00a0]*\d{1,2}){1,8}[\s\u00a0]+(?:năm|tuổi|tháng|ngày)(?![\p{L}])/iu

/** What follows makes it a time, an age or a clock: "6 tháng", "40 tuổi", "7 giờ". */
export const isTime = (after: string): boolean => timeAfter.test(after) || listOfTimes.test(after)

/** A mean age is a quantity, an age limit is none: "50,4 tuổi", not "40 tuổi". */
export const isMeanAge = (digits: string, after: string): boolean =>
  /^\d{2},\d{1,2}$/.test(digits) && /^[\s\u00a0]*tuổi(?![\p{L}])/iu.test(after)

export const isYear = (written: string): boolean => /^(?:18|19|20|21)\d\d$/.test(written)

const unitBefore =
  /(?<!\p{L})(?<each>(?:mỗi|một|hằng|hàng|bình quân|các|cùng|mấy|nhiều|trong)[\s\u00a0]+(?:\d[\d.,]*[\s\u00a0]+)?)?(?<unit>năm|tháng|ngày|quý|tuần)(?<colon>[\s\u00a0]*:)?[\s\u00a0]*(?:\d{1,2}[\s\u00a0]*(?:,|;|và|hoặc|-|–|đến)[\s\u00a0]*){0,12}$/iu
const highest: Readonly<Record<string, number>> = { tháng: 12, ngày: 31, quý: 4, tuần: 53 }

/**
 * Whether a word of time before makes it a label: "năm 2023", "tháng 5", "ngày 19". What is counted
 * each month or all year is none: "mỗi tháng 2 buổi", "cả năm: 25.000 tấn".
 */
export const isAfterTime = (before: string, digits: string, countedFollows: boolean): boolean => {
  const found = unitBefore.exec(before)?.groups
  if (!found) return false
  const unit = (found.unit ?? '').toLowerCase()
  if (countedFollows && (found.colon || /[.,]/.test(digits))) return false
  if (unit === 'năm') return isYear(digits) || !countedFollows
  if (countedFollows && found.each && !/^trong/iu.test(found.each)) return false
  return !countedFollows || Number(digits) <= (highest[unit] ?? 0)
}

const dateBefore =
  /(?:ngày|sáng|trưa|chiều|tối|đêm|đợt|đến|từ|hôm|nay|lễ|kỷ niệm|mừng|trước|sau|qua|dịp|mốc|tết|hằng năm|và|,|-|–|\()[\s\u00a0]*$/iu
/** d/m, d-m and d.m, with or without the year. */
export const isDay = (first: number, second: number, before: string): boolean =>
  first >= 1 && first <= 31 && second >= 1 && second <= 12 && dateBefore.test(before)

const surelyDay =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|mừng)[\s\u00a0]*(?:\d{1,2}(?:[/-]\d{1,2})?[\s\u00a0]*(?:,|;|và|đến|-|–)[\s\u00a0]*){0,6}$/iu
/** A day told as one: "sáng 13/5 tổ chức", "ngày 12, 13/5", whatever follows. */
export const isSurelyDay = (first: number, second: number, before: string): boolean =>
  first >= 1 && first <= 31 && second >= 1 && second <= 12 && surelyDay.test(before)

const dayTail = /^[\s\u00a0]?([-/.–])[\s\u00a0]?(\d{1,2})(?:[\s\u00a0]?[-/.][\s\u00a0]?(\d{4}|\d{2}(?!\d)))?/
/** A whole date or a month with its year: 15/5/2016, 30.6.2022, 6-2023. */
export const isDate = (digits: string, before: string, after: string, countedFollows: boolean): boolean => {
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2,4}))?$/.exec(digits)
  if (dotted?.[3] || /^\d{1,2}\.(?:19|20)\d\d$/.test(digits)) return true
  if (dotted && !countedFollows && isDay(Number(dotted[1]), Number(dotted[2]), before))
    return /(?:ngày|sáng|trưa|chiều|tối|hôm|dịp|lễ|mừng)[\s\u00a0]*$/iu.test(before)
  if (!/^\d{1,2}$/.test(digits)) return false
  const tail = dayTail.exec(after)
  if (tail) return tail[3] !== undefined && tail[1] !== '–'
  const monthYear = /^[\s\u00a0]?[-/–][\s\u00a0]?(\d{4})(?!\d)/.exec(after)
  return isYear(monthYear?.[1] ?? '') && Number(digits) <= 12
}

/** "7:30", and the "30" after it or after "7g". */
export const isClock = (before: string, after: string): boolean =>
  /^:\d\d/.test(after) || /\d[:hg]$/i.test(before)
