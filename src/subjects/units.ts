import { z } from 'zod'
import { type Choice, districtLastDay } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const unitKinds = {
  committee: { vi: 'Cấp ủy cấp trên', en: 'Superior committee' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  board: { vi: 'Ban, ban chỉ đạo', en: 'Board' },
  'peoples-council': { vi: 'Hội đồng nhân dân', en: "People's council" },
  'peoples-committee': { vi: 'Ủy ban nhân dân', en: "People's committee" },
  front: { vi: 'Mặt trận, đoàn thể', en: 'Front, mass organisation' },
  school: { vi: 'Trường học', en: 'School' },
  health: { vi: 'Cơ sở y tế', en: 'Health facility' },
  enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperative' },
  'armed-forces': { vi: 'Đơn vị vũ trang', en: 'Armed unit' },
} satisfies { [kind: string]: Label }
export type UnitKind = keyof typeof unitKinds

export const unitLevels = {
  central: { vi: 'Trung ương', en: 'Central' },
  province: { vi: 'Tỉnh', en: 'Province' },
  district: { vi: 'Huyện', en: 'District', lastDay: districtLastDay },
  commune: { vi: 'Xã', en: 'Commune' },
} satisfies { [level: string]: Choice }
export type UnitLevel = keyof typeof unitLevels

const row = z.object({
  name: z.string(),
  kind: z.enum(Object.keys(unitKinds) as UnitKind[]),
  level: z.enum(Object.keys(unitLevels) as UnitLevel[]).nullable(),
  /** The Party organisation it belongs to; none for a committee above the book. */
  home: z.uuid().nullable(),
  place: z.uuid().nullable(),
  code: z.string().nullable(),
})

export type Unit = z.infer<typeof row>

/** State bodies, schools, firms, boards and superior committees: what is not of the Party tree. */
export const units = register('units', { vi: 'Cơ quan, đơn vị', en: 'Units' }, row, {
  references: { home: 'party-organisations', place: 'places' },
  organisation: (unit) => unit.home,
  name: (unit) => unit.name,
  searchable: (unit) => (unit.code ? [unit.name, unit.code] : [unit.name]),
  columns: {
    name: { vi: 'Tên đơn vị', en: 'Unit' },
    kind: { vi: 'Loại', en: 'Kind' },
    level: { vi: 'Cấp', en: 'Level' },
    home: { vi: 'Tổ chức đảng', en: 'Party organisation' },
    place: { vi: 'Địa bàn', en: 'Place' },
  },
  choices: { kind: unitKinds, level: unitLevels },
})
