import type { Area } from '#kernel/area.ts'
import { documents } from '#subjects/documents.ts'
import { terms } from '#subjects/terms.ts'
import { grants } from './access.ts'
import { kinds } from './kinds.ts'

export const office: Area = {
  id: 'office',
  label: { vi: 'Văn bản, cuộc họp', en: 'Papers and meetings' },
  kinds,
  figures: [],
  registers: [documents, terms],
  checks: [],
  grants,
}
