import type { Finding } from '#kernel/check-answers.ts'
import { add, compare, divide, type Exact, equal, exact, subtract } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { finding, shown, shownPercent } from '../verdicts/say.ts'
import { type HiddenWhole, hiddenWhole } from './hidden-whole.ts'
import { partOf } from './judge.ts'
import type { TiedPercent } from './ties.ts'

const zero = exact(0)
const one = exact(1)

const ofGrade = /^[\s\u00a0]+(?:(?:không|chưa)[\s\u00a0]+)?hoàn[\s\u00a0]+thành(?!\p{L})/iu
/** Of things that cannot be divided: what counts nothing named may be an index, unless it counts a grade. */
const discrete = (text: string, claim: Claim): boolean =>
  claim.kind === 'count' &&
  claim.value.d === 1n &&
  claim.scale === 0 &&
  claim.hedge === undefined &&
  (claim.unit !== 'number' || ofGrade.test(text.slice(claim.end, claim.end + 24))) &&
  !/^(?:điểm|lượt|giờ|lần|số)$/u.test(claim.unit)

/** Further off, a rise or fall may be that of a share, in points. */
const farthestChange = 30
const inPoints = /nghèo|tỷ lệ|tỉ lệ/u
/** The percentage is of votes cast or money paid out, not of the count beside it. */
const ofElse = /phiếu|bầu|trúng cử|tín nhiệm|giải ngân|vốn|kinh phí/iu

/** Whether the words leave nothing but the count that the percentage may be of. */
const tiesAlone = (text: string, tied: TiedPercent): boolean => {
  const [part, percent] = [tied.of.claim, tied.percent.claim]
  if (!tied.close || percent.decimals === 0 || part.ratio) return false
  const around = text.slice(Math.max(0, part.start - 40), percent.end + 20)
  if (ofElse.test(around)) return false
  const changes = tied.role === 'increase' || tied.role === 'decrease'
  return !changes || (percent.start - part.end <= farthestChange && !inPoints.test(around))
}

const graded = /hoàn thành|trong sạch|vững mạnh|xếp loại|yếu kém|đủ tư cách|xuất sắc/iu

/** "1 cơ sở đảng yếu kém (giảm 0,84%)": what rose or fell is the share of a grade, in points. */
const isOfShare = (text: string, tied: TiedPercent, hidden: HiddenWhole, count: Exact): boolean =>
  equal(exact(hidden.nearest.whole), count) ||
  graded.test(text.slice(Math.max(0, tied.of.claim.start - 40), tied.percent.claim.start))

/** A count and a percentage of a whole that is not printed: is there a whole number that gives it? */
export const hiddenFinding = (text: string, tied: TiedPercent): Finding | undefined => {
  const [part, percent] = [tied.of.claim, tied.percent.claim]
  const count = partOf(part)
  if (
    !(discrete(text, part) || (part.ratio && tied.role === 'plan')) ||
    percent.hedge ||
    compare(percent.value, zero) <= 0
  )
    return undefined
  const before = text.slice(Math.max(0, part.start - 16), part.start)
  const increment = /(?:tăng|giảm|thêm|vượt)[\s\u00a0]+(?:thêm[\s\u00a0]+)?$/u.test(before)
  const factor =
    increment || !(tied.role === 'increase' || tied.role === 'decrease')
      ? 'of'
      : tied.role === 'increase'
        ? 'over'
        : 'under'
  const rounded = hiddenWhole(count, percent, factor, 'half-up')
  const hidden =
    rounded && rounded.wholes.length > 0 ? rounded : hiddenWhole(count, percent, factor, 'either')
  if (!hidden) return undefined
  const fits = hidden.wholes.length > 0
  if (!fits && (!tiesAlone(text, tied) || (factor !== 'of' && isOfShare(text, tied, hidden, count))))
    return undefined
  const nearest = shownPercent(hidden.nearest.share, percent.decimals)
  const few = hidden.wholes.length < 4
  const message = fits
    ? {
        vi: `${percent.text} của số không in: ${few ? hidden.wholes.join(' hoặc ') : 'nhiều số có thể'}.`,
        en: `${percent.text} of a number not printed: ${few ? hidden.wholes.join(' or ') : 'many are possible'}.`,
      }
    : {
        vi: `Không có số nguyên nào cho ${percent.text} từ ${shown(count)}; gần nhất là ${hidden.nearest.whole}: ${nearest}.`,
        en: `No whole number gives ${percent.text} from ${shown(count)}; the nearest is ${hidden.nearest.whole}: ${nearest}.`,
      }
  const first = hidden.wholes[0]
  const ratio = first === undefined ? hidden.nearest.share : divide(count, exact(first))
  const expected =
    first === undefined || factor === 'of'
      ? ratio
      : factor === 'over'
        ? subtract(ratio, one)
        : subtract(one, ratio)
  return finding(text, {
    from: part,
    to: percent,
    relation: tied.role === 'plan' || tied.role === 'share' ? 'plan-percent' : 'change-percent',
    numbers: [count],
    stated: percent.value,
    expected,
    verdict: !fits ? 'inconsistent' : hidden === rounded ? 'ok' : 'truncated',
    message,
    implied: hidden.wholes.length < 4 ? hidden.wholes : [],
  })
}

/** Money or goods against a plan that is not printed: nothing to prove, the plan is told. */
export const impliedPlan = (text: string, tied: TiedPercent): Finding | undefined => {
  const [part, percent] = [tied.of.claim, tied.percent.claim]
  if (part.ratio || compare(percent.value, zero) <= 0) return undefined
  const factor =
    tied.role === 'increase'
      ? add(one, percent.value)
      : tied.role === 'decrease'
        ? subtract(one, percent.value)
        : percent.value
  if (compare(factor, zero) <= 0 || equal(part.value, zero)) return undefined
  return finding(text, {
    from: part,
    to: percent,
    relation:
      tied.role === 'index' || tied.role === 'increase' || tied.role === 'decrease'
        ? 'change-percent'
        : 'plan-percent',
    numbers: [part.value],
    stated: percent.value,
    expected: null,
    verdict: 'ok',
    message: {
      vi: 'Số gốc không in nên không tính lại được.',
      en: 'What it is of is not printed, so it cannot be reckoned again.',
    },
  })
}
