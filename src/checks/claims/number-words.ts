import { countedAfter } from './counted.ts'

const units: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const first = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín'
const last = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín'
const gap = '[\\s\\u00a0]+'
const spelled = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(?:(?:(?<hundreds>${first})${gap}trăm${gap}(?:(?:linh|lẻ)${gap})?)?` +
    `(?:(?:(?<tens>${first})${gap}mươi|(?<ten>mười))(?:${gap}(?<rest>${last}))?|(?<unit>${first})))(?![\\p{L}\\p{M}])`,
  'giu',
)
const ordinalBefore = /(?:thứ|lần|cả|tháng|trong|mấy|vài|sau|chương|phần|bước|quý|đầu|hạng|số)[\s\u00a0]+$/iu
const counts =
  /^(?:person|org|vụ|vụ việc|đơn|cuộc|lớp|đợt|mô hình|công trình|dự án|xã|thôn|buôn|hộ|kỳ họp|hội nghị|đoàn)$/
const statesNumber = /(?:có|với|cho|gồm|cử|là)[\s\u00a0]+$/iu

/** A number in words before what it counts: "hai đồng chí", "mười lăm chi bộ". */
export interface SpelledNumber {
  start: number
  end: number
  value: number
  unit: string
}

const numberOf = (groups: Record<string, string | undefined>): number => {
  const digit = (name: string): number => units[groups[name]?.toLowerCase() ?? ''] ?? 0
  const tens = groups.ten ? 1 : digit('tens')
  return 100 * digit('hundreds') + 10 * tens + digit('rest') + digit('unit')
}

/** Only where something known follows: "năm đồng chí" counts, "năm học", "thứ ba" and "một hộ" do not. */
export const spelledNumbers = (text: string): SpelledNumber[] => {
  const found: SpelledNumber[] = []
  for (const one of text.matchAll(spelled)) {
    const value = numberOf(one.groups ?? {})
    const end = one.index + one[0].length
    const before = text.slice(Math.max(0, one.index - 12), one.index)
    const counted = countedAfter(text.slice(end, end + 40))
    if (value < 2 || !counted?.known || !counts.test(counted.unit)) continue
    if (value === 5 && !statesNumber.test(before)) continue
    if (/^[\s\u00a0]*(?:nữ|nam|mẹ|phụ nữ|cấp|đội|ban|hội)(?![\p{L}])/iu.test(text.slice(end, end + 12)))
      continue
    if (/^\p{Lu}/u.test(one[0]) && !/(?:^|[.;:\n][\s\u00a0]*)$/.test(before)) continue
    if (ordinalBefore.test(before)) continue
    found.push({ start: one.index, end: end + counted.length, value, unit: counted.unit })
  }
  return found
}
