import { chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { inspectionAtTheBase } from './inspection-base.ts'
import { inspectionsHeld } from './inspection-course.ts'
import { disciplined, followed, noLetters, putRight } from './inspection-matters.ts'
import { amendments, programmes } from './inspection-programmes.ts'

/**
 * Inspection and discipline of 2023. The source prints that the programme was done, and four totals of the
 * grassroots; programmes, subjects, days and whoever is named are invented.
 */
export const inspection = (cast: Cast): Happening[] => {
  const given = chance(20230116)
  return [
    ...programmes(),
    ...amendments(),
    ...inspectionsHeld(given, cast),
    ...inspectionAtTheBase(given),
    ...putRight(cast),
    ...noLetters(),
    ...followed(),
    ...disciplined(cast),
  ]
}
