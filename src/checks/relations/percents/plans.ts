import type { Finding } from '#kernel/check-answers.ts'
import { compare, divide, exact, subtract } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { intervalOf, judgeShare, quotient } from '../verdicts/interval.ts'
import { agrees, asPrinted, finding, shown, shownPercent } from '../verdicts/say.ts'
import { claimsAround } from './pairs.ts'
import type { TiedPercent } from './ties.ts'

const one = exact(1)
const planBefore =
  /(?<![\p{L}])(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|kh|giao(?![\s\u00a0]+quân))(?:[\s\u00a0]+(?!đạt|chiếm|bằng|thực)\p{L}+){0,4}[\s\u00a0:]*$/iu
const planBehind =
  /^[^;.\n()]{0,60}\((?:(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|kh|giao|là|năm|:|\d{4})[\s\u00a0]*){0,5}$/iu
const planSpoken = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|giao|(?<![\p{L}])kh(?![\p{L}])/iu

const alike = (plan: Claim, done: Claim): boolean =>
  (plan.unit === done.unit || plan.unit === 'number') &&
  plan.kind !== 'percent' &&
  plan.kind !== 'rate' &&
  !plan.ratio &&
  !plan.upTo &&
  plan.value.n > 0n

const lead = (layout: Layout, claim: Claim): string =>
  layout.text.slice(Math.max(0, claim.start - 40), claim.start)

interface Plan {
  placed: Placed
  sure: boolean
}

/** "kế hoạch giao 60, thực hiện 66, đạt 110%", "đạt 110% chỉ tiêu (60 đảng viên)". */
const plansOf = (layout: Layout, tied: TiedPercent): Plan[] => {
  const done = tied.of.claim
  const before = claimsAround(layout, tied.of, 'before', 4).filter(
    (each) => alike(each.claim, done) && planBefore.test(lead(layout, each.claim)),
  )
  const near = before.filter((each) => {
    const gap = layout.text.slice(each.claim.end, done.start)
    return gap.length < 120 && !gap.includes('\n')
  })
  const behind = claimsAround(layout, tied.percent, 'behind', 1).filter((each) => {
    const gap = layout.text.slice(tied.percent.claim.end, each.claim.start)
    return alike(each.claim, done) && planBehind.test(gap) && planSpoken.test(gap)
  })
  const parted = near.some((each) => layout.text.slice(each.claim.end, done.start).includes(';'))
  const sure = tied.close && !parted && near.length + behind.length === 1
  return [...near, ...behind].map((placed) => ({ placed, sure }))
}

/** A percentage of a plan that is printed beside it. */
export const planPercent = (layout: Layout, tied: TiedPercent): Finding | undefined => {
  const { claim: percent } = tied.percent
  if (tied.role === 'index' || tied.role === 'decrease') return undefined
  const after = layout.text.slice(percent.end, percent.end + 40)
  const ofPlan = tied.role === 'plan' || planSpoken.test(after)
  const done = tied.of.claim.ratio ? undefined : tied.of.claim
  if (!done || (!ofPlan && tied.role === 'increase')) return undefined
  const judged = plansOf(layout, tied).map(({ placed, sure }) => {
    const share = quotient(intervalOf(done), intervalOf(placed.claim))
    const over = tied.role === 'increase'
    const bounds = over ? { low: subtract(share.low, one), high: subtract(share.high, one) } : share
    const exactly = divide(done.value, placed.claim.value)
    const verdict = judgeShare(bounds, percent)
    return { placed, sure, verdict, share: over ? subtract(exactly, one) : exactly }
  })
  const fitting = judged.find((each) => each.verdict === 'ok' || each.verdict === 'truncated')
  const off = judged.find((each) => each.sure && each.placed.claim.unit === done.unit)
  const said = fitting ?? (percent.hedge || done.hedge ? undefined : off)
  if (!said || (said.verdict === 'inconsistent' && compare(said.share, exact(0)) < 0)) return undefined
  const [part, whole] = [asPrinted(done.value, done), asPrinted(said.placed.claim.value, done)]
  const sum = `${shown(part)}/${shown(whole)} = ${shownPercent(divide(done.value, said.placed.claim.value), percent.decimals)}`
  return finding(layout.text, {
    from: done,
    to: percent,
    relation: 'plan-percent',
    numbers: [part, whole],
    stated: percent.value,
    expected: said.share,
    verdict: said.verdict,
    message: fitting
      ? agrees(sum, { vi: ' với kế hoạch', en: ' with the plan' })
      : {
          vi: `${sum} kế hoạch, không phải ${percent.text}.`,
          en: `${sum} of the plan, not ${percent.text}.`,
        },
  })
}
