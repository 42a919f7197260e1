import type { Figure } from '#kernel/figure.ts'
import { fundFigures } from './fund-figures.ts'
import { everyGoodsFigure } from './goods-figures.ts'
import { moneyFigures } from './money-figures.ts'
import { treeFigures } from './tree-figures.ts'

export const figures: readonly Figure[] = [
  ...fundFigures,
  ...moneyFigures,
  ...everyGoodsFigure,
  ...treeFigures,
]
