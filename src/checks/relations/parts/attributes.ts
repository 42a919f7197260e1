import type { Layout, Placed } from '../layout/layout.ts'

/**
 * What may be asked of the same person beside one another: sex, age, ethnic group, religion, Party membership,
 * standing again, schooling, political theory, trade, standing as a member. Classes of different questions overlap.
 */
const questions: readonly RegExp[] = [
  /(?<!\p{L})(?:nữ|nam|phụ nữ)(?!\p{L})/u,
  /(?<!\p{L})(?:tuổi(?![\s\u00a0]+đảng)|trẻ(?![\s\u00a0]+em)|cao tuổi)(?!\p{L})/u,
  /(?<!\p{L})(?:dân tộc(?![\s\u00a0]+nội trú)|dtts|đbdtts)(?!\p{L})/u,
  /(?<!\p{L})(?:tôn giáo|công giáo|phật giáo|tin lành|có đạo|theo đạo)(?!\p{L})/u,
  /(?<!\p{L})(?:ngoài đảng|là đảng viên|người đảng)(?!\p{L})/u,
  /(?<!\p{L})(?:tái cử|tái đắc cử|lần đầu|ứng cử lần)(?!\p{L})/u,
  /(?<!\p{L})(?:đại học|cao đẳng|thạc s[ĩỹ]|tiến s[ĩỹ]|thpt|thcs|phổ thông|chuyên môn|trên đại học|sau đại học)(?!\p{L})/u,
  /(?<!\p{L})(?:lý luận|cao cấp|cử nhân chính trị)(?!\p{L})/u,
  /(?<!\p{L})(?:học sinh|sinh viên|công nhân|nông dân|giáo viên|viên chức|hưu trí|nghỉ hưu|doanh nghiệp|trí thức)(?!\p{L})/u,
  /(?<!\p{L})(?:dự bị|chính thức)(?!\p{L})/u,
]
/** One class of these alone says nothing of the others: "25 nữ" beside "40 bí thư". */
const alone = 6

const cut = /[,;.()\n]/u

/** The words of a part's item: those behind its number, and before it where the number has none of its own. */
const wordsOf = (
  layout: Layout,
  before: Placed | undefined,
  part: Placed,
  next: Placed | undefined,
): string => {
  const { claim } = part
  const until = Math.min(next?.claim.start ?? Number.POSITIVE_INFINITY, claim.end + 60)
  const behind = layout.text.slice(claim.end, until).split(cut, 1)[0] ?? ''
  const from = Math.max(before?.claim.end ?? 0, claim.start - 60)
  const ahead = layout.text.slice(from, claim.start).split(cut).at(-1) ?? ''
  return `${ahead} ${claim.text} ${behind}`.toLowerCase()
}

/** Whether the parts answer different questions of the same persons, so that one may stand in several of them. */
export const crossing = (layout: Layout, parts: readonly Placed[]): boolean => {
  const asked = parts.map((part, at) => {
    const words = wordsOf(layout, parts[at - 1], part, parts[at + 1])
    return questions.findIndex((one) => one.test(words))
  })
  const different = new Set(asked.filter((one) => one >= 0))
  if (different.size > 1) return true
  const [only] = different
  return only !== undefined && only < alone && asked.filter((one) => one === only).length === 1
}
