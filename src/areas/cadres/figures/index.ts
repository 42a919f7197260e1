import type { Figure } from '#kernel/figure.ts'
import { personnelFigures } from './personnel.ts'
import { planningFigures } from './planning.ts'
import { policyFigures } from './policy.ts'
import { postFigures } from './posts.ts'
import { villageFigures } from './villages.ts'

export const figures: readonly Figure[] = [
  ...personnelFigures,
  ...postFigures,
  ...villageFigures,
  ...planningFigures,
  ...policyFigures,
]
