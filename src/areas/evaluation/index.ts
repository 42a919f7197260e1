import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds.ts'
import { evaluationRegisters } from './registers.ts'

export const evaluation: Area = {
  id: 'evaluation',
  label: { vi: 'Đánh giá, thi đua, khen thưởng', en: 'Evaluation and commendation' },
  kinds,
  topics,
  figures,
  registers: evaluationRegisters,
  checks,
  grants,
  keptBy: ['organisation', 'party-building'],
  ofCommittee: [
    'commendation.decided',
    'confidence-vote.*',
    'emulation.launched',
    'emulation.concluded',
    'four-good.decided',
    'organisation.graded',
  ],
}
