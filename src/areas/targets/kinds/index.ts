import type { Kind } from '#kernel/kind.ts'
import { criterionAssessed, criterionBroughtForward } from './criteria.ts'
import { forecastMade } from './forecast-made.ts'
import { monthConcluded } from './month-concluded.ts'
import { ocopBroughtForward, ocopRecognisedKind, ocopWithdrawn } from './ocop.ts'
import { povertyBroughtForward, povertyReviewed } from './poverty.ts'
import { seriesBroughtForward, seriesObserved } from './series-observed.ts'
import { targetAssigned, targetBroughtForward } from './target-assigned.ts'
import { vietgapBroughtForward, vietgapCertified, vietgapWithdrawn } from './vietgap.ts'

export const targetKinds: readonly Kind[] = [
  seriesObserved,
  seriesBroughtForward,
  targetAssigned,
  targetBroughtForward,
  forecastMade,
  monthConcluded,
  povertyReviewed,
  povertyBroughtForward,
  criterionAssessed,
  criterionBroughtForward,
  ocopRecognisedKind,
  ocopBroughtForward,
  ocopWithdrawn,
  vietgapCertified,
  vietgapBroughtForward,
  vietgapWithdrawn,
]
