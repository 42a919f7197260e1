import type { Area, Carrier } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds.ts'
import { worklists } from './worklists/index.ts'

/** Members whose cell ends are counted out of it and into its successor. */
const carriers: readonly Carrier[] = [
  {
    register: 'memberships',
    field: 'cell',
    kind: 'member.moved',
    record: ({ subject, from, to }) => ({
      organisation: from,
      body: { person: subject, to, because: 'reorganisation' },
    }),
  },
]

export const members: Area = {
  id: 'members',
  label: { vi: 'Đảng viên', en: 'Members' },
  kinds,
  topics,
  figures,
  registers: [],
  checks,
  grants,
  keptBy: ['organisation', 'party-building'],
  carriers,
  worklists,
}
