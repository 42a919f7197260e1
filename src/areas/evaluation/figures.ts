import type { Figure } from '#kernel/figure.ts'
import { fourGoodFigures } from './four-good-figures.ts'
import { judgingFigures } from './judging-figures.ts'
import { memberGradeFigures } from './member-grade-figures.ts'
import { organisationGradeFigures } from './organisation-grade-figures.ts'

export const figures: readonly Figure[] = [
  ...memberGradeFigures,
  ...organisationGradeFigures,
  ...fourGoodFigures,
  ...judgingFigures,
]
