import { firstWhere } from '#kernel/search.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Placed } from './layout.ts'

/** Whether a number may be added to others at all. */
export const summable = (claim: Claim): boolean =>
  claim.kind !== 'percent' && claim.kind !== 'rate' && !claim.upTo

/** What a claim brings to a sum: of a pair done/planned, what was done. */
export const amountOf = (claim: Claim) => claim.ratio?.part ?? claim.value

/** The first claim of a sentence that starts at `offset` or after it. */
export const placeFrom = (claims: readonly Placed[], offset: number): number =>
  firstWhere(claims.length, (at) => (claims[at]?.claim.start ?? 0) >= offset)
