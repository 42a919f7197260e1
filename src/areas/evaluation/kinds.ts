import type { Kind } from '#kernel/kind.ts'
import { commendationDecided, commendationProposed } from './kinds/commendations.ts'
import { confidenceCounted, confidencePublished } from './kinds/confidence.ts'
import { movementConcluded, movementJoined, movementLaunched } from './kinds/emulation.ts'
import { fourGoodDecided, fourGoodRegistered } from './kinds/four-good.ts'
import { memberGraded, memberNotGraded, organisationGraded } from './kinds/gradings.ts'
import { selfCriticismHeld } from './kinds/self-criticism.ts'
import { visitNoted } from './kinds/visits.ts'

export const kinds: readonly Kind[] = [
  memberGraded,
  memberNotGraded,
  organisationGraded,
  selfCriticismHeld,
  fourGoodRegistered,
  fourGoodDecided,
  commendationProposed,
  commendationDecided,
  movementLaunched,
  movementJoined,
  movementConcluded,
  visitNoted,
  confidenceCounted,
  confidencePublished,
]
