import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  person: z.uuid(),
  cell: z.uuid(),
  decidedOn: z.string(),
  /** A second admission, the last regulation allows. */
  readmission: z.boolean(),
})

/** Decided and not yet held: people whose admission awaits its ceremony. */
export const admissions = register(
  'admissions',
  { vi: 'Quyết định kết nạp chờ tổ chức lễ', en: 'Admissions awaiting the ceremony' },
  row,
  {
    references: { person: 'persons', cell: 'party-organisations' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (admission) => admission.cell,
    name: (admission) => admission.decidedOn,
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      cell: { vi: 'Chi bộ', en: 'Cell' },
      decidedOn: { vi: 'Ngày quyết định', en: 'Decided' },
    },
  },
)
