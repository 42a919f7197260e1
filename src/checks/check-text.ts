import type { CheckNote, Finding, SaidClaim } from '#kernel/check-answers.ts'
import { toJson } from '#kernel/quantity.ts'
import type { Claim } from './claims/claim.ts'
import { readClaims } from './claims/read-claims.ts'
import { type NotesAsked, notesOf } from './notes/notes.ts'
import { layOut } from './relations/layout/layout.ts'
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

/** What a text says of itself: its quantities, what of them adds up or not, and what else deserves a look. */
export interface CheckedText {
  claims: SaidClaim[]
  findings: Finding[]
  notes: CheckNote[]
}

/**
 * What a text claims and what of it does not add up. `asked` names what is known beside the text: last
 * year's text and the day of the report. Linear in the length of both texts; never throws, whatever they hold.
 */
export const checkText = (text: string, asked: NotesAsked = {}): CheckedText => {
  const claims = readClaims(text)
  return {
    claims: claims.map(said),
    findings: findRelations(layOut(text, claims)),
    notes: notesOf(text, claims, asked),
  }
}
