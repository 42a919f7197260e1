import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  person: z.uuid(),
  /** The highest badge held, in years of Party age. */
  tier: z.number(),
  /** Null where only the badge is known, not its day. */
  awardedOn: z.string().nullable(),
})

/** The highest Huy hiệu Đảng of each person; a former member's badge is handed back. */
export const badges = register('badges', { vi: 'Huy hiệu Đảng', en: 'Party badges' }, row, {
  references: { person: 'persons' },
  namedBy: { field: 'person', register: 'persons' },
  name: (badge) => `${badge.tier}`,
  columns: {
    person: { vi: 'Họ và tên', en: 'Full name' },
    tier: { vi: 'Loại huy hiệu (năm)', en: 'Tier (years)' },
    awardedOn: { vi: 'Ngày trao', en: 'Awarded' },
  },
})
