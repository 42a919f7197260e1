import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  organisation: z.uuid(),
  /** "2020-2025": numbers of papers run on through it. */
  term: z.string(),
})

/** The term of office (nhiệm kỳ) a Party organisation is in. The subject is the organisation. */
export const terms = register('terms', { vi: 'Nhiệm kỳ', en: 'Terms of office' }, row, {
  organisation: (one) => one.organisation,
  namedBy: { field: 'organisation', register: 'party-organisations' },
  name: (one) => one.term,
  columns: {
    organisation: { vi: 'Tổ chức đảng', en: 'Organisation' },
    term: { vi: 'Nhiệm kỳ', en: 'Term' },
  },
})
