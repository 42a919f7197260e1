import rulebook from '../../rulebook/bodies.json' with { type: 'json' }
import type { Day } from './calendar.ts'

/**
 * A kind of body and the days between which there are such bodies. It is written as one of `names`, or as
 * one of `heads` followed by one of `of` ("UBND" + "huyện").
 */
export interface BodyLife {
  id: string
  names?: readonly string[]
  heads?: readonly string[]
  of?: readonly string[]
  /** Followed by one of these it is another body. */
  unlessFollowedBy?: readonly string[]
  /** Only where the name of a city follows that is no province-level city. */
  cities?: boolean
  /** YYYY-MM-DD; without it the body is older than what is checked. */
  firstDay?: string
  /** YYYY-MM-DD; without it the body is still there. */
  lastDay?: string
  /** Who came after it, in Vietnamese. */
  after?: string
  source: string
  doubt?: string
}

/** Kinds of bodies that began or ended in living memory. Read without a schema: the test has one. */
export const bodyLives: readonly BodyLife[] = rulebook.bodies

/** Cities directly under the Centre, which kept their Thành ủy and their government. */
export const provinceLevelCities: readonly string[] = rulebook.provinceLevelCities

/** Kinds of bodies that do not exist on a day: ended before it, or founded after. */
export const bodiesNotInBeing = (day: Day): BodyLife[] =>
  bodyLives.filter(
    ({ firstDay, lastDay }) =>
      (lastDay !== undefined && lastDay < day) || (firstDay !== undefined && firstDay > day),
  )
