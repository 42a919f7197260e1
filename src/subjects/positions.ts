import { z } from 'zod'
import { type Choice, districtLastDay } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { studyProgrammes } from './studies.ts'

/** What a post is, whatever its title: the figures and the rules know it by this. */
export const postRoles = {
  secretary: { vi: 'Bí thư', en: 'Secretary' },
  'deputy-secretary': { vi: 'Phó Bí thư', en: 'Deputy secretary' },
  'standing-member': { vi: 'Ủy viên Ban Thường vụ', en: 'Member of the standing committee' },
  'committee-member': { vi: 'Cấp ủy viên', en: 'Committee member' },
  'inspection-member': { vi: 'Ủy viên Ủy ban Kiểm tra', en: 'Member of the inspection commission' },
  'village-head': { vi: 'Trưởng thôn, buôn, tổ dân phố', en: 'Village head' },
  'council-standing': { vi: 'Thường trực HĐND', en: 'Standing member of the council' },
  'peoples-committee-member': { vi: 'Thành viên UBND', en: "Member of the people's committee" },
  leader: { vi: 'Cấp trưởng cơ quan, đơn vị', en: 'Head of an agency' },
  'deputy-leader': { vi: 'Cấp phó cơ quan, đơn vị', en: 'Deputy head of an agency' },
  staff: { vi: 'Công chức, viên chức', en: 'Official' },
  'steering-head': { vi: 'Trưởng ban chỉ đạo', en: 'Head of a steering committee' },
  'steering-deputy': { vi: 'Phó trưởng ban chỉ đạo', en: 'Deputy head of a steering committee' },
  'steering-member': { vi: 'Thành viên ban chỉ đạo', en: 'Member of a steering committee' },
  other: { vi: 'Chức danh khác', en: 'Other' },
} satisfies { [role: string]: Label }
export type PostRole = keyof typeof postRoles
export const postRoleNames = Object.keys(postRoles) as PostRole[]

/** Seats of a committee, whoever leads it: leaders are members too and hold a seat besides. */
export const committeeRoles = ['committee-member'] as const satisfies PostRole[]
export const steeringRoles = [
  'steering-head',
  'steering-deputy',
  'steering-member',
] as const satisfies PostRole[]
/** Posts on the payroll of an agency or unit. */
export const payrollRoles = ['leader', 'deputy-leader', 'staff'] as const satisfies PostRole[]

/** Whose cadre the holder is, from high to low: the level that decides (phân cấp quản lý cán bộ). */
export const managingLevels = {
  province: { vi: 'Diện Tỉnh ủy quản lý', en: 'Managed by the province' },
  district: {
    vi: 'Diện Ban Thường vụ Huyện ủy quản lý',
    en: 'Managed by the district',
    lastDay: districtLastDay,
  },
  commune: { vi: 'Diện Ban Thường vụ Đảng ủy xã quản lý', en: 'Managed by the commune' },
  grassroots: { vi: 'Diện cấp ủy cơ sở quản lý', en: 'Managed at the grassroots' },
} satisfies { [level: string]: Choice }
export type ManagingLevel = keyof typeof managingLevels
export const managingLevelNames = Object.keys(managingLevels) as ManagingLevel[]

const row = z.object({
  title: z.string(),
  role: z.enum(postRoleNames),
  /** The Party organisation that answers for it. */
  organisation: z.uuid(),
  /** The agency, school or steering committee it is in; none for a post of the Party organisation itself. */
  unit: z.uuid().nullable(),
  place: z.uuid().nullable(),
  managedBy: z.enum(managingLevelNames),
  /** How many may hold it: biên chế, or the number of members decided for a committee. */
  seats: z.number(),
  /** Months of one appointment; null where nobody is appointed for a term. */
  termMonths: z.number().nullable(),
  /** The study its holder must have finished. */
  requires: z.enum(Object.keys(studyProgrammes) as (keyof typeof studyProgrammes)[]).nullable(),
})
export type Position = z.infer<typeof row>

/** Posts, held or vacant. */
export const positions = register('positions', { vi: 'Chức danh', en: 'Positions' }, row, {
  references: { organisation: 'party-organisations', unit: 'units', place: 'places' },
  organisation: (position) => position.organisation,
  name: (position) => position.title,
  columns: {
    title: { vi: 'Chức danh', en: 'Title' },
    role: { vi: 'Loại chức danh', en: 'Kind of post' },
    organisation: { vi: 'Tổ chức đảng', en: 'Party organisation' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    managedBy: { vi: 'Phân cấp quản lý', en: 'Managed by' },
    seats: { vi: 'Số lượng được giao', en: 'Seats' },
  },
  choices: { role: postRoles, managedBy: managingLevels },
})
