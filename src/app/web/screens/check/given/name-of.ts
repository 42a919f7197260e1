import type { CheckAnswer } from '#kernel/check-answers.ts'
import type { Given } from './handed-in.ts'

const longest = 110

/** The kinds of papers of Party organs and of the State, as their headings name them. */
const paperKind =
  /^(?:báo cáo|thông báo|thông tri|tờ trình|kết luận|nghị quyết|kế hoạch|chương trình|hướng dẫn|quyết định|chỉ thị|quy chế|quy định|đề án|biên bản|công văn|phương án|lời kêu gọi|tuyên bố)(?!\p{L})/iu
/** Of the letterhead: whose paper it is, motto, number, place and day. */
const letterhead = [
  /^đảng cộng sản việt nam|^cộng h(?:òa|oà) xã hội chủ nghĩa|^độc lập\s*[-–]/iu,
  /^(?:đảng bộ|đảng ủy|đảng uỷ|chi bộ|huyện ủy|huyện uỷ|thành ủy|thành uỷ|thị ủy|tỉnh ủy|tỉnh uỷ|quận ủy|ban|ủy ban|uỷ ban|hội đồng|văn phòng)(?!\p{L})/iu,
  /^số\s*:?\s*\S*\s*[-–/]/iu,
  /ngày\s+\S*\s*tháng\s+\S*\s*năm/iu,
  /^[^\p{L}]*$/u,
]
const isCapitals = (line: string): boolean => /\p{L}/u.test(line) && line === line.toUpperCase()
const isLetterhead = (line: string): boolean =>
  letterhead.some((one, at) => one.test(line) && (at !== 1 || isCapitals(line)))
/** "BÁO CÁO" alone, or a whole title; a sentence that begins so is none. */
const isTitle = (line: string): boolean =>
  paperKind.test(line) && (isCapitals(line) || line.length <= longest) && !/\.\s*$/u.test(line)

/** The heading a text gives itself: its kind of paper and what of, else its first words below the letterhead. */
export const headingOf = (text: string): string => {
  const lines = text
    .split('\n', 60)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const title = lines.findIndex(isTitle)
  const own = title < 0 ? lines.filter((line) => !isLetterhead(line)) : lines.slice(title)
  const [first = lines[0] ?? '', ...more] = own
  const second = more.find((line) => !isLetterhead(line))
  const heading = isCapitals(first) && second ? `${first} ${second}` : first
  return heading.length > longest ? `${heading.slice(0, longest - 2).replace(/\s+\S*$/, '')} …` : heading
}

/** What the paper calls the text: the file's name, or the text's own heading. */
export const nameOf = ({ text }: Given, answer: CheckAnswer): string =>
  text.file ? text.file.name : headingOf(answer.text)
