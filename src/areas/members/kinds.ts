import type { Kind } from '#kernel/kind.ts'
import { exemptionEnded, memberAway, memberBack, memberExempted } from './kinds/absence.ts'
import { admissionDecided } from './kinds/admission.ts'
import { memberTransferredIn } from './kinds/arrival.ts'
import { badgeAwarded } from './kinds/badges.ts'
import { memberJoined } from './kinds/ceremony.ts'
import { memberDied, memberExpelled, memberResigned, memberStruckOff } from './kinds/leaving.ts'
import { memberBroughtForward, memberFileAmended } from './kinds/member-file.ts'
import { personAmended, personErased, personRecorded } from './kinds/persons.ts'
import { memberRecognised } from './kinds/recognition.ts'
import { memberRestored } from './kinds/restoration.ts'
import { memberMoved, memberTransferredOut, transitConfirmed } from './kinds/transfer.ts'

export const kinds: readonly Kind[] = [
  admissionDecided,
  memberJoined,
  memberRecognised,
  memberMoved,
  memberTransferredOut,
  transitConfirmed,
  memberTransferredIn,
  memberAway,
  memberBack,
  memberExempted,
  exemptionEnded,
  badgeAwarded,
  memberDied,
  memberStruckOff,
  memberExpelled,
  memberResigned,
  memberRestored,
  memberFileAmended,
  memberBroughtForward,
  personRecorded,
  personAmended,
  personErased,
]
