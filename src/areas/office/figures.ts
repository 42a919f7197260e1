import type { Figure } from '#kernel/figure.ts'
import { meetingFigures } from './meeting-figures.ts'
import { paperFigures } from './paper-figures.ts'
import { programmeFigures } from './programme-figures.ts'

export const figures: readonly Figure[] = [...paperFigures, ...meetingFigures, ...programmeFigures]
