import type { Finding } from '#kernel/check-answers.ts'
import { add, compare, divide, type Exact, exact, multiply, subtract, tenTo } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import type { Layout, Placed } from './layout/layout.ts'
import { type Interval, intervalOf, meet } from './verdicts/interval.ts'
import { agrees, asPrinted, finding, printedUnit, shown } from './verdicts/say.ts'

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
    message: agrees(
      `${shown(size)} ha × ${shown(perArea.value)} ${tenths ? 'tạ' : 'tấn'}/ha = ${shown(expected)} tấn`,
    ),
  })
}

const isArea = (one: Placed): boolean => one.claim.unit === 'ha'

const meanBefore = /bình quân(?:[\s\u00a0]+\p{L}+){0,4}[\s\u00a0:]*$/iu

/** "3.569 tỷ 659 triệu đồng/85.579 khách hàng …; dư nợ bình quân 41,7 triệu đồng/hộ": what one of them has. */
const meanOf = (layout: Layout, near: readonly Placed[], mean: Placed): Finding | undefined => {
  if (mean.claim.decimals === 0 && mean.claim.scale === 0) return undefined
  const step = intervalOf({ ...mean.claim, kind: 'money' })
  for (const total of near.filter((one) => one.claim.kind === 'money' && !one.claim.upTo).toReversed())
    for (const many of near.filter((one) => one.claim.kind === 'count' && one.claim.value.n > 0n)) {
      const each = divide(total.claim.value, many.claim.value)
      if (compare(many.claim.value, exact(10)) < 0 || !meet({ low: each, high: each }, step)) continue
      const ends = [total, many, mean].map((one) => one.claim).sort((a, b) => a.start - b.start)
      const printed = (value: Exact) => shown(asPrinted(value, mean.claim))
      return finding(layout.text, {
        from: ends[0] ?? mean.claim,
        to: mean.claim,
        relation: 'product',
        numbers: [asPrinted(total.claim.value, mean.claim), many.claim.value],
        stated: asPrinted(mean.claim.value, mean.claim),
        expected: asPrinted(each, mean.claim),
        verdict: 'ok',
        message: agrees(`${printed(total.claim.value)} / ${shown(many.claim.value)} = ${printed(each)}`),
        unit: printedUnit(mean.claim),
      })
    }
  return undefined
}

/** Totals, how many share them, and the mean that is printed with them. */
export const meanFindings = (layout: Layout): Finding[] => {
  const { placed } = layout
  return placed.flatMap((one, at) => {
    if (one.claim.unit !== 'dong' || one.claim.upTo) return []
    if (!meanBefore.test(before(layout.text, one.claim))) return []
    return meanOf(layout, placed.slice(Math.max(0, at - 8), at), one) ?? []
  })
}

/** "33 ha, năng suất đạt 30 tạ/ha, sản lượng đạt 99 tấn". Harvested and sown areas differ: no alarm. */
export const productFindings = (layout: Layout): Finding[] => {
  const { placed } = layout
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
