import { z } from 'zod'
import { register } from '#kernel/register.ts'
import { managingLevelNames, managingLevels, postRoleNames } from './positions.ts'

const row = z.object({
  person: z.uuid(),
  /** The Party organisation that answers for the post. */
  organisation: z.uuid(),
  /** The unit the post is in, if it is not of the Party organisation itself. */
  unit: z.uuid().nullable(),
  place: z.uuid().nullable(),
  /** Its title, as it was when the post was taken. */
  position: z.string(),
  /** The post of the register of positions; absent where only the title is known. */
  post: z.uuid().nullable().optional(),
  role: z.enum(postRoleNames).optional(),
  managedBy: z.enum(managingLevelNames).optional(),
  /** Kiêm nhiệm: held beside a main post. */
  concurrent: z.boolean().optional(),
  /** The post by virtue of which its holder sits on a steering committee. */
  forPost: z.uuid().nullable().optional(),
  /** The study the post asks of its holder. */
  requires: z.string().nullable().optional(),
  /** Months of one appointment, where the post is held for a term. */
  termMonths: z.number().nullable().optional(),
  /** The first day after the term of appointment. */
  termEndsOn: z.string().nullable().optional(),
  /** The day by which a new appointment has to be considered. */
  noticeOn: z.string().nullable().optional(),
})
export type Tenure = z.infer<typeof row>

/** Who holds which post. The subject is the tenure itself: one person may hold several. */
export const tenures = register('tenures', { vi: 'Chức vụ', en: 'Tenures' }, row, {
  references: {
    person: 'persons',
    organisation: 'party-organisations',
    unit: 'units',
    place: 'places',
    post: 'positions',
  },
  namedBy: { field: 'person', register: 'persons' },
  organisation: (tenure) => tenure.organisation,
  name: (tenure) => tenure.position,
  searchable: (tenure) => [tenure.position],
  columns: {
    person: { vi: 'Họ và tên', en: 'Full name' },
    position: { vi: 'Chức vụ', en: 'Position' },
    organisation: { vi: 'Tổ chức đảng', en: 'Party organisation' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    managedBy: { vi: 'Phân cấp quản lý', en: 'Managed by' },
    concurrent: { vi: 'Kiêm nhiệm', en: 'Concurrent' },
    noticeOn: { vi: 'Xem xét bổ nhiệm lại từ', en: 'Reappointment to be considered from' },
    termEndsOn: { vi: 'Hết thời hạn bổ nhiệm', en: 'Term ends' },
  },
  choices: { managedBy: managingLevels },
})
