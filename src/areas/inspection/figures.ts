import type { Figure } from '#kernel/figure.ts'
import { inspectionFigures } from './inspection-figures.ts'
import { matterFigures } from './matter-figures.ts'
import { programmeFigures } from './programme-figures.ts'

export const figures: readonly Figure[] = [...programmeFigures, ...inspectionFigures, ...matterFigures]
