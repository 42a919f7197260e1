import type { Finding } from '#kernel/check-answers.ts'
import { type Exact, equal, sum } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { agrees, asPrinted, finding, inBoth, isNot, printedUnit, shown, withinRounding } from './say.ts'

/** A total and its parts, in what they bring to the sum unless `stated` and `values` say otherwise. */
export interface Sum {
  total: Claim
  parts: readonly Claim[]
  stated?: Exact
  values?: readonly Exact[]
  verdict?: 'ok' | 'rounding' | 'inconsistent'
}

/** The finding on a total and its parts, over all of them, in the unit the total is printed in. */
export const sumFinding = (text: string, of: Sum): Finding => {
  const { total, parts, stated = amountOf(total), values = parts.map(amountOf), verdict = 'ok' } = of
  const added = sum(values)
  const printed = values.map((one) => asPrinted(one, total))
  const line = `${printed.map(shown).join(' + ')} = ${shown(asPrinted(added, total))}`
  const against = shown(asPrinted(stated, total))
  const all = [total, ...parts].sort((a, b) => a.start - b.start)
  return finding(text, {
    from: all[0] ?? total,
    to: all.at(-1) ?? total,
    relation: 'parts-total',
    numbers: printed,
    stated: asPrinted(stated, total),
    expected: asPrinted(added, total),
    verdict,
    message:
      verdict === 'ok'
        ? agrees(line, equal(added, stated) ? inBoth('') : withinRounding(against))
        : isNot(line, against),
    unit: printedUnit(total),
    correction: verdict === 'inconsistent' ? asPrinted(added, total) : undefined,
  })
}

/** The same of claims in their places. */
export const sumOf = (
  { text }: Layout,
  total: Placed,
  parts: readonly Placed[],
  verdict: 'ok' | 'inconsistent' = 'ok',
): Finding => sumFinding(text, { total: total.claim, parts: parts.map(({ claim }) => claim), verdict })
