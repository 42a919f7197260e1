import type { Figure } from '#kernel/figure.ts'
import { allCaseFigures } from './case-figures.ts'
import { sessionFigures } from './session-figures.ts'

export const figures: readonly Figure[] = [...sessionFigures, ...allCaseFigures]
