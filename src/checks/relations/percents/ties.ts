import type { Exact } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { withoutBrackets } from '../layout/layout.ts'
import { calledPair, inOrder, statedPair } from './pairs.ts'

export type PercentRole = 'share' | 'plan' | 'index' | 'increase' | 'decrease'

/** A percentage, the claim its wording ties it to, and how. */
export interface TiedPercent {
  percent: Placed
  of: Placed
  role: PercentRole
  /** Nothing but the linking words stands between: only then a mismatch may be called an error. */
  tight: boolean
  /** The words between are linking words alone, so that the percentage is of this count and nothing else. */
  close: boolean
  /** The wording says share ("chiếm", "tỷ lệ"), not performance. */
  saysShare: boolean
  /** The whole, where the wording names it with the part: "16 trong tổng số 103". */
  whole?: { claim: Claim; value: Exact }
  /** "giảm 5,8% (339/360 vụ)": the pair in brackets behind is now and then. */
  pairBehind?: true
  /** The wording says how much of it was done: the whole is what was asked for. */
  saysDone?: boolean
  /** Another count it may be of: the one in brackets behind it. */
  instead?: TiedPercent
}

const plan =
  /^[\s\u00a0,(]*(?:so[\s\u00a0]+với[\s\u00a0]+)?(?:chỉ tiêu|kế hoạch|kh(?![\p{L}])|dự toán|nghị quyết|nq(?![\p{L}])|mục tiêu|chương trình|phương án|ct kế hoạch|pháp lệnh)/u
const planOfElse =
  /^[\s\u00a0,(]*(?:so[\s\u00a0]+với[\s\u00a0]+)?\p{L}+[\s\u00a0]\p{L}+[\s\u00a0]+(?:vốn|thu|chi|ngân sách|doanh thu|diện tích|giá trị|sản lượng)(?![\p{L}])/u
const earlier =
  /^[\s\u00a0,(]*(?:so[\s\u00a0]+(?:với[\s\u00a0]+)?(?:cùng|năm|kỳ|quý|tháng|đầu|nhiệm|trước)|cùng kỳ|svck)/u
const otherwise =
  /^[\s\u00a0]*(?:trở lên|trở xuống|số[\s\u00a0]+(?!lượng)|các|trường|cán bộ|đảng viên|người|hộ|tổ chức|chi bộ|vốn|diện tích|tiêu chí|học sinh|xã|thôn|(?:(?:trong|trên|so với)[\s\u00a0]+)?(?:tổng[\s\u00a0]+(?:số[\s\u00a0]+)?|toàn[\s\u00a0]+)\p{L})/u
const link =
  /(?:(?:ước|đã|chỉ|mới|đều|và|cũng|số này)[\s\u00a0]+){0,3}(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|tỷ trọng|=|với|là|vượt|tăng|giảm|hụt|thêm|khoảng|gần|hơn|trên|mức|có|:|còn|[\s\u00a0])+$/u
const linkWord = /(?:đạt|chiếm|bằng|tương|tỷ lệ|tỉ lệ|tỷ trọng|=|vượt|tăng|giảm|hụt)/u
const up = /(?:vượt|tăng)(?:[\s\u00a0]+(?:thêm|khoảng|gần|hơn|trên|mức|là))*[\s\u00a0]*$/u
const down = /(?:giảm|hụt)(?:[\s\u00a0]+(?:thêm|khoảng|gần|hơn|trên|mức|còn|là))*[\s\u00a0]*$/u
const ends =
  /^[\s\u00a0]*(?:[;,.)\n(–-]|$|(?:và|trong|trên|tổng|so|còn|gồm|bao gồm|tăng|giảm|riêng)(?![\p{L}]))/u
/** The sign of a change: "(-24,5%)". */
const signBefore = /[-–−+]$/u
const opensSentence =
  /^[\s\u00a0–•*+-]*(?:(?:ước|đã|chỉ|đều|số này)[\s\u00a0]+)?(?:đạt|chiếm|bằng|tương ứng|tỷ lệ)(?:[\s\u00a0]+(?:tỷ lệ|khoảng|gần|hơn|trên|là))*[\s\u00a0:]*$/iu

const roleOf = (gap: string, after: string): PercentRole => {
  if (up.test(gap)) return 'increase'
  if (down.test(gap)) return 'decrease'
  if (plan.test(after)) return 'plan'
  return earlier.test(after) ? 'index' : 'share'
}

const countable = (claim: Claim): boolean => claim.kind !== 'percent' && claim.kind !== 'rate' && !claim.upTo

const tie = (layout: Layout, percent: Placed, of: Placed): TiedPercent | undefined => {
  const gapText = layout.text.slice(of.claim.end, percent.claim.start).toLowerCase()
  if (gapText.length > 160) return undefined
  const opened = of.depth < percent.depth
  const gap = withoutBrackets(gapText.replace(signBefore, '')).replace(/^[^(]*\($/su, '(')
  const after = layout.text.slice(percent.claim.end, percent.claim.end + 60).toLowerCase()
  if (/[;\n]|trong đó|(?<![\p{L}])còn(?![\s\u00a0]+lại[\s\u00a0]+(?:chiếm|đạt))/u.test(gap)) return undefined
  const chunk = gap.slice(Math.max(gap.lastIndexOf(','), gap.lastIndexOf('('), gap.lastIndexOf(':')) + 1)
  const bare = chunk.replace(link, '').trim()
  const linked = linkWord.test(chunk) && link.test(chunk)
  const ended = ends.test(after)
  const onlyComma = !linked && chunk.trim() === '' && /[,(:–-][\s\u00a0]*$/.test(gap) && ended
  if (!linked && !onlyComma) return undefined
  const role = percent.claim.value.n < 0n ? 'decrease' : roleOf(gap, after)
  const straight = gap.length <= 70 && !/[,:(]/.test(gap)
  const tight =
    (bare === '' || straight) &&
    !otherwise.test(after) &&
    !planOfElse.test(after) &&
    (role !== 'share' || ended) &&
    (opened || of.depth === percent.depth)
  const saysShare = /chiếm|tỷ lệ|tỉ lệ|tỷ trọng/u.test(chunk)
  const saysDone = !saysShare && /đạt|bằng/u.test(chunk)
  const tied = { percent, of, role, tight, close: tight && bare === '', saysShare, saysDone }
  const pair = statedPair(layout, of)
  return pair ? { ...tied, of: pair.part, whole: pair.whole, saysShare: true } : tied
}

/** "115/116 ha. Đạt 99,13%": a sentence that begins with the percentage goes on with the pair before it. */
const tieAcross = (layout: Layout, sentence: Sentence): TiedPercent | undefined => {
  const [percent] = sentence.claims
  const before = layout.sentences[(percent?.sentence ?? 0) - 1]
  const of = before?.claims.at(-1)
  if (!percent || !of?.claim.ratio || layout.text.slice(of.claim.end, sentence.start).length > 12)
    return undefined
  const lead = layout.text.slice(sentence.start, percent.claim.start)
  if (lead.length > 60 || !opensSentence.test(lead)) return undefined
  const after = layout.text.slice(percent.claim.end, percent.claim.end + 60).toLowerCase()
  return { percent, of, role: roleOf('', after), tight: true, close: true, saysShare: true }
}

const leadOf = (layout: Layout, { claim }: Placed): string =>
  layout.text.slice(Math.max(0, claim.start - 40), claim.start)

const tieOne = (layout: Layout, sentence: Sentence, at: number): TiedPercent | undefined => {
  const percent = sentence.claims[at]
  if (percent?.claim.kind !== 'percent' || percent.claim.upTo) return undefined
  if (at === 0) return tieAcross(layout, sentence)
  const listed = inOrder(layout, sentence, at)
  if (listed) return { percent, of: listed, role: 'share', tight: false, close: false, saysShare: true }
  const pair = calledPair(layout, sentence, at)
  if (pair && /(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ)[^,;\d]{0,16}$/iu.test(leadOf(layout, percent)))
    return { percent, of: pair, role: 'share', tight: true, close: true, saysShare: true }
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const other = sentence.claims[back]
    if (!other) return undefined
    if (other.depth > percent.depth) continue
    if (other.claim.kind === 'percent') {
      // "đạt 99% kế hoạch, bằng 108% so với năm trước" speaks twice of the same amount.
      if (/[;\n]/.test(layout.text.slice(other.claim.end, percent.claim.start))) return undefined
      continue
    }
    return countable(other.claim) ? tie(layout, percent, other) : undefined
  }
  return undefined
}

/** "đạt 97,6% (41/42 trường)", "chiếm 15% (12 đồng chí)": the pair or the count stands behind. */
const tieBehind = (layout: Layout, sentence: Sentence, at: number): TiedPercent | undefined => {
  const [percent, of] = [sentence.claims[at], sentence.claims[at + 1]]
  if (percent?.claim.kind !== 'percent' || percent.claim.upTo || !of || !countable(of.claim)) return undefined
  const gap = layout.text.slice(percent.claim.end, of.claim.start)
  if (!/^[\s\u00a0]*\([\s\u00a0]*(?:tương ứng|tương đương|tức|với|đạt|=)?[\s\u00a0]*$/u.test(gap))
    return undefined
  const before = layout.text.slice(Math.max(0, percent.claim.start - 40), percent.claim.start).toLowerCase()
  if (of.claim.ratio)
    return {
      percent,
      of,
      role: roleOf(before, ''),
      tight: true,
      close: true,
      saysShare: true,
      pairBehind: true,
    }
  const closed = /^[^();,\d]{0,30}\)/u.test(layout.text.slice(of.claim.end, of.claim.end + 40))
  if (!closed || roleOf(before, '') !== 'share') return undefined
  return { percent, of, role: 'share', tight: false, close: false, saysShare: true }
}

/** Every percentage of a sentence with what it speaks of, where the wording says it. */
export const tiedPercents = (layout: Layout, sentence: Sentence): TiedPercent[] =>
  sentence.claims.flatMap((_, at) => {
    const behind = tieBehind(layout, sentence, at)
    if (behind?.of.claim.ratio) return behind
    const front = tieOne(layout, sentence, at)
    return front ? (behind ? { ...front, instead: behind } : front) : (behind ?? [])
  })
