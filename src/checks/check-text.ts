import type { Finding, SaidClaim } from '#kernel/check-answers.ts'
import { toJson } from '#kernel/quantity.ts'
import type { Claim } from './claims/claim.ts'
import { readClaims } from './claims/read-claims.ts'
import { balanceFindings } from './relations/balances.ts'
import { changeFindings } from './relations/changes.ts'
import { columnFindings } from './relations/columns.ts'
import { gradingFindings } from './relations/gradings.ts'
import { hundredFindings } from './relations/hundreds.ts'
import { layOut } from './relations/layout.ts'
import { namedItemFindings } from './relations/named-items.ts'
import { pairFindings } from './relations/pair-lists.ts'
import { partFindings } from './relations/parts.ts'
import { percentFindings } from './relations/percents.ts'
import { productFindings } from './relations/products.ts'
import { remainderFindings } from './relations/remainders.ts'
import { restatedFindings } from './relations/restated.ts'
import { sequenceFindings } from './relations/sequences.ts'
import { valueSumFindings } from './relations/value-sums.ts'

const said = (claim: Claim): SaidClaim => ({
  start: claim.start,
  end: claim.end,
  text: claim.text,
  value: claim.upTo ? [toJson(claim.value), toJson(claim.upTo)] : toJson(claim.value),
  unit: claim.unit,
  kind: claim.kind,
  ...(claim.hedge ? { hedge: claim.hedge } : {}),
})

/** What a text claims and what of it does not add up. Never throws, whatever the text. */
export const checkText = (text: string): { claims: SaidClaim[]; findings: Finding[] } => {
  const claims = readClaims(text)
  const layout = layOut(text, claims)
  const listed = partFindings(layout)
  const sequences = sequenceFindings(layout, listed)
  const findings = [
    ...percentFindings(layout),
    ...listed,
    ...sequences,
    ...gradingFindings(layout, [...listed, ...sequences]),
    ...valueSumFindings(layout, [...listed, ...sequences]),
    ...balanceFindings(layout),
    ...remainderFindings(layout),
    ...columnFindings(layout),
    ...hundredFindings(layout),
    ...pairFindings(layout),
    ...productFindings(layout),
    ...changeFindings(layout),
    ...namedItemFindings(layout),
    ...restatedFindings(layout),
  ]
  return { claims: claims.map(said), findings: findings.sort((a, b) => a.start - b.start || a.end - b.end) }
}
