import type { Claim } from '../claims/claim.ts'
import type { Layout } from '../relations/layout/layout.ts'
import type { Span } from './spans.ts'
import { spoken, telling } from './spoken.ts'

/** What of its sentence speaks of a claim. */
export interface Region {
  claim: Claim
  /** Place of its sentence. */
  sentence: number
  /** Before the number, back to where something else is spoken of; reaches over clauses that say nothing. */
  near: Span
  /** Where the last clause of `near` begins. */
  clause: number
  /** After the number: the rest of what is counted. */
  after: Span
  /** The sentence up to the near region. */
  lead: Span
  /** Place of the claim whose clause this one goes on with ("kiểm tra 20 tổ chức và 854 đảng viên"). */
  goesOnFrom?: number
  /** Place of the claim that this one is a part of ("trong đó …"). */
  partOf?: number
}

// A comma before these goes on with a list of one thing: "thôn, buôn, tổ dân phố", "thuế, phí và lệ phí".
const listed =
  '(?:thôn|buôn|bon|bản|làng|ấp|tổ dân phố|TDP|khu phố|xã|phường|thị trấn|phí|lệ phí|đợt|ngày|trong xã|vùng|doanh nghiệp|hợp tác xã|cơ quan|đơn vị|đảng viên)(?![\\p{L}])(?!\\s+\\p{Lu})'
/** Two of one list: "điều động, luân chuyển và bổ nhiệm", "chi bộ, đảng bộ". */
const listedVerb =
  'điều động|luân chuyển|biệt phái|bổ nhiệm|bổ nhiệm lại|ứng cử|chỉ định|báo cáo viên|tuyên truyền viên|học tập|quán triệt|sưu tầm|biên soạn|thăm hỏi|kiểm tra|giám sát'
    .split('|')
    .map((verb) => `[${verb[0]}${verb[0]?.toUpperCase()}]${verb.slice(1)}`)
    .join('|')
const inList = (mark: string): string =>
  `(?<!(?:${listedVerb})\\s?(?=${mark}\\s*(?:${listedVerb})(?![\\p{L}])))(?<!chi bộ\\s?(?=${mark}\\s*đảng bộ(?!\\s+\\p{Lu})))`
const goingOn =
  `${inList('và')}và(?!\\s+(?:lệ phí|phí|đợt|ngày|nghiệp vụ|kỹ năng|\\d{1,2}/\\d{1,2})(?![\\p{L}]))|` +
  'với|gồm|bao gồm|trong đó|đây là|để|nhằm|nâng|tăng|giảm|chiếm|bằng|vượt|(?<!l[ýí]\\s)do|qua đó|từ đó|góp phần|đạt(?=\\s*(?:tỷ lệ|tỉ lệ|khoảng|trên|hơn|gần)?\\s*$)'
const clauseEnd = `[;:()\\n]|[.!?](?=\\s|$)|${inList(',')},(?!\\s*(?:${listed}|\\d{1,2}/\\d{1,2}(?!\\d)))`
const cut = new RegExp(`${clauseEnd}|(?<![\\p{L}])(?:${goingOn})(?![\\p{L}])`, 'u')
const clauses = new RegExp(clauseEnd, 'gu')
const breaksDown = /(?:[Tt]rong (?:đó|số (?:đó|này))|(?<![\p{L}])(?:bao )?gồm(?:\s+có)?|:)(?![\p{L}])/u
/** After a semicolon only these still speak of what was counted before it. */
const narrowsDown =
  /;[\s\u00a0]*(?:trong (?:đó|số (?:đó|này))|(?:tính )?riêng(?!\s+(?:về|đối với|tại)))(?![\p{L}])/iu
const attached =
  /^[\s\u00a0,(]*(?:so với|so|kế hoạch|chỉ tiêu|dự toán|nghị quyết|mục tiêu|KH|cùng kỳ|tổng|số|trên|của|trong|trở lên|các|đảng viên|hộ|trường|chi bộ|tiêu chí)(?![\p{L}])/u

/** Longest stretch of a sentence looked at on either side, in UTF-16 units. */
const reach = 400

const nothingSaid = (text: string): boolean => telling(spoken(text)).length === 0

/** "Đối với đảng viên nữ, kết nạp 12 đồng chí": such a clause limits the next. */
export const limiting = /^[\s\u00a0]*(?:đối với|riêng|trong số|về)(?![\p{L}])/iu

/** The last clauses before the number, as many as it takes to say something; semicolons and lines end them. */
const nearStart = (text: string, from: number, to: number): { start: number; clause: number } => {
  const before = text.slice(from, to)
  const hard = /[;\n](?=[^;\n]*$)/.exec(before)
  const floor = hard && !/:[ \t\u00a0]*$/.test(before.slice(0, hard.index)) ? hard.index + 1 : 0
  const starts = [...before.matchAll(clauses)]
    .map((found) => found.index + found[0].length)
    .filter((start) => start >= floor)
  const clause = starts.at(-1) ?? floor
  let at = starts.length
  while (at > 0 && nothingSaid(before.slice(starts[at - 1]))) at -= 1
  while (at > 0 && limiting.test(before.slice(starts[at - 2] ?? floor, starts[at - 1]))) at -= 1
  return { start: from + (starts[at - 1] ?? floor), clause: from + clause }
}

const afterEnd = (text: string, claim: Claim, to: number): number => {
  const rest = text.slice(claim.end, Math.min(to, claim.end + reach))
  if (claim.kind === 'percent' && !attached.test(rest)) return claim.end
  return claim.end + (cut.exec(rest)?.index ?? rest.length)
}

/** The last claim of the sentence so far that a further one may go on from; a share tells of a count, never the other way. */
const counted = (regions: readonly Region[], first: number, any: boolean): number => {
  for (let at = regions.length - 1; at >= first; at--)
    if (any || regions[at]?.claim.kind !== 'percent') return at
  return -1
}

/** One region for every claim of the text, in order. */
export const regionsOf = (layout: Layout): Region[] => {
  const { text } = layout
  const regions: Region[] = []
  for (const [place, sentence] of layout.sentences.entries()) {
    const first = regions.length
    for (const [at, { claim }] of sentence.claims.entries()) {
      const next = sentence.claims[at + 1]?.claim.start ?? sentence.end
      const previous = at > 0 ? regions[first + at - 1] : undefined
      const from = Math.max(previous?.after.end ?? sentence.start, claim.start - reach)
      const { start, clause } = nearStart(text, from, claim.start)
      const near = { start, end: claim.start }
      const gap = text.slice(from, claim.start)
      const own: Region = {
        claim,
        sentence: place,
        near,
        clause,
        after: { start: claim.end, end: afterEnd(text, claim, next) },
        lead: { start: Math.max(sentence.start, near.start - reach), end: near.start },
      }
      const before = counted(regions, first, claim.kind === 'percent')
      const whole = regions[before]
      if (whole && (!/;/.test(gap) || narrowsDown.test(gap))) {
        if (breaksDown.test(gap) || narrowsDown.test(gap) || /\($/.test(gap.trim()))
          own.partOf = whole.partOf ?? before
        else if (nothingSaid(gap)) {
          own.goesOnFrom = whole.goesOnFrom ?? before
          if (whole.partOf !== undefined) own.partOf = whole.partOf
        }
      }
      regions.push(own)
    }
  }
  return regions
}
