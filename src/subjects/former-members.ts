import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { standingSchema } from './memberships.ts'

export const leavings = {
  'struck-off': { vi: 'Xóa tên', en: 'Struck off' },
  expelled: { vi: 'Khai trừ', en: 'Expelled' },
  resigned: { vi: 'Xin ra khỏi Đảng', en: 'Resigned' },
  died: { vi: 'Từ trần', en: 'Died' },
} satisfies { [how: string]: Label }
export type Leaving = keyof typeof leavings

const row = z.object({
  person: z.uuid(),
  how: z.enum(Object.keys(leavings) as Leaving[]),
  /** The cell of the last membership. */
  cell: z.uuid(),
  /** The member as they left, given back unchanged when the leaving proves wrong. */
  standing: standingSchema,
  /** The highest badge handed back on leaving, in years. */
  badge: z.number().nullable(),
})
export type FormerMember = z.infer<typeof row>

/** Who left the Party and how; readmission and restoration read it. */
export const formerMembers = register(
  'former-members',
  { vi: 'Người đã ra khỏi Đảng', en: 'Former members' },
  row,
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (former) => former.cell,
    name: (former) => leavings[former.how].vi,
    choices: { how: leavings },
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      how: { vi: 'Hình thức', en: 'How' },
      cell: { vi: 'Chi bộ', en: 'Cell' },
    },
  },
)
