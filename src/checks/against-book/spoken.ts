import { markedKey, searchKey } from '#kernel/names.ts'

const shortForms: readonly [RegExp, string][] = [
  [/(?<![\p{L}])(?:tdp)(?![\p{L}])/gu, 'tổ dân phố'],
  [/(?<![\p{L}])(?:đ c|đ\/c|đc)(?![\p{L}])/gu, 'đồng chí'],
  [/(?<![\p{L}])(?:đv)(?![\p{L}])/gu, 'đảng viên'],
  [/(?<![\p{L}])(?:tccsđ|tccs đảng)(?![\p{L}])/gu, 'tổ chức cơ sở đảng'],
  [/(?<![\p{L}])htx(?![\p{L}])/gu, 'hợp tác xã'],
  [/(?<![\p{L}])tt(?![\p{L}])/gu, 'thị trấn'],
  [/(?<![\p{L}])ntm(?![\p{L}])/gu, 'nông thôn mới'],
  [/(?<![\p{L}])bhyt(?![\p{L}])/gu, 'bảo hiểm y tế'],
  [/(?<![\p{L}])nsnn(?![\p{L}])/gu, 'ngân sách nhà nước'],
  [/(?<![\p{L}])(?:ktxh|kt xh)(?![\p{L}])/gu, 'kinh tế xã hội'],
  [/(?<![\p{L}])gtsx(?![\p{L}])/gu, 'giá trị sản xuất'],
  [/(?<![\p{L}])dtts(?![\p{L}])/gu, 'dân tộc thiểu số'],
]

const written =
  /(?<![\d/.])0?(\d{1,2})[/.-]0?(\d{1,2})(?:[/.-]\d{4})(?![\d/])|(?<![\d/.])0?(\d{1,2})\/0?(\d{1,2})(?![\d/])/g

/**
 * A piece of text as words between single blanks, blank at both ends: lower case, one place for the tone
 * mark, short forms in full, days as 3/2, other signs gone.
 */
export const spoken = (text: string): string => {
  const dated = text.replace(written, (_, d, m, day, month) => `${d ?? day}/${m ?? month}`)
  const key = markedKey(dated.replace(/[^\p{L}\p{M}\d/'’ʼ]+/gu, ' '))
  const full = shortForms.reduce((so, [short, long]) => so.replace(short, long), key)
  return ` ${full.replace(/\s+/g, ' ').trim()} `
}

/** Whether a phrase stands in what `spoken` gave. */
export const says = (key: string, phrase: string): boolean => key.includes(` ${phrase} `)

/** Takes phrases out of what `spoken` gave; longer ones first. */
export const without = (key: string, phrases: readonly string[]): string =>
  phrases.reduce((so, phrase) => (says(so, phrase) ? so.replaceAll(` ${phrase} `, '  ') : so), key)

/** A list of phrases as `spoken` writes them, longer ones first. */
export const phrases = (list: string): string[] =>
  list
    .split('|')
    .map((one) => spoken(one).trim())
    .sort((a, b) => b.length - a.length)

const neutral = phrases(
  'hiện nay|hiện|có|tổng số|tổng|số|là|được|đã|các|những|của|toàn|toàn huyện|toàn xã|toàn đảng bộ|đảng bộ huyện|đảng bộ xã|' +
    'đảng bộ|huyện ủy|đảng ủy|huyện|huyện nhà|trên địa bàn|địa bàn|lên|lên thành|nâng|đến|đến nay|tính đến|tính|hết|trong|ngày|' +
    'năm|tháng|quý|kỳ|cuối|đầu|thời điểm|gồm|bao gồm|ước|ước đạt|ước tính|khoảng|hơn|trên|gần|mới|còn|cả|này|cho|và|đó|với|ở|tại|' +
    'trực thuộc|thuộc|nay|thực hiện|kết quả|trong đó|như sau|cụ thể|riêng|duy trì|đạt|từ|qua|nhiệm kỳ|cùng|thì|ra|đồng thời|' +
    'bên cạnh đó|ngoài ra|đặc biệt|nhìn chung|đảng số|diện tích|theo|công tác|xây dựng đảng|về|đồng chí|người|tăng|giảm|thêm|' +
    'ban thường vụ|ban chấp hành|ban hành|quyết định|tiêu chuẩn|nhà nước|sáu tháng đầu năm|sau|khi|so|báo cáo|đang|i|ii|iii|iv',
)
const split = (phrase: string): string[] => phrase.split(' ')
const neutralWords = new Set(neutral.filter((one) => !one.includes(' ')))
/** Phrases of several words are known again without their marks: hands slip on marks. */
const neutralPhrases = neutral.filter((one) => one.includes(' ')).map((one) => split(searchKey(one)))

const cover = (covered: boolean[], words: readonly string[], phrase: readonly string[]): void => {
  for (let at = words.indexOf(phrase[0] ?? ''); at >= 0; at = words.indexOf(phrase[0] ?? '', at + 1))
    if (phrase.every((word, index) => words[at + index] === word)) covered.fill(true, at, at + phrase.length)
}

/** The words of what `spoken` gave that say something, after the explained phrases are left out. */
export const telling = (key: string, explained: readonly string[] = []): string[] => {
  const words = key.split(' ').filter((word) => word !== '')
  const bare = words.map(searchKey)
  const covered = words.map((word) => neutralWords.has(word) || /^[\d/.,·]+$/.test(word))
  for (const phrase of neutralPhrases) cover(covered, bare, phrase)
  for (const phrase of explained) cover(covered, words, split(phrase))
  return words.filter((_, at) => !covered[at])
}
