import type { Kind } from '#kernel/kind.ts'
import { bookBegun, bookStageReached } from './kinds/books.ts'
import { classEnded, classOpened, learnersSent } from './kinds/classes.ts'
import { conferenceAttended, conferenceHeld } from './kinds/conferences.ts'
import { flagCeremonyEnded, flagCeremonyScheduled, opinionNoted, publicityHeld } from './kinds/publicity.ts'
import { reporterAppointed, reporterBroughtForward, reporterEnded } from './kinds/reporters.ts'
import { themeRegistered, themeReviewed, themeSet } from './kinds/themes.ts'

export const kinds: readonly Kind[] = [
  conferenceHeld,
  conferenceAttended,
  classOpened,
  learnersSent,
  classEnded,
  publicityHeld,
  reporterAppointed,
  reporterEnded,
  reporterBroughtForward,
  bookBegun,
  bookStageReached,
  themeSet,
  themeRegistered,
  themeReviewed,
  flagCeremonyScheduled,
  flagCeremonyEnded,
  opinionNoted,
]
