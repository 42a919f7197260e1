import type { Kind } from '#kernel/kind.ts'
import { aidRequested, aidWasGranted, aidWasPaid } from './aid.ts'
import { chargeAssigned, chargeEnded } from './charges.ts'
import { giftDelivered } from './gifts.ts'
import { cadreLeftService, cadreRelieved, cadreRetired, postResigned } from './leaving.ts'
import { cadreRotated, cadreTransferred } from './moving.ts'
import { planAdded, planKept, planRemoved } from './planning.ts'
import { positionAbolished, positionBroughtForward, positionChanged, positionRecorded } from './positions.ts'
import { candidateEntered, recruitmentClosed, recruitmentOpened, recruitmentResult } from './recruitment.ts'
import { cadreNominated, cadreReappointed, nominationClosed, reappointmentAnnounced } from './renewing.ts'
import {
  studyApproved,
  studyEnded,
  studyGraduated,
  studySent,
  studyWasProposed,
  studyWasRegistered,
} from './studies.ts'
import {
  cadreAppointed,
  cadreCoOpted,
  cadreElected,
  concurrentPostAssigned,
  steeringMemberAssigned,
  tenureBroughtForward,
} from './taking.ts'

/** Who holds what, and how it came about. */
export const postKinds: readonly Kind[] = [
  positionRecorded,
  positionBroughtForward,
  positionChanged,
  positionAbolished,
  tenureBroughtForward,
  cadreAppointed,
  reappointmentAnnounced,
  cadreReappointed,
  cadreTransferred,
  cadreRotated,
  cadreElected,
  cadreCoOpted,
  concurrentPostAssigned,
  steeringMemberAssigned,
  cadreRelieved,
  postResigned,
  cadreRetired,
  cadreLeftService,
  chargeAssigned,
  chargeEnded,
]

/** What is prepared or granted, and is not for everybody's eyes. */
export const policyKinds: readonly Kind[] = [
  planAdded,
  planKept,
  planRemoved,
  cadreNominated,
  nominationClosed,
  studyWasProposed,
  studyWasRegistered,
  studySent,
  studyApproved,
  studyGraduated,
  studyEnded,
  aidRequested,
  aidWasGranted,
  aidWasPaid,
  giftDelivered,
  recruitmentOpened,
  candidateEntered,
  recruitmentResult,
  recruitmentClosed,
]

export const kinds: readonly Kind[] = [...postKinds, ...policyKinds]
