import type { UnitKind } from '#subjects/units.ts'
import { communes } from './geography.ts'
import {
  agenciesWithTheirOwnCell,
  bodiesToDissolve,
  communeBody,
  districtSchools,
  placeId,
  root,
  unitId,
} from './organisations.ts'

export interface UnitOutline {
  id: string
  name: string
  kind: UnitKind
  level: 'province' | 'district' | 'commune'
  home: string | null
  place: string | null
}

export const cooperative = 'Hợp tác xã Thái Hải'
export const enterprises = [
  'Cơ sở Yến sào Hưng Thịnh',
  'Cơ sở Trà thảo mộc Hoàng Ngưu',
  'Công ty TNHH Du lịch Ven Hồ',
  'Công ty TNHH Xây dựng Cao Nguyên Xanh',
]
export const fishers = 'Tổ hợp tác Cá bống hồ Lắk'

const unit = (
  name: string,
  kind: UnitKind,
  home: string | null,
  more: Partial<UnitOutline> = {},
): UnitOutline => ({ id: unitId(name), name, kind, level: 'district', home, place: null, ...more })

export const units: readonly UnitOutline[] = [
  unit('Tỉnh ủy Đắk Lắk', 'committee', null, { level: 'province' }),
  unit('Ủy ban nhân dân huyện Lắk', 'peoples-committee', root),
  unit('Hội đồng nhân dân huyện Lắk', 'peoples-council', root),
  ...bodiesToDissolve.flatMap(({ agencies }) => agencies.map((name) => unit(name, 'agency', root))),
  ...agenciesWithTheirOwnCell.map((name) => unit(name, 'agency', root)),
  ...districtSchools.map((name) => unit(name, 'school', root)),
  ...communes.flatMap((commune) =>
    commune.schools.map((name) =>
      unit(name, 'school', communeBody(commune.name), { level: 'commune', place: placeId(commune.name) }),
    ),
  ),
  unit(cooperative, 'cooperative', communeBody('Buôn Triết'), {
    level: 'commune',
    place: placeId('Buôn Triết'),
  }),
  unit(fishers, 'cooperative', communeBody('Liên Sơn'), { level: 'commune', place: placeId('Liên Sơn') }),
  ...enterprises.map((name) => unit(name, 'enterprise', root)),
]
