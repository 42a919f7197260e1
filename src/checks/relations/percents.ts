import type { Finding, Verdict } from '#kernel/check-answers.ts'
import { compare, type Exact, equal } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { hiddenFinding, impliedPlan, judgePair, shareFinding } from './judge-percent.ts'
import type { Layout, Placed, Sentence } from './layout.ts'
import { type TiedPercent, tiedPercents } from './percent-wording.ts'

/** A whole that shares may be taken of: a stated total, or either number of a pair. */
interface Base {
  claim: Claim
  value: Exact
  /** The wording names it as the whole: "Trong 125 …", "gồm", "trong đó", "tổng số". */
  named: boolean
}

const basesKept = 30

const namedBefore =
  /(?:trong(?:[\s\u00a0]+(?:tổng[\s\u00a0]+)?số)?|tổng(?:[\s\u00a0]+số)?(?:[\s\u00a0]+\p{L}+){0,6}|toàn[\s\u00a0]+\p{L}+(?:[\s\u00a0]+\p{L}+){0,4}|hiện|xếp loại)[\s\u00a0]+(?:là[\s\u00a0]+|có[\s\u00a0]+)?$/iu
const opensWithIn = /(?<![\p{L}])trong(?:[\s\u00a0]+(?:tổng[\s\u00a0]+)?số)?[\s\u00a0]+$/iu
const namedAfter = /^[^;.:\d]{0,60}(?:gồm|trong đó|:|\()/iu

const basesOf = (text: string, placed: Placed): Base[] => {
  const { claim } = placed
  if (
    claim.upTo ||
    claim.hedge ||
    (claim.kind !== 'count' && claim.kind !== 'ratio' && claim.kind !== 'money' && claim.kind !== 'area')
  )
    return []
  const named =
    namedBefore.test(text.slice(Math.max(0, claim.start - 40), claim.start)) ||
    namedAfter.test(text.slice(claim.end, claim.end + 70))
  if (!claim.ratio) return [{ claim, value: claim.value, named }]
  return [
    { claim, value: claim.ratio.part, named },
    { claim, value: claim.ratio.whole, named },
  ]
}

const alike = (part: Claim, base: Claim): boolean =>
  part.unit === base.unit || part.unit === 'number' || base.unit === 'number'
const fits = (verdict: Verdict | undefined): boolean => verdict === 'ok' || verdict === 'truncated'

const candidates = (tied: TiedPercent, bases: readonly Base[]): Base[] =>
  bases.filter(
    (base) =>
      base.claim !== tied.of.claim &&
      base.claim.start < tied.of.claim.start &&
      alike(tied.of.claim, base.claim) &&
      compare(base.value, tied.of.claim.value) >= 0,
  )

const ownPair = (text: string, tied: TiedPercent): Finding | undefined => {
  const ratio = tied.of.claim.ratio
  if (!ratio || tied.role === 'increase' || tied.role === 'decrease' || tied.role === 'index')
    return undefined
  const verdict = judgePair(tied.of.claim, ratio.whole, tied.percent.claim)
  if (!verdict) return undefined
  if (!fits(verdict) && (!tied.tight || tied.role === 'plan')) return undefined
  return shareFinding(text, tied, ratio.whole, verdict)
}

/** The whole most shares of a paragraph fit, and how many. */
const commonBase = (
  shares: readonly TiedPercent[],
  bases: readonly Base[],
): { base: Base; count: number } | undefined => {
  let best: { base: Base; count: number } | undefined
  for (const base of bases) {
    const count = shares.filter(
      (tied) =>
        candidates(tied, [base]).length > 0 && fits(judgePair(tied.of.claim, base.value, tied.percent.claim)),
    ).length
    if (
      count > 0 &&
      (!best || count > best.count || (count === best.count && base.named && !best.base.named))
    )
      best = { base, count }
  }
  return best
}

const shareOf = (
  text: string,
  tied: TiedPercent,
  bases: readonly Base[],
  common: { base: Base; count: number } | undefined,
): Finding | undefined => {
  const possible = candidates(tied, bases)
  const judged = (base: Base) => judgePair(tied.of.claim, base.value, tied.percent.claim)
  const ordered = [
    ...(common && possible.includes(common.base) ? [common.base] : []),
    ...possible.filter((base) => base.named).toReversed(),
    ...possible.toReversed(),
  ]
  const fitting = ordered.find((base) => fits(judged(base)))
  if (fitting) return shareFinding(text, tied, fitting.value, judged(fitting) ?? 'ok', fitting.claim)
  const strong = strongBase(text, tied, possible, common)
  const verdict = strong && judged(strong)
  if (strong && verdict && tied.tight) return shareFinding(text, tied, strong.value, verdict, strong.claim)
  return undefined
}

/** The one whole a misfit is measured by: what its neighbours fit, or the total its list opens with. */
const strongBase = (
  text: string,
  tied: TiedPercent,
  possible: readonly Base[],
  common: { base: Base; count: number } | undefined,
): Base | undefined => {
  const neighbour =
    common && common.count >= 2 ? possible.find((base) => equal(base.value, common.base.value)) : undefined
  const opening = possible.findLast((base) => {
    const gap = text.slice(base.claim.end, tied.of.claim.start)
    return (
      base.named &&
      gap.length < 300 &&
      (/(?:gồm|trong đó|:|\()/u.test(gap) ||
        opensWithIn.test(text.slice(Math.max(0, base.claim.start - 24), base.claim.start))) &&
      !/[\n]|\.[\s\u00a0]+\p{Lu}/u.test(gap)
    )
  })
  if (opening && (tied.saysShare || neighbour)) return neighbour ?? opening
  return neighbour && (tied.saysShare || tied.role === 'share') ? neighbour : undefined
}

/** Every percentage of a paragraph against what it is a share of, the plan it meets or the year before. */
const paragraphPercents = (text: string, tied: readonly TiedPercent[], bases: readonly Base[]): Finding[] => {
  const shares = tied.filter((one) => one.role === 'share' && !one.of.claim.ratio)
  const common = commonBase(shares, bases)
  return tied.flatMap((one) => {
    if (one.of.claim.ratio) return ownPair(text, one) ?? hiddenFinding(text, one) ?? []
    const share = one.role === 'share' ? shareOf(text, one, bases, common) : undefined
    if (share) return share
    return hiddenFinding(text, one) ?? impliedPlan(text, one) ?? []
  })
}

/** Percentages of the whole text; shares may be of totals stated one paragraph before. */
export const percentFindings = (layout: Layout): Finding[] => {
  const findings: Finding[] = []
  let earlier: Base[] = []
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of layout.sentences) {
    const known = paragraphs.get(sentence.paragraph)
    if (known) known.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  for (const sentences of paragraphs.values()) {
    const bases = sentences.flatMap((one) => one.claims.flatMap((placed) => basesOf(layout.text, placed)))
    const tied = sentences.flatMap((one) => tiedPercents(layout, one))
    let reached = 0
    for (let at = 0; at < tied.length; at += basesKept) {
      const some = tied.slice(at, at + basesKept)
      const last = some.at(-1)?.of.claim.start ?? 0
      while ((bases[reached]?.claim.start ?? Number.POSITIVE_INFINITY) <= last) reached += 1
      const near = bases.slice(Math.max(0, reached - 2 * basesKept), reached)
      findings.push(...paragraphPercents(layout.text, some, [...earlier, ...near]))
    }
    if (bases.length > 0) earlier = bases.slice(0, basesKept)
  }
  return findings
}
