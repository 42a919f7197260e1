import type { Figure } from '#kernel/figure.ts'
import { directiveFigures } from './directive-figures.ts'
import { taskFigures } from './task-figures.ts'

export const figures: readonly Figure[] = [...directiveFigures, ...taskFigures]
