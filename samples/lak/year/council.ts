import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { answered } from './council-answers.ts'
import { councilBodies } from './council-bodies.ts'
import { councilMatters } from './council-matters.ts'
import { councilSessions } from './council-sessions.ts'
import { heard } from './council-voters.ts'
import { councilVotes } from './council-votes.ts'

/** The year of the district's council: sessions, voters, petitions, the hot line and matters arising. */
export const council = (cast: Cast): Happening[] => {
  const { happenings, asked } = heard()
  return [
    ...councilBodies(cast),
    ...councilSessions(),
    ...happenings,
    ...answered(asked),
    ...councilMatters(),
    ...councilVotes(cast),
  ]
}
