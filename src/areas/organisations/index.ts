import type { Area, Carrier } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds.ts'
import { meetingRegisters } from './meetings/registers.ts'
import { successions } from './reorganisation/registers.ts'

/** What is under an ended organisation goes under its successor. */
const carriers: readonly Carrier[] = [
  {
    register: 'party-organisations',
    field: 'parent',
    kind: 'organisation.transferred',
    record: ({ subject, to, by }) => ({ organisation: by, body: { organisation: subject, to } }),
  },
]

export const organisations: Area = {
  id: 'organisations',
  label: { vi: 'Tổ chức đảng', en: 'Organisations' },
  kinds,
  topics,
  figures,
  registers: [successions, ...meetingRegisters],
  checks,
  grants,
  keptBy: ['organisation', 'party-building'],
  ofCommittee: ['organisation.*', 'visiting-group.*', 'unit.*'],
  carriers,
}
