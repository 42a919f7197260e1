import type { Kind } from '#kernel/kind.ts'
import { contactHeld, contactPlanned, opinionsReceived } from './contacts.ts'
import { caseAnswered, caseClassified, caseRouted, hotLineResolved } from './course.ts'
import { mattersConsidered, mattersSubmitted } from './matters.ts'
import { hotLineReceived, landReportsReceived, petitionsReceived } from './requests.ts'
import { resolutionFollowedUp, resolutionIssued, sessionHeld } from './sessions.ts'

export const kinds: readonly Kind[] = [
  sessionHeld,
  resolutionIssued,
  resolutionFollowedUp,
  mattersSubmitted,
  mattersConsidered,
  contactPlanned,
  contactHeld,
  opinionsReceived,
  petitionsReceived,
  hotLineReceived,
  hotLineResolved,
  landReportsReceived,
  caseClassified,
  caseRouted,
  caseAnswered,
]
