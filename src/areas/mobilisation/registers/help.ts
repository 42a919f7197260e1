import { z } from 'zod'
import { register } from '#kernel/register.ts'

/** Which member helps which household. The household is known by its code only. */
export const householdHelp = register(
  'household-help',
  { vi: 'Đảng viên giúp hộ nghèo', en: 'Members helping households' },
  z.object({
    member: z.uuid(),
    household: z.uuid(),
    code: z.string(),
    village: z.uuid(),
    /** The member's cell, or the organisation that assigned where the member has none here. */
    home: z.uuid(),
    lastHelpOn: z.string().nullable(),
  }),
  {
    references: { member: 'persons', household: 'households', home: 'party-organisations' },
    organisation: (row) => row.home,
    namedBy: { field: 'member', register: 'persons' },
    name: (row) => `Hộ ${row.code}`,
    columns: {
      member: { vi: 'Đảng viên', en: 'Member' },
      household: { vi: 'Hộ được giúp', en: 'Household' },
      village: { vi: 'Thôn, buôn', en: 'Village' },
      home: { vi: 'Chi bộ', en: 'Cell' },
      lastHelpOn: { vi: 'Lần giúp gần nhất', en: 'Last help' },
    },
  },
)
