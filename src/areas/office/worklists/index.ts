import { conclusionsToAssign, meetingsUntold, papersDue, programmeDue } from './meetings.ts'
import { numberGaps, papersElsewhere, papersWaiting } from './papers.ts'

export const worklists = [
  papersWaiting,
  papersElsewhere,
  numberGaps,
  papersDue,
  meetingsUntold,
  conclusionsToAssign,
  programmeDue,
]
