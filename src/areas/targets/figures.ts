import type { Figure } from '#kernel/figure.ts'
import { countrysideFigures } from './countryside.ts'
import { economyFigures } from './economy.ts'
import { planFigures } from './plans.ts'

export const targetFigures: readonly Figure[] = [...economyFigures, ...countrysideFigures, ...planFigures]
