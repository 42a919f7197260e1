import type { Kind } from '#kernel/kind.ts'
import { exemptionEnded, memberAway, memberBack, memberExempted } from './kinds/absence.ts'
import { admissionDecided } from './kinds/admission.ts'
import { fileMoved, fileOpened, fileReturned, fileWithdrawn } from './kinds/admission-file.ts'
import { memberTransferredIn } from './kinds/arrival.ts'
import { badgeAwarded } from './kinds/badges.ts'
import { memberJoined } from './kinds/ceremony.ts'
import { admissionResolved, applicantRecommended, classPassed, stepDoneInFile } from './kinds/file-steps.ts'
import { memberDied, memberExpelled, memberResigned, memberStruckOff } from './kinds/leaving.ts'
import { memberBroughtForward, memberFileAmended } from './kinds/member-file.ts'
import { personMerged } from './kinds/merging.ts'
import { personAmended, personErased, personRecorded } from './kinds/persons.ts'
import { prospectListed, prospectRemoved } from './kinds/prospects.ts'
import { memberRecognised } from './kinds/recognition.ts'
import { recognitionResolved, recognitionStepDone } from './kinds/recognition-file.ts'
import { memberRestored } from './kinds/restoration.ts'
import { memberMoved, memberTransferredOut, transitConfirmed } from './kinds/transfer.ts'

export const kinds: readonly Kind[] = [
  prospectListed,
  prospectRemoved,
  fileOpened,
  classPassed,
  stepDoneInFile,
  applicantRecommended,
  admissionResolved,
  fileReturned,
  fileMoved,
  fileWithdrawn,
  admissionDecided,
  memberJoined,
  recognitionStepDone,
  recognitionResolved,
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
  personMerged,
  personErased,
]
