import type { Area } from '#kernel/area.ts'
import { targetGrants } from './access.ts'
import { targetChecks } from './checks.ts'
import { targetFigures } from './figures.ts'
import { targetKinds } from './kinds/index.ts'

export const targets: Area = {
  id: 'targets',
  label: { vi: 'Kinh tế - xã hội, chỉ tiêu', en: 'Economy and targets' },
  kinds: targetKinds,
  figures: targetFigures,
  registers: [],
  checks: targetChecks,
  grants: targetGrants,
}
