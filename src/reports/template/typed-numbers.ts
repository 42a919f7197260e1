import type { Piece } from './template.ts'

// Numbers that are names or times and no figures: days, years, terms, numbers of papers, ordinals.
const day = String.raw`\d{1,2}\/\d{1,2}\/\d{4}`
const years = String.raw`(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?(?![\d.,]\d)`
const paper = String.raw`\d+[-/](?=\p{Lu})[\p{L}\d/-]+`
const partyAge = String.raw`\d+ năm tuổi Đảng`
const numbering = String.raw`^\d+(?:\.\d+)*[.)](?=\s)`
const number = String.raw`\d[\d.,]*(?:\/\d[\d.,]*)?`
const tokens = new RegExp([day, partyAge, paper, years, numbering, number].join('|'), 'gu')

const named =
  /(?:(?<!tổng )(?<![\p{L}])số|thứ|lần|khóa|khoá|Điều|khoản|điểm|mục|Phần|Chương|quý|Quý|tháng|ngày|Ban Chỉ đạo|Nghị quyết|Chỉ thị|Quy định|Quyết định|Kết luận|Hướng dẫn|Đề án|Trung ương)\s+$/u
const dayAndMonth = /^(?:[0-2]?\d|3[01])\/(?:0?\d|1[0-2])$/
const beforeDay = /(?:ngày|đợt|từ|đến|trước|sau|hết)\s+$/u
const betweenDays = /^(?:,\s*|\s+và\s+|\s*[-–]\s*)$/u

/** Splits prose into text and the numbers somebody typed into it. */
export const markTyped = (text: string, emphasis: { bold?: boolean; italic?: boolean } = {}): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  let dayEndedAt = -1
  for (const found of text.matchAll(tokens)) {
    const start = found.index
    const token = found[0].replace(/[.,]$/, '')
    const before = text.slice(0, start)
    if (dayAndMonth.test(token)) {
      const follows = dayEndedAt >= 0 && betweenDays.test(text.slice(dayEndedAt, start))
      if (follows || beforeDay.test(before)) {
        dayEndedAt = start + token.length
        continue
      }
    }
    if (!new RegExp(`^${number}$`, 'u').test(found[0]) || isYear(token) || named.test(before)) continue
    if (new RegExp(numbering, 'u').test(text.slice(start)) && start === 0) continue
    if (start > from) pieces.push({ type: 'text', text: text.slice(from, start), ...emphasis })
    pieces.push({ type: 'typed', text: token })
    from = start + token.length
  }
  if (from < text.length) pieces.push({ type: 'text', text: text.slice(from), ...emphasis })
  return pieces
}

const isYear = (token: string): boolean => /^(?:19|20)\d{2}$/.test(token)
