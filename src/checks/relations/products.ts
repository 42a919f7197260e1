import type { Finding } from '#kernel/check-answers.ts'
import { add, type Exact, exact, multiply, subtract, tenTo } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { type Interval, meet } from './interval.ts'
import type { Layout, Placed } from './layout.ts'
import { finding, shown } from './say.ts'

const yieldBefore = /năng suất(?:[\s\u00a0]+\p{L}+){0,4}[\s\u00a0:]*$/iu
const outputBefore = /sản lượng(?:[\s\u00a0]+\p{L}+){0,5}[\s\u00a0:]*$/iu
const half = exact(1, 2)

const before = (text: string, claim: Claim): string => text.slice(Math.max(0, claim.start - 60), claim.start)
const around = (claim: Claim, value: Exact): Interval => {
  const off = multiply(tenTo(-claim.decimals), half)
  return { low: subtract(value, off), high: add(value, off) }
}

/** Area times yield against the harvest in tonnes: tạ are tenths of a tonne. */
const harvest = (layout: Layout, area: Claim, perArea: Claim, output: Claim): Finding | undefined => {
  const size = area.ratio?.part ?? area.value
  const tenths = /tạ/u.test(layout.text.slice(perArea.start, perArea.end + 6))
  const factor = tenths ? exact(1, 10) : exact(1)
  const expected = multiply(multiply(size, perArea.value), factor)
  const [sizes, yields] = [around(area, size), around(perArea, perArea.value)]
  const possible = {
    low: multiply(multiply(sizes.low, yields.low), factor),
    high: multiply(multiply(sizes.high, yields.high), factor),
  }
  if (!meet(possible, around(output, output.value))) return undefined
  return finding(layout.text, {
    from: area,
    to: output,
    relation: 'product',
    numbers: [size, perArea.value],
    stated: output.value,
    expected,
    verdict: 'ok',
    message: `${shown(size)} ha × ${shown(perArea.value)} ${tenths ? 'tạ' : 'tấn'}/ha = ${shown(expected)} tấn: khớp.`,
  })
}

const isArea = (one: Placed): boolean => one.claim.unit === 'ha'

/** "33 ha, năng suất đạt 30 tạ/ha, sản lượng đạt 99 tấn". Harvested and sown areas differ: no alarm. */
export const productFindings = (layout: Layout): Finding[] => {
  const placed = layout.sentences.flatMap((one) => one.claims)
  return placed.flatMap((output, at) => {
    if (!outputBefore.test(before(layout.text, output.claim))) return []
    const near = placed.slice(Math.max(0, at - 6), at)
    const perArea = near.findLast((one) => yieldBefore.test(before(layout.text, one.claim)))
    if (!perArea) return []
    const areas = near.filter((one) => isArea(one) && one.claim.start < perArea.claim.start).toReversed()
    for (const area of areas) {
      const found = harvest(layout, area.claim, perArea.claim, output.claim)
      if (found) return [found]
    }
    return []
  })
}
