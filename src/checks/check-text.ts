import { toJson } from '#kernel/quantity.ts'
import type { Claim } from './claims/claim.ts'
import { readClaims } from './claims/read-claims.ts'
import type { Finding } from './finding.ts'

export interface SaidClaim {
  start: number
  end: number
  text: string
  value: number | [number, number]
  unit: string
  kind: string
  hedge?: string
}

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
export const checkText = (text: string) => ({ claims: readClaims(text).map(said), findings: [] as Finding[] })
