import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds/index.ts'
import { issues } from './registers.ts'
import { worklists } from './worklists.ts'

export const resolutions: Area = {
  id: 'resolutions',
  label: { vi: 'Nghị quyết, nhiệm vụ', en: 'Resolutions and tasks' },
  kinds,
  topics,
  figures,
  registers: [issues],
  checks,
  grants,
  keptBy: ['synthesis'],
  ofCommittee: ['directive.*'],
  worklists,
}
