import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { topics } from './kind-topics.ts'
import { kinds } from './kinds.ts'
import { learningRegisters } from './registers.ts'

export const learning: Area = {
  id: 'learning',
  label: { vi: 'Học tập, tuyên truyền', en: 'Learning and publicity' },
  kinds,
  topics,
  figures,
  registers: learningRegisters,
  checks,
  grants,
  keptBy: ['synthesis', 'party-building'],
  ofCommittee: ['class.opened', 'class.ended', 'opinion.noted', 'reporter.*', 'study-theme.set'],
}
