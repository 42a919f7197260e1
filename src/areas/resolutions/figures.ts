import type { Figure } from '#kernel/figure.ts'
import { directiveFigures } from './directive-figures.ts'
import { issueFigures } from './issue-figures.ts'
import { planFigures } from './plan-figures.ts'
import { taskFigures } from './task-figures.ts'
import { yearFigures } from './year-figures.ts'

export const figures: readonly Figure[] = [
  ...directiveFigures,
  ...planFigures,
  ...taskFigures,
  ...yearFigures,
  ...issueFigures,
]
