import type { Finding } from '#kernel/check-answers.ts'
import { absolute, compare, divide, equal, exact, subtract } from '#kernel/quantity.ts'
import type { Layout } from '../layout/layout.ts'
import { judgeShare, point } from '../verdicts/interval.ts'
import { agrees, finding, isNot, shown, shownPercent } from '../verdicts/say.ts'
import type { TiedPercent } from './ties.ts'

const zero = exact(0)

/** "giảm 5,8% (339/360 vụ)": the pair behind is now and then, where its quotient is not the percentage itself. */
export const nowAndThen = (layout: Layout, tied: TiedPercent): Finding | undefined => {
  const { ratio } = tied.of.claim
  if (!ratio || compare(ratio.whole, zero) <= 0) return undefined
  const moves = tied.role === 'increase' || tied.role === 'decrease'
  const rises = compare(ratio.part, ratio.whole) > 0
  if (equal(ratio.part, ratio.whole) || (moves && rises !== (tied.role === 'increase'))) return undefined
  const { claim } = tied.percent
  const percent = { ...claim, value: absolute(claim.value) }
  const change = absolute(subtract(ratio.part, ratio.whole))
  const verdict = judgeShare(point(divide(change, ratio.whole)), percent)
  const fit = verdict === 'ok' || verdict === 'truncated'
  const otherwise = [divide(ratio.part, ratio.whole), divide(change, ratio.part)]
  const excused = otherwise.some((one) => judgeShare(point(one), percent) !== 'inconsistent')
  if (!fit && (!moves || excused || claim.hedge)) return undefined
  const line = `${shown(change)}/${shown(ratio.whole)} = ${shownPercent(divide(change, ratio.whole), percent.decimals)}`
  return finding(layout.text, {
    from: claim,
    to: tied.of.claim,
    relation: 'change-percent',
    numbers: [ratio.part, ratio.whole],
    stated: claim.value,
    expected: divide(change, ratio.whole),
    verdict: fit ? verdict : 'inconsistent',
    message: fit ? agrees(line) : isNot(line, percent.text),
  })
}

/**
 * "cây ngô 73/70 ha, tăng 4,3%; cây sắn 80/54 ha, tăng 48,1%": done and planned, and how far beyond. A misfit is one
 * only where two neighbours of the sentence are told the same way and hold.
 */
export const beyondPlan = (
  layout: Layout,
  tied: TiedPercent,
  all: readonly TiedPercent[],
): Finding | undefined => {
  if (tied.pairBehind || tied.whole || (tied.role !== 'increase' && tied.role !== 'decrease'))
    return undefined
  if (!tied.close) return undefined
  const found = nowAndThen(layout, tied)
  if (found?.verdict !== 'inconsistent') return found
  const alike = all.filter(
    (one) =>
      one !== tied && one.percent.sentence === tied.percent.sentence && one.of.claim.ratio && one.close,
  )
  const judged = alike.flatMap((one) => (one.role === tied.role ? (nowAndThen(layout, one) ?? []) : []))
  return judged.length >= 2 && judged.every((one) => one.verdict !== 'inconsistent') ? found : undefined
}
