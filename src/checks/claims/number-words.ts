import { countedAfter } from './counted.ts'

const digits: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const spelled = /(?<![\p{L}\p{M}\d])(hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?![\p{L}\p{M}])/giu
const ordinalBefore =
  /(?:thứ|lần|cả|tháng|trong|một|mấy|vài|sau|chương|phần|bước|quý|đầu|hạng|số)[\s\u00a0]+$/iu
const counts =
  /^(?:person|org|vụ|vụ việc|đơn|cuộc|lớp|đợt|mô hình|công trình|dự án|xã|thôn|buôn|hộ|kỳ họp|hội nghị|đoàn)$/

/** A number in words before what it counts: "hai đồng chí", "ba chi bộ". */
export interface SpelledNumber {
  start: number
  end: number
  value: number
  unit: string
}

/** Only where something known follows: "năm đồng chí" counts, "năm học" and "thứ ba" do not. */
export const spelledNumbers = (text: string): SpelledNumber[] => {
  const found: SpelledNumber[] = []
  for (const one of text.matchAll(spelled)) {
    const value = digits[one[0].toLowerCase()]
    const end = one.index + one[0].length
    const counted = countedAfter(text.slice(end, end + 40))
    if (value === undefined || !counted?.known || !counts.test(counted.unit)) continue
    if (
      value === 5 &&
      !/(?:có|với|cho|gồm|cử|là)[\s\u00a0]+$/iu.test(text.slice(Math.max(0, one.index - 6), one.index))
    )
      continue
    if (/^[\s\u00a0]*(?:nữ|nam|mẹ|phụ nữ|cấp|đội)(?![\p{L}])/iu.test(text.slice(end, end + 12))) continue
    if (
      /^\p{Lu}/u.test(one[0]) &&
      !/(?:^|[.;:\n][\s\u00a0]*)$/.test(text.slice(Math.max(0, one.index - 4), one.index))
    )
      continue
    if (ordinalBefore.test(text.slice(Math.max(0, one.index - 12), one.index))) continue
    found.push({ start: one.index, end: end + counted.length, value, unit: counted.unit })
  }
  return found
}
