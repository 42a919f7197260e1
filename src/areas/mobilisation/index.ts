import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures/index.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds/index.ts'
import { registers } from './registers/index.ts'
import { worklists } from './worklists.ts'

export const mobilisation: Area = {
  id: 'mobilisation',
  label: { vi: 'Dân vận, kết nghĩa', en: 'Mass mobilisation' },
  kinds,
  topics,
  figures,
  registers,
  checks,
  grants,
  keptBy: ['mobilisation', 'front', 'party-building'],
  ofCommittee: [
    'association-congress.*',
    'campaign-round.*',
    'democracy-team.*',
    'member-care.*',
    'mobilisation-contest.*',
    'movement.*',
    'relief.*',
    'twinning.*',
  ],
  worklists,
}
