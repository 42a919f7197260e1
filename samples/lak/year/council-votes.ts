import { day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, root } from '../organisations.ts'
import { agencyPosts, deputySecretary, officesAtOpening, standingDeputy } from '../posts.ts'
import { sessionId } from './council-sessions.ts'

/** Ballots issued, high, plain and low confidence: all valid, all invented. */
const counts = [
  [30, 24, 5, 1],
  [30, 22, 7, 1],
  [30, 20, 8, 2],
  [30, 25, 5, 0],
] as const

const positions = [
  'Chủ tịch HĐND huyện',
  'Chủ tịch UBND huyện',
  'Trưởng Ban Kinh tế - Xã hội HĐND',
  'Trưởng Ban Pháp chế HĐND',
]

/** The votes of confidence of the third thematic session, counted there and made public the day after. */
export const councilVotes = (cast: Cast): Happening[] => {
  const { holderOf } = officesAtOpening(cast)
  const deputies = agencyPosts.slice(-3, -1).map(({ deputy }) => deputy)
  return [standingDeputy, deputySecretary, ...deputies].flatMap((post, index): Happening[] => {
    const [issued = 0, high = 0, medium = 0, low = 0] = counts[index] ?? []
    const position = positions[index] ?? post.title
    const vote = idOf('confidence-vote', position)
    return [
      {
        key: vote,
        kind: 'confidence-vote.counted',
        organisation: root,
        on: day('2023-11-23'),
        body: {
          vote,
          person: holderOf(post).id,
          position,
          by: 'HĐND huyện Lắk',
          session: sessionId('chuyên đề thứ ba'),
          ...{ issued, valid: issued, high, medium, low },
        },
      },
      {
        key: vote,
        kind: 'confidence-vote.published',
        organisation: root,
        on: day('2023-11-24'),
        paper: 'notices',
        decision: 'votes of confidence',
        body: { vote },
      },
    ]
  })
}
