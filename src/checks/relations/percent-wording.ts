import type { Claim } from '../claims/claim.ts'
import type { Layout, Placed, Sentence } from './layout.ts'

export type PercentRole = 'share' | 'plan' | 'index' | 'increase' | 'decrease'

/** A percentage, the claim its wording ties it to, and how. */
export interface TiedPercent {
  percent: Placed
  of: Placed
  role: PercentRole
  /** Nothing but the linking words stands between: only then a mismatch may be called an error. */
  tight: boolean
  /** The wording says share ("chiếm", "tỷ lệ"), not performance. */
  saysShare: boolean
}

const plan =
  /^[\s\u00a0,(]*(?:so[\s\u00a0]+với[\s\u00a0]+)?(?:chỉ tiêu|kế hoạch|kh(?![\p{L}])|dự toán|nghị quyết|nq(?![\p{L}])|mục tiêu|chương trình|phương án|ct kế hoạch|pháp lệnh)/iu
const earlier =
  /^[\s\u00a0,(]*(?:so[\s\u00a0]+(?:với[\s\u00a0]+)?(?:cùng|năm|kỳ|quý|tháng|đầu|nhiệm|trước)|cùng kỳ|svck)/iu
const otherwise =
  /^[\s\u00a0]*(?:trở lên|trở xuống|số[\s\u00a0]+(?!lượng)|các|trường|cán bộ|đảng viên|người|hộ|tổ chức|chi bộ|vốn|diện tích|tiêu chí|học sinh|xã|thôn)/iu
const link =
  /(?:(?:ước|đã|chỉ|mới|đều|và|cũng|số này|lần lượt)[\s\u00a0]+){0,3}(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|tỷ trọng|=|với|là|vượt|tăng|giảm|hụt|thêm|khoảng|gần|hơn|trên|mức|có|:|còn|[\s\u00a0])+$/iu
const linkWord = /(?:đạt|chiếm|bằng|tương|tỷ lệ|tỉ lệ|tỷ trọng|=|vượt|tăng|giảm|hụt)/iu
const up = /(?:vượt|tăng)(?:[\s\u00a0]+(?:thêm|khoảng|gần|hơn|trên|mức|là))*[\s\u00a0]*$/iu
const down = /(?:giảm|hụt)(?:[\s\u00a0]+(?:thêm|khoảng|gần|hơn|trên|mức|còn|là))*[\s\u00a0]*$/iu

const withoutBrackets = (text: string): string => {
  let depth = 0
  let kept = ''
  for (const sign of text) {
    if (sign === '(') depth += 1
    else if (sign === ')' && depth > 0) depth -= 1
    else if (depth === 0) kept += sign
  }
  return depth > 0 ? (text.slice(text.lastIndexOf('(')).length > 0 ? text : kept) : kept
}

const roleOf = (gap: string, after: string): PercentRole => {
  if (up.test(gap)) return 'increase'
  if (down.test(gap)) return 'decrease'
  if (plan.test(after)) return 'plan'
  return earlier.test(after) ? 'index' : 'share'
}

const countable = (claim: Claim): boolean => claim.kind !== 'percent' && claim.kind !== 'rate' && !claim.upTo

const tie = (layout: Layout, percent: Placed, of: Placed, chained: boolean): TiedPercent | undefined => {
  const gapText = layout.text.slice(of.claim.end, percent.claim.start)
  if (gapText.length > 160) return undefined
  const opened = of.depth < percent.depth
  const gap = withoutBrackets(gapText).replace(/^[^(]*\($/su, '(')
  const after = layout.text.slice(percent.claim.end, percent.claim.end + 40)
  if (!chained && /[;\n]|trong đó|(?<![\p{L}])còn(?![\s\u00a0]+lại[\s\u00a0]+(?:chiếm|đạt))/u.test(gap))
    return undefined
  const chunk = gap.slice(Math.max(gap.lastIndexOf(','), gap.lastIndexOf('('), gap.lastIndexOf(':')) + 1)
  const bare = chunk.replace(link, '').trim()
  const linked = linkWord.test(chunk) && link.test(chunk)
  const ended = /^[\s\u00a0]*(?:[;,.)\n]|$|(?:và|trong|trên|tổng|so)(?![\p{L}]))/u.test(after)
  const onlyComma = !linked && chunk.trim() === '' && /[,(:–-][\s\u00a0]*$/.test(gap) && ended
  if (!linked && !onlyComma) return undefined
  const role = roleOf(gap, after)
  const straight = gap.length <= 70 && !/[,:(]/.test(gap)
  const tight =
    (bare === '' || straight) &&
    !otherwise.test(after) &&
    (role !== 'share' || ended) &&
    (opened || of.depth === percent.depth)
  return { percent, of, role, tight, saysShare: /chiếm|tỷ lệ|tỉ lệ|tỷ trọng/u.test(chunk) }
}

const tieOne = (layout: Layout, sentence: Sentence, at: number): TiedPercent | undefined => {
  const percent = sentence.claims[at]
  if (percent?.claim.kind !== 'percent' || percent.claim.upTo) return undefined
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const other = sentence.claims[back]
    if (!other) return undefined
    if (other.depth > percent.depth) continue
    if (other.claim.kind === 'percent') {
      // "đạt 99% kế hoạch, bằng 108% so với năm trước" speaks twice of the same amount.
      if (/[;\n]/.test(layout.text.slice(other.claim.end, percent.claim.start))) return undefined
      continue
    }
    if (!countable(other.claim)) return undefined
    return tie(layout, percent, other, false)
  }
  return undefined
}

/** "đạt 97,6% (41/42 trường)": the pair stands behind its percentage. */
const tieBehind = (layout: Layout, sentence: Sentence, at: number): TiedPercent | undefined => {
  const [percent, of] = [sentence.claims[at], sentence.claims[at + 1]]
  if (percent?.claim.kind !== 'percent' || !of?.claim.ratio) return undefined
  const gap = layout.text.slice(percent.claim.end, of.claim.start)
  if (!/^[\s\u00a0]*\([\s\u00a0]*(?:tương ứng|tức|đạt|=)?[\s\u00a0]*$/u.test(gap)) return undefined
  return { percent, of, role: 'share', tight: true, saysShare: true }
}

/** Every percentage of a sentence with what it speaks of, where the wording says it. */
export const tiedPercents = (layout: Layout, sentence: Sentence): TiedPercent[] =>
  sentence.claims.flatMap((_, at) => tieBehind(layout, sentence, at) ?? tieOne(layout, sentence, at) ?? [])
