import type { SampleAccount } from '../sample.ts'
import { cells } from './structure.ts'

export const accounts: readonly SampleAccount[] = [
  {
    name: 'xaydungdang',
    displayName: 'Ban Xây dựng Đảng (mẫu)',
    // Six functions of one officer: organisation, ideology and mobilisation, the office's synthesis and
    // registry, and help to the inspection commission.
    roles: ['party-building', 'synthesis', 'clerk', 'inspection'],
    scope: null,
  },
  {
    name: 'thuongtruc',
    displayName: 'Thường trực Đảng ủy (mẫu)',
    roles: ['standing-secretariat'],
    scope: null,
  },
  { name: 'ubnd', displayName: 'Ủy ban nhân dân xã (mẫu)', roles: ['government'], scope: null },
  { name: 'chibo', displayName: 'Chi bộ (mẫu)', roles: ['cell'], scope: cells[0] ?? null },
  { name: 'xem', displayName: 'Người xem (mẫu)', roles: ['reader'], scope: null },
  { name: 'admin', displayName: 'Quản trị (mẫu)', roles: ['admin'], scope: null },
]
