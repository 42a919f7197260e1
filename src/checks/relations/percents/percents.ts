import type { Finding } from '#kernel/check-answers.ts'
import { compare, type Exact, equal } from '#kernel/quantity.ts'
import type { Layout, Sentence } from '../layout/layout.ts'
import {
  type Base,
  basesOf,
  type CommonBase,
  candidates,
  commonBase,
  fits,
  fitsTwo,
  intakeBefore,
  isBeyond,
  strongBase,
  wholeOfRun,
} from './bases.ts'
import { changedPercent } from './changes.ts'
import { judgePair, partOf, shareFinding } from './judge.ts'
import { namedWhole } from './named-whole.ts'
import { beyondPlan, nowAndThen } from './now-and-then.ts'
import { planPercent } from './plans.ts'
import { statedWhole } from './stated-whole.ts'
import { type TiedPercent, tiedPercents } from './ties.ts'
import { hiddenFinding, impliedPlan } from './unprinted.ts'

const basesKept = 30
const provenKept = 8

/** "5,565 tỷ/3,550 tỷ đạt 160% chỉ tiêu": more than the whole, or money, is no part of a number of things. */
const isDoneOfPlan = ({ of: { claim } }: TiedPercent, whole: Exact): boolean =>
  claim.unit === 'dong' || compare(partOf(claim), whole) > 0

const ownPair = (text: string, tied: TiedPercent): Finding | undefined => {
  const whole = tied.whole?.value ?? tied.of.claim.ratio?.whole
  if (!whole || tied.role === 'increase' || tied.role === 'decrease' || tied.role === 'index')
    return undefined
  const verdict = judgePair(tied.of.claim, whole, tied.percent.claim)
  if (!verdict) return undefined
  if (!fits(verdict) && (!tied.tight || (tied.role === 'plan' && !isDoneOfPlan(tied, whole))))
    return undefined
  return shareFinding(text, tied, whole, verdict)
}

interface Surroundings {
  layout: Layout
  all: readonly TiedPercent[]
  /** The shares of the paragraph, and all wholes they may be of. */
  shares: readonly TiedPercent[]
  bases: readonly Base[]
  /** Wholes of the paragraphs further back: a share may be of one of them, none is measured by them. */
  further: readonly Base[]
  common: CommonBase | undefined
}

const shareOf = (tied: TiedPercent, around: Surroundings): Finding | undefined => {
  const { layout, bases, common, shares } = around
  const { text } = layout
  const possible = candidates(tied, bases, 'before').filter((base) => !isBeyond(shares, tied, base))
  const judged = (value: Exact) => judgePair(tied.of.claim, value, tied.percent.claim)
  const ordered = [
    ...(common && possible.includes(common.base) ? [common.base] : []),
    ...possible.filter((base) => base.named).toReversed(),
    ...possible.toReversed(),
  ]
  const fitting = ordered.find((base) => fits(judged(base.value)))
  if (fitting) return shareFinding(text, tied, fitting.value, judged(fitting.value) ?? 'ok', fitting.claim)
  const behind =
    tied.percent.claim.decimals > 0
      ? [...candidates(tied, bases, 'behind'), ...candidates(tied, around.further, 'before')].find((base) =>
          fits(judged(base.value)),
        )
      : undefined
  if (behind) return shareFinding(text, tied, behind.value, judged(behind.value) ?? 'ok', behind.claim)
  const run = wholeOfRun(shares, tied)
  if (run) return shareFinding(text, tied, run, judged(run) ?? 'ok')
  const called = namedWhole(layout, tied, possible)
  const misfit = called && judged(called.value)
  if (called && misfit) return shareFinding(text, tied, called.value, misfit, called.claim)
  const stated = statedWhole(layout, tied, bases, shares)
  const against = stated && judged(stated.value)
  if (stated && against) return shareFinding(text, tied, stated.value, against, stated.claim)
  if (!tied.tight) return undefined
  const strong = strongBase(layout, tied, possible, common, shares)
  const verdict = strong && judged(strong.value)
  if (strong && verdict) return shareFinding(text, tied, strong.value, verdict, strong.claim)
  if (
    fitsTwo(
      tied,
      bases.filter((base) => base.claim.start < tied.of.claim.start),
    )
  )
    return undefined
  const before = intakeBefore(layout, tied, possible)
  const off = before && judged(before.value)
  return before && off ? shareFinding(text, tied, before.value, off, before.claim) : undefined
}

