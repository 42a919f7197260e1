import type { Kind } from '#kernel/kind.ts'
import { organisationBroughtForward, organisationEstablished } from './kinds/beginnings.ts'
import { coverageChanged, organisationRenamed, organisationTransferred } from './kinds/changes.ts'
import { organisationDissolved, organisationMerged } from './kinds/endings.ts'
import { placeMerged } from './kinds/place-merged.ts'
import { placeBroughtForward, placeChanged, placeRecorded } from './kinds/places.ts'
import { unitBroughtForward, unitChanged, unitClosed, unitRecorded } from './kinds/units.ts'
import { meetingKinds } from './meetings/kinds.ts'
import { handOverKinds } from './reorganisation/hand-over-kinds.ts'
import { reorganisationKinds } from './reorganisation/kinds.ts'

export const kinds: readonly Kind[] = [
  organisationEstablished,
  organisationBroughtForward,
  organisationTransferred,
  organisationRenamed,
  coverageChanged,
  organisationMerged,
  organisationDissolved,
  placeRecorded,
  placeBroughtForward,
  placeChanged,
  placeMerged,
  unitRecorded,
  unitBroughtForward,
  unitChanged,
  unitClosed,
  ...meetingKinds,
  ...reorganisationKinds,
  ...handOverKinds,
]
