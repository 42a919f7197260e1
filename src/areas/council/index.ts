import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds/index.ts'
import { cases, contacts, plannedContacts, resolutions, sessions } from './registers.ts'
import { worklists } from './worklists.ts'

export const council: Area = {
  id: 'council',
  label: { vi: 'HĐND, cử tri', en: 'Council and voters' },
  kinds,
  topics,
  figures,
  registers: [sessions, resolutions, plannedContacts, contacts, cases],
  checks,
  grants,
  keptBy: ['council', 'front', 'government'],
  ofCommittee: [
    'arising-matter.*',
    'case.*',
    'council-resolution.*',
    'council-session.*',
    'hot-line.*',
    'land-report.*',
    'petition.*',
    'voter-contact.*',
    'voter-opinion.*',
  ],
  worklists,
}
