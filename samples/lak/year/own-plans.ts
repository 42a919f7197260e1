import { addDays, day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { directive } from './directives.ts'
import { beginningOf, grassroots } from './grassroots.ts'

const conclusion = directive('01-KL/TW')
const missing = 4

/** Grassroots organisations carry the conclusion out by a plan of their own; four have none at the year's end. */
export const ownPlans = (): Happening[] => {
  const given = chance(20230731)
  return given
    .shuffled(grassroots)
    .slice(missing)
    .map((organisation) => {
      const first = addDays(day('2023-08-01'), given.between(0, 85))
      const begun = addDays(beginningOf(organisation), 14)
      return {
        key: `01-KL/TW ${organisation}`,
        kind: 'directive.issued',
        organisation,
        on: first > begun ? first : begun,
        body: {
          document: directive(`thực hiện 01-KL/TW ${organisation}`),
          type: 'plan',
          title: 'Thực hiện Kết luận 01-KL/TW',
          implements: conclusion,
          fromYear: 2023,
          untilYear: 2025,
        },
      }
    })
}
