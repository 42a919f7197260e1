import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { campaigns } from './mobilisation-campaigns.ts'
import { front } from './mobilisation-front.ts'
import { helpToHouseholds } from './mobilisation-households.ts'
import { twinnings } from './mobilisation-twinnings.ts'

/** Ban Dân vận and the Front in 2023: ties, rounds, teams, help to households, movements. */
export const mobilisation = (cast: Cast): Happening[] => [
  ...twinnings(),
  ...campaigns(cast),
  ...helpToHouseholds(cast),
  ...front(),
]
