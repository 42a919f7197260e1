import type { SampleAccount } from '../sample.ts'
import { communeBody } from './organisations.ts'

export const accounts: readonly SampleAccount[] = [
  {
    name: 'thuongtruc',
    displayName: 'Thường trực Huyện ủy (mẫu)',
    roles: ['standing-secretariat'],
    scope: null,
  },
  { name: 'tonghop', displayName: 'Văn phòng – tổng hợp (mẫu)', roles: ['synthesis'], scope: null },
  {
    name: 'danguy',
    displayName: 'Đảng ủy xã Suối Trong (mẫu)',
    roles: ['grassroots-committee'],
    scope: communeBody('Suối Trong'),
  },
  { name: 'xem', displayName: 'Người xem (mẫu)', roles: ['reader'], scope: null },
  { name: 'admin', displayName: 'Quản trị (mẫu)', roles: ['admin'], scope: null },
]
