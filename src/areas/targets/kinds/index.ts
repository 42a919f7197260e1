import type { Kind } from '#kernel/kind.ts'
import { criterionAssessed, criterionBroughtForward } from './criteria.ts'
import { ocopBroughtForward, ocopRecognisedKind, ocopWithdrawn } from './ocop.ts'
import { seriesBroughtForward, seriesObserved } from './series-observed.ts'
import { targetAssigned } from './target-assigned.ts'
import { vietgapBroughtForward, vietgapCertified, vietgapWithdrawn } from './vietgap.ts'

export const targetKinds: readonly Kind[] = [
  seriesObserved,
  seriesBroughtForward,
  targetAssigned,
  criterionAssessed,
  criterionBroughtForward,
  ocopRecognisedKind,
  ocopBroughtForward,
  ocopWithdrawn,
  vietgapCertified,
  vietgapBroughtForward,
  vietgapWithdrawn,
]
