import type { Figure } from '#kernel/figure.ts'
import { everyGoodsFigure } from './goods-figures.ts'
import { moneyFigures } from './money-figures.ts'

export const figures: readonly Figure[] = [...moneyFigures, ...everyGoodsFigure]
