import type { Figure } from '#kernel/figure.ts'
import { countrysideFigures } from './countryside.ts'
import { economyFigures } from './economy.ts'
import { forecastFigures } from './forecasts.ts'
import { monthFigures } from './months.ts'
import { planFigures } from './plans.ts'
import { povertyFigures } from './poverty/figures.ts'

export const targetFigures: readonly Figure[] = [
  ...economyFigures,
  ...povertyFigures,
  ...countrysideFigures,
  ...planFigures,
  ...forecastFigures,
  ...monthFigures,
]
