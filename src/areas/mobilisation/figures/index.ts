import type { Figure } from '#kernel/figure.ts'
import { campaignFigures } from './campaigns.ts'
import { careFigures } from './care.ts'
import { congressFigures } from './congresses.ts'
import { democracyFigures } from './democracy.ts'
import { gatheringFigures } from './gathering.ts'
import { helpFigures } from './help.ts'
import { movementFigures } from './movements.ts'
import { twinningFigures } from './twinnings.ts'
import { villageFigures } from './villages.ts'

export const figures: readonly Figure[] = [
  ...twinningFigures,
  ...campaignFigures,
  ...democracyFigures,
  ...helpFigures,
  ...movementFigures,
  ...gatheringFigures,
  ...careFigures,
  ...villageFigures,
  ...congressFigures,
]
