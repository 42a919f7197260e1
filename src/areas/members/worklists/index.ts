import type { Worklist } from '#kernel/worklist.ts'
import { badgeEarly, badgeRound } from './badge-round.ts'
import { ceremoniesDue, filesUnderWay, probationEnds, temporarilyAway, transfersDue } from './due.ts'
import { duplicates } from './duplicates.ts'

export const worklists: readonly Worklist[] = [
  filesUnderWay,
  ceremoniesDue,
  probationEnds,
  badgeRound,
  badgeEarly,
  transfersDue,
  temporarilyAway,
  duplicates,
]
