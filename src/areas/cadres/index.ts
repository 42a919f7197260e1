import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures/index.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds/index.ts'
import { ownRegisters } from './registers.ts'
import { worklists } from './worklists.ts'

export const cadres: Area = {
  id: 'cadres',
  label: { vi: 'Cán bộ', en: 'Cadres' },
  kinds,
  topics,
  figures,
  registers: ownRegisters,
  checks,
  grants,
  keptBy: ['organisation', 'party-building'],
  ofCommittee: [
    'aid.*',
    'cadre-study.*',
    'cadre.*',
    'charge.*',
    'gift.*',
    'nomination.*',
    'position.*',
    'recruitment.*',
    'steering.*',
    'succession.*',
  ],
  worklists,
}
