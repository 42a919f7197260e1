import type { Figure } from '#kernel/figure.ts'
import { bookFigures } from './book-figures.ts'
import { classFigures } from './class-figures.ts'
import { conferenceFigures } from './conference-figures.ts'
import { publicityFigures } from './publicity-figures.ts'
import { reporterFigures } from './reporter-figures.ts'
import { themeFigures } from './theme-figures.ts'

export const figures: readonly Figure[] = [
  ...conferenceFigures,
  ...classFigures,
  ...publicityFigures,
  ...reporterFigures,
  ...bookFigures,
  ...themeFigures,
]
