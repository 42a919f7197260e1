import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { figures } from './figures.ts'
import { kinds } from './kinds.ts'
import { reportSentences } from './registers.ts'

export const reporting: Area = {
  id: 'reporting',
  label: { vi: 'Căn cứ báo cáo', en: 'Basis of reports' },
  kinds,
  figures,
  registers: [reportSentences],
  checks: [],
  grants,
  keptBy: ['synthesis'],
  ofCommittee: ['report-sentence.*'],
}
