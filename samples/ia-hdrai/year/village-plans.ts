import { day, yearPeriod } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { root, superior } from '../organisations.ts'

const plan = (key: string, figure: string, amount: number, assigner: string): Happening => ({
  key,
  kind: 'target.assigned',
  organisation: root,
  on: day('2023-01-10'),
  paper: assigner === root ? 'committee' : 'province',
  body: { figure, plan: key, comparison: '>=', amount, ...yearPeriod(2023), assigner },
})

/** The province asks for half of the villages; the district's own plan is what the printed share implies. */
export const villagePlans = (): Happening[] => [
  plan('BTTT-2023-T', 'cadres.village-head-secretaries-rate', 50, superior),
  plan('BTTT-2023-H', 'cadres.village-head-secretaries', 14, root),
]
