import type { Finding, SaidClaim } from '#kernel/check-answers.ts'
import { toJson } from '#kernel/quantity.ts'
import type { Claim } from './claims/claim.ts'
import { readClaims } from './claims/read-claims.ts'
import { layOut } from './relations/layout.ts'
import { findRelations } from './relations/relations.ts'

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
  return { claims: claims.map(said), findings: findRelations(layOut(text, claims)) }
}
