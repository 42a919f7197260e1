import type { Area } from '#kernel/area.ts'
import { targetGrants } from './access.ts'
import { targetChecks } from './checks.ts'
import { targetFigures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { targetKinds } from './kinds/index.ts'
import { ownRegisters } from './registers.ts'
import { targetWorklists } from './worklists.ts'

export const targets: Area = {
  id: 'targets',
  label: { vi: 'Kinh tế - xã hội, chỉ tiêu', en: 'Economy and targets' },
  kinds: targetKinds,
  topics,
  figures: targetFigures,
  registers: ownRegisters,
  checks: targetChecks,
  grants: targetGrants,
  keptBy: ['synthesis', 'government'],
  ofCommittee: ['forecast.made', 'month.concluded', 'series.*'],
  worklists: targetWorklists,
}
