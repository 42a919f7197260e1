import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { kinds } from './kinds/index.ts'
import { modelReviews, models, projects as projectRegister } from './registers.ts'
import { worklists } from './worklists.ts'

export const projects: Area = {
  id: 'projects',
  label: { vi: 'Công trình, mô hình', en: 'Projects and models' },
  kinds,
  figures,
  registers: [projectRegister, models, modelReviews],
  checks,
  grants,
  keptBy: ['synthesis', 'government'],
  ofCommittee: ['project.*'],
  worklists,
}
