import type { Area } from '#kernel/area.ts'
import { cadres } from './cadres/index.ts'
import { council } from './council/index.ts'
import { evaluation } from './evaluation/index.ts'
import { funds } from './funds/index.ts'
import { inspection } from './inspection/index.ts'
import { learning } from './learning/index.ts'
import { members } from './members/index.ts'
import { mobilisation } from './mobilisation/index.ts'
import { office } from './office/index.ts'
import { organisations } from './organisations/index.ts'
import { projects } from './projects/index.ts'
import { reporting } from './reporting/index.ts'
import { resolutions } from './resolutions/index.ts'
import { targets } from './targets/index.ts'

/** Every department's work. Adding an area is one folder and one line here. */
export const areas: readonly Area[] = [
  organisations,
  members,
  targets,
  cadres,
  learning,
  evaluation,
  office,
  resolutions,
  funds,
  projects,
  council,
  mobilisation,
  inspection,
  reporting,
]
