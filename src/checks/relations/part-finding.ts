import type { Finding, Verdict } from '#kernel/check-answers.ts'
import { type Exact, equal, sum } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { intervalOf, meet, point, sumOf } from './interval.ts'
import type { Layout, Placed } from './layout.ts'
import type { PartList } from './part-lists.ts'
import { asPrinted, finding, printedUnit, shown } from './say.ts'

/** How the sum of the parts stands to the stated total; undefined where it misses it. */
export const agrees = (
  total: Claim,
  stated: Exact,
  parts: readonly Exact[],
  claims: readonly Claim[],
): Verdict | undefined => {
  if (equal(sum(parts), stated)) return 'ok'
  const bounds = total.ratio ? point(stated) : intervalOf(total)
  const added = sumOf(claims.map((one, at) => (one.ratio ? point(parts[at] ?? one.value) : intervalOf(one))))
  if (!meet(bounds, added)) return undefined
  return total.hedge || total.decimals > -total.scale ? 'ok' : 'rounding'
}

/** The finding on a total and its parts. */
export const said = (
  layout: Layout,
  list: PartList,
  parts: readonly Placed[],
  stated: Exact,
  values: readonly Exact[],
  verdict: Verdict,
  relation: 'parts-total' | 'partial-list' = 'parts-total',
): Finding => {
  const total = list.total.claim
  const added = sum(values)
  const printed = values.map((one) => asPrinted(one, total))
  const line = `${printed.map(shown).join(' + ')} = ${shown(asPrinted(added, total))}`
  const against = shown(asPrinted(stated, total))
  return finding(layout.text, {
    from: total,
    to: parts.at(-1)?.claim ?? total,
    relation,
    numbers: printed,
    stated: asPrinted(stated, total),
    expected: relation === 'partial-list' ? null : asPrinted(added, total),
    verdict,
    message:
      relation === 'partial-list'
        ? `${printed.map(shown).join(', ')}: mỗi số là một phần của ${against}.`
        : verdict === 'ok'
          ? `${line}: khớp${equal(added, stated) ? '' : ` với ${against} trong mức làm tròn`}.`
          : `${line}, không phải ${against}.`,
    unit: printedUnit(total),
    correction: verdict === 'inconsistent' ? asPrinted(added, total) : undefined,
  })
}