/** No whole number gives the percentage; where a neighbour's whole is known, the sum is shown with it. */
const hidden = (tied: TiedPercent, around: Surroundings): Finding | undefined => {
  const { text } = around.layout
  const found = hiddenFinding(text, tied)
  if (found?.verdict !== 'inconsistent' || tied.role !== 'share' || !around.common) return found
  const base = candidates(tied, [around.common.base], 'before')[0]
  return base ? shareFinding(text, tied, base.value, 'inconsistent', base.claim) : found
}

const judge = (tied: TiedPercent, around: Surroundings): Finding | undefined => {
  const { layout } = around
  if (tied.pairBehind) {
    const now = nowAndThen(layout, tied)
    if (now) return now
  }
  if (tied.whole || tied.of.claim.ratio) {
    const grown = beyondPlan(layout, tied, around.all)
    if (grown) return grown
    const own = ownPair(layout.text, tied)
    if (own || tied.whole) return own
    return planPercent(layout, tied) ?? hiddenFinding(layout.text, tied)
  }
  const changed = changedPercent(layout, tied) ?? planPercent(layout, tied)
  if (changed) return changed
  if (tied.instead) {
    const share = shareOf(tied.instead, around)
    if (share && fits(share.verdict)) return share
  }
  const share = tied.role === 'share' ? shareOf(tied, around) : undefined
  return share ?? hidden(tied, around) ?? impliedPlan(layout.text, tied)
}

/** Every percentage of a paragraph against what it is a share of, the plan it meets or the year before. */
const paragraphPercents = (
  layout: Layout,
  tied: readonly TiedPercent[],
  bases: readonly Base[],
  further: readonly Base[],
): { findings: Finding[]; proven: Base[] } => {
  const shares = tied.filter((one) => one.role === 'share' && !one.of.claim.ratio && !one.whole)
  const common = commonBase(shares, bases)
  const around = { layout, all: tied, shares, bases, further, common }
  return {
    findings: tied.flatMap((one) => judge(one, around) ?? []),
    proven: common?.proven ? [common.base] : [],
  }
}

const withNew = (proven: readonly Base[], more: readonly Base[]): Base[] =>
  [...proven.filter((base) => !more.some((one) => equal(one.value, base.value))), ...more].slice(-provenKept)

const paragraphsOf = (layout: Layout): Sentence[][] => {
  const paragraphs: Sentence[][] = []
  for (const sentence of layout.sentences) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

/** Percentages of the whole text; shares may be of totals of the paragraph before, or proven earlier on. */
export const percentFindings = (layout: Layout): Finding[] => {
  const findings: Finding[] = []
  let earlier: Base[] = []
  let further: Base[] = []
  let proven: Base[] = []
  for (const sentences of paragraphsOf(layout)) {
    const bases = sentences.flatMap((one) => one.claims.flatMap((placed) => basesOf(layout.text, placed)))
    const tied = sentences.flatMap((one) => tiedPercents(layout, one))
    let reached = 0
    for (let at = 0; at < tied.length; at += basesKept) {
      const some = tied.slice(at, at + basesKept)
      const last = some.at(-1)?.of.claim.start ?? 0
      while ((bases[reached]?.claim.start ?? Number.POSITIVE_INFINITY) <= last) reached += 1
      const near = bases.slice(Math.max(0, reached - 2 * basesKept), reached + 4)
      const found = paragraphPercents(layout, some, [...proven, ...earlier, ...near], further)
      findings.push(...found.findings)
      proven = withNew(proven, found.proven)
    }
    if (bases.length > 0) {
      further = [...further, ...earlier].slice(-basesKept)
      earlier = bases.slice(0, basesKept)
    }
  }
  return findings
}
