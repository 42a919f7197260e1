import type { Figure } from '#kernel/figure.ts'
import { minorityReduction, povertyReduction, povertyReductionDifficult } from './falls.ts'
import {
  difficultHouseholds,
  difficultPoor,
  households,
  minorityElsewhere,
  minorityHouseholds,
  minorityNearPoor,
  minorityPoor,
  minorityPoorElsewhere,
  nearPoorHouseholds,
  poorHouseholds,
  villagesNotReviewed,
  villagesReviewed,
} from './households.ts'
import { minorityRate, multidimensionalRate, reviewedRate, reviewedRateDifficult } from './rates.ts'

export const povertyFigures: readonly Figure[] = [
  households,
  poorHouseholds,
  nearPoorHouseholds,
  minorityHouseholds,
  minorityPoor,
  minorityNearPoor,
  difficultHouseholds,
  difficultPoor,
  minorityElsewhere,
  minorityPoorElsewhere,
  villagesReviewed,
  villagesNotReviewed,
  reviewedRate,
  multidimensionalRate,
  minorityRate,
  reviewedRateDifficult,
  povertyReduction,
  povertyReductionDifficult,
  minorityReduction,
]
