import type { Kind } from '#kernel/kind.ts'
import { groupEnded, groupFormed, groupReassigned } from './kinds/groups.ts'
import { meetingHeld } from './kinds/held.ts'
import { meetingNotHeld } from './kinds/not-held.ts'
import { regulationChecked, regulationRemedied } from './kinds/regulations.ts'
import { visitMade, visitPlanned } from './kinds/visits.ts'

export const meetingKinds: readonly Kind[] = [
  meetingHeld,
  meetingNotHeld,
  groupFormed,
  groupReassigned,
  groupEnded,
  visitPlanned,
  visitMade,
  regulationChecked,
  regulationRemedied,
]
