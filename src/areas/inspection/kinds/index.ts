import type { Kind } from '#kernel/kind.ts'
import { caseKinds } from './cases.ts'
import { countKinds } from './counts.ts'
import { disciplineKinds } from './discipline.ts'
import { findingKinds } from './findings.ts'
import { inspectionKinds } from './inspections.ts'
import { letterKindsOfRecord } from './letters.ts'
import { programmeKinds } from './programmes.ts'

export const kinds: readonly Kind[] = [
  ...programmeKinds,
  ...inspectionKinds,
  ...countKinds,
  ...findingKinds,
  ...letterKindsOfRecord,
  ...caseKinds,
  ...disciplineKinds,
]
