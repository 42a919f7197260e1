import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  person: z.uuid(),
  /** The Party organisation that answers for the post. */
  organisation: z.uuid(),
  /** The unit the post is in, if it is not of the Party organisation itself. */
  unit: z.uuid().nullable(),
  place: z.uuid().nullable(),
  position: z.string(),
})

/** Who holds which post. The subject is the tenure itself: one person may hold several. */
export const tenures = register('tenures', { vi: 'Chức vụ', en: 'Tenures' }, row, {
  references: { person: 'persons', organisation: 'party-organisations', unit: 'units', place: 'places' },
  namedBy: { field: 'person', register: 'persons' },
  organisation: (tenure) => tenure.organisation,
  name: (tenure) => tenure.position,
  columns: {
    person: { vi: 'Họ và tên', en: 'Full name' },
    position: { vi: 'Chức vụ', en: 'Position' },
    organisation: { vi: 'Tổ chức đảng', en: 'Party organisation' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
  },
})
