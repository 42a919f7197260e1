import type { Claim } from '../../claims/claim.ts'
import { countedAfter } from '../../claims/counted.ts'

const digits = /^\d[\d.,]*(?:[\s\u00a0]?[/-][\s\u00a0]?\d[\d.,]*)?/
const stop =
  /[,;:.()\n"“”–…/]|\d|(?<![\p{L}])(?:và|trong đó|gồm|bao gồm|chiếm|đạt|tăng|giảm|vượt|bằng|so với|với|cho|tại|ở|trên|từ|đến|thì|là|có|đã|được|còn)(?![\p{L}])/iu
const longest = 90

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

const labels = new WeakMap<Claim, string>()

/** What a number counts, in the words that follow it up to the next stop: «51 tổ chức cơ sở đảng, …». */
export const labelOf = (text: string, claim: Claim): string => {
  const known = labels.get(claim)
  if (known !== undefined) return known
  const label = readLabel(text, claim)
  labels.set(claim, label)
  return label
}

const readLabel = (text: string, claim: Claim): string => {
  const from = claim.start + (digits.exec(claim.text)?.[0].length ?? 0)
  const rest = text.slice(from, from + longest)
  const end = stop.exec(rest)?.index ?? rest.length
  return plain(rest.slice(0, end))
}

/** Whether the unit is one of the words known to count; "196 khiếu nại" has none. */
export const unitIsKnown = (claim: Claim): boolean => {
  if (claim.unit === 'number') return false
  if (claim.kind !== 'count' && claim.kind !== 'ratio') return true
  const written = claim.text.slice(digits.exec(claim.text)?.[0].length ?? 0)
  return countedAfter(written)?.known ?? true
}

/** Units that count one kind of thing: petitions are complaints, denunciations and proposals. */
const families = [
  ['đơn', 'đơn thư', 'khiếu nại', 'tố cáo', 'kiến nghị', 'phản ánh', 'đề nghị'],
  ['vụ', 'vụ việc', 'vụ án'],
  ['bộ', 'hồ sơ', 'bộ hồ sơ'],
  ['công trình', 'dự án', 'danh mục', 'hạng mục'],
  ['trường', 'trường học'],
  ['căn', 'nhà', 'ngôi'],
  ['thôn', 'buôn', 'làng', 'bản', 'ấp', 'khóm', 'khu phố', 'tổ dân phố', 'tdp', 'khu dân cư'],
  ['văn bản', 'nghị quyết', 'quyết định', 'chỉ thị', 'kế hoạch', 'báo cáo', 'chương trình'],
  ['xã', 'phường', 'thị trấn'],
  ['huyện', 'thị xã', 'thành phố', 'quận'],
  ['con', 'trâu', 'bò', 'lợn', 'gà', 'vịt', 'dê'],
]
const familyOf = new Map(families.flatMap((all, at) => all.map((unit): [string, number] => [unit, at])))

export const sameFamily = (a: string, b: string): boolean =>
  a === b ||
  a.startsWith(`${b} `) ||
  b.startsWith(`${a} `) ||
  (familyOf.has(a) && familyOf.get(a) === familyOf.get(b))
