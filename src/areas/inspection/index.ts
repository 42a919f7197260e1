import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds/index.ts'
import { inspectionRegisters } from './registers.ts'
import { worklists } from './worklists.ts'

export const inspection: Area = {
  id: 'inspection',
  label: { vi: 'Kiểm tra, giám sát', en: 'Inspection and discipline' },
  kinds,
  topics,
  figures,
  registers: inspectionRegisters,
  checks,
  grants,
  keptBy: ['inspection', 'party-building'],
  ofCommittee: [
    'inspection-programme.*',
    'inspection-item.*',
    'inspection.decided',
    'inspection.extended',
    'inspection.concluded',
    'inspection.members-named',
    'denunciation.*',
    'watched-case.*',
    'discipline.member-decided',
    'discipline.organisation-decided',
  ],
  worklists,
}
