import type { Finding, Verdict } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'
import { compare, divide, type Exact, equal, exact, toJson } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { intervalOf, judgeShare, point, quotient, rounded } from '../verdicts/interval.ts'
import { agrees, finding, shown, shownPercent } from '../verdicts/say.ts'
import type { TiedPercent } from './ties.ts'

const zero = exact(0)
const _one = exact(1)

export const partOf = (claim: Claim): Exact => claim.ratio?.part ?? claim.value

// Most pairs a paragraph offers are far off, which floating point sees at once.
const plainlyOff = (n: Exact, whole: Exact, part: Claim, percent: Claim): boolean => {
  if (percent.hedge || part.hedge || (part.kind !== 'count' && part.kind !== 'ratio') || part.scale > 0)
    return false
  if (part.ratio?.lastPlaces) return false
  const share = (Number(n.n) / Number(n.d)) * (Number(whole.d) / Number(whole.n))
  return (
    Math.abs(share - Number(percent.value.n) / Number(percent.value.d)) > 3 * 10 ** (-percent.decimals - 2)
  )
}

/** How n/N stands to the printed percentage. Undefined for an empty whole. */
export const judgePair = (part: Claim, whole: Exact, percent: Claim): Verdict | undefined => {
  if (compare(whole, zero) <= 0) return undefined
  if (plainlyOff(partOf(part), whole, part, percent)) return 'inconsistent'
  const last = part.ratio && equal(part.ratio.whole, whole) ? part.ratio.lastPlaces : undefined
  if (part.ratio && last) {
    const share = quotient(rounded(part.ratio.part, last[0]), rounded(whole, last[1]))
    return judgeShare(share, percent)
  }
  const parts = part.ratio ? point(part.ratio.part) : intervalOf(part)
  return judgeShare(quotient(parts, point(whole)), percent)
}

/** The nearest numerator that would make the percentage true, when it is near. */
const numeratorFor = (part: Claim, whole: Exact, percent: Claim): Exact | undefined => {
  const n = partOf(part)
  if (n.d !== 1n || whole.d !== 1n) return undefined
  const about = BigInt(Math.round(toJson(percent.value) * Number(whole.n)))
  const fits = [about - 1n, about, about + 1n].filter(
    (each) => each >= 0n && judgeShare(point(divide(exact(each), whole)), percent) === 'ok',
  )
  const near = fits.filter((each) => each !== n.n && (each > n.n ? each - n.n : n.n - each) <= 5n)
  return near.length > 0 ? exact(near[0] ?? 0n) : undefined
}

interface Share {
  whole: Exact
  percent: Claim
  share: Exact
  correction: Exact | undefined
  wholeClaim: Claim | undefined
}

/** The quotient and how the printed percentage stands to it. */
const shareSays = (verdict: Verdict, line: string, of: Share): Label => {
  const printed = of.percent.text
  if (verdict === 'ok') return agrees(line)
  if (verdict === 'rounding')
    return { vi: `${line}: làm tròn không ra ${printed}.`, en: `${line}: does not round to ${printed}.` }
  if (verdict === 'truncated') {
    const rounded = shownPercent(roundedTo(of.share, of.percent), 0)
    return {
      vi: `${line}: số in bị cắt, làm tròn là ${rounded}.`,
      en: `${line}: printed cut off, rounded it is ${rounded}.`,
    }
  }
  const pair = of.correction && `${shown(of.correction)}/${shown(of.whole)}`
  const named = of.wholeClaim?.text.trim()
  return {
    vi: `${line}, không phải ${printed}${pair ? `; ${pair} thì đúng ${printed}` : ''}${named ? ` (tính trên «${named}»)` : ''}.`,
    en: `${line}, not ${printed}${pair ? `; ${pair} gives ${printed}` : ''}${named ? ` (of “${named}”)` : ''}.`,
  }
}

export const shareFinding = (
  text: string,
  tied: TiedPercent,
  whole: Exact,
  verdict: Verdict,
  wholeClaim?: Claim,
): Finding => {
  const [part, percent] = [tied.of.claim, tied.percent.claim]
  const n = partOf(part)
  const share = divide(n, whole)
  const sum = `${shown(n)}/${shown(whole)} = ${shownPercent(share, percent.decimals)}`
  const correction = verdict === 'inconsistent' ? numeratorFor(part, whole, percent) : undefined
  return finding(text, {
    from: part,
    to: percent,
    relation: 'ratio-percent',
    numbers: [n, whole],
    stated: percent.value,
    expected: share,
    verdict,
    message: shareSays(verdict, sum, { whole, percent, share, correction, wholeClaim }),
    correction,
  })
}

const roundedTo = (share: Exact, percent: Claim): Exact => {
  const digits = 10n ** BigInt(percent.decimals + 2)
  const scaled = (share.n * digits * 2n + share.d) / (share.d * 2n)
  return exact(scaled, digits)
}
