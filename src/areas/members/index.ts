import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { kinds } from './kinds.ts'

export const members: Area = {
  id: 'members',
  label: { vi: 'Đảng viên', en: 'Members' },
  kinds,
  figures,
  registers: [],
  checks,
  grants,
}
