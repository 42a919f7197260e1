import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { kinds } from './kinds.ts'
import { meetingRegisters } from './meetings/registers.ts'

export const organisations: Area = {
  id: 'organisations',
  label: { vi: 'Tổ chức đảng', en: 'Organisations' },
  kinds,
  figures,
  registers: meetingRegisters,
  checks,
  grants,
}
