import type { Finding } from '#kernel/check-answers.ts'
import { type Exact, equal, sum } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { intervalOf, meet, point, sumOf } from '../verdicts/interval.ts'
import { asPrinted, finding, printedUnit, shown } from '../verdicts/say.ts'
import { sumFinding } from '../verdicts/sum.ts'
import type { PartList } from './lists.ts'

/** How the sum of the parts stands to the stated total; undefined where it misses it. */
export const agrees = (
  total: Claim,
  stated: Exact,
  parts: readonly Exact[],
  claims: readonly Claim[],
): 'ok' | 'rounding' | undefined => {
  if (equal(sum(parts), stated)) return 'ok'
  const bounds = total.ratio ? point(stated) : intervalOf(total)
  const added = sumOf(claims.map((one, at) => (one.ratio ? point(parts[at] ?? one.value) : intervalOf(one))))
  if (!meet(bounds, added)) return undefined
  return total.hedge || total.decimals > -total.scale ? 'ok' : 'rounding'
}

/** The finding on a total and all its parts. */
export const said = (
  { text }: Layout,
  list: PartList,
  parts: readonly Placed[],
  stated: Exact,
  values: readonly Exact[],
  verdict: 'ok' | 'rounding' | 'inconsistent',
): Finding =>
  sumFinding(text, {
    total: list.total.claim,
    parts: parts.map(({ claim }) => claim),
    stated,
    values,
    verdict,
  })

/** The finding on parts that do not claim to be all. */
export const saidOfSome = (
  { text }: Layout,
  { total: { claim: total } }: PartList,
  parts: readonly Placed[],
): Finding => {
  const printed = parts.map(({ claim }) => asPrinted(amountOf(claim), total))
  const stated = asPrinted(amountOf(total), total)
  const [some, all] = [printed.map(shown).join(', '), shown(stated)]
  return finding(text, {
    from: total,
    to: parts.at(-1)?.claim ?? total,
    relation: 'partial-list',
    numbers: printed,
    stated,
    expected: null,
    verdict: 'ok',
    message: {
      vi: `${some}: mỗi số là một phần của ${all}.`,
      en: `${some}: each is a part of ${all}.`,
    },
    unit: printedUnit(total),
  })
}
