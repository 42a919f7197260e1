import type { Area } from '#kernel/area.ts'
import { documents } from '#subjects/documents.ts'
import { terms } from '#subjects/terms.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds/index.ts'
import { registers } from './registers.ts'
import { worklists } from './worklists/index.ts'

export const office: Area = {
  id: 'office',
  label: { vi: 'Văn bản, cuộc họp', en: 'Papers and meetings' },
  kinds,
  topics,
  figures,
  registers: [documents, terms, ...registers],
  checks,
  grants,
  keptBy: ['synthesis', 'clerk'],
  ofCommittee: [
    'committee-meeting.*',
    'document.*',
    'engagement.*',
    'meeting-paper.*',
    'paper-day.*',
    'procedure.*',
    'programme-item.*',
    'steering-conference.*',
    'term.*',
    'work-programme.*',
    'working-week.*',
  ],
  worklists,
}
