import type { SampleAccount } from '../sample.ts'
import { cellId, communeBody } from './organisations.ts'

const commune = communeBody('Đắk Liêng')

export const accounts: readonly SampleAccount[] = [
  {
    name: 'thuongtruc',
    displayName: 'Thường trực Huyện ủy (mẫu)',
    roles: ['standing-secretariat'],
    scope: null,
  },
  { name: 'tonghop', displayName: 'Văn phòng – tổng hợp (mẫu)', roles: ['synthesis'], scope: null },
  { name: 'tochuc', displayName: 'Ban Tổ chức (mẫu)', roles: ['organisation'], scope: null },
  { name: 'kiemtra', displayName: 'Ủy ban Kiểm tra (mẫu)', roles: ['inspection'], scope: null },
  { name: 'vanthu', displayName: 'Văn thư (mẫu)', roles: ['clerk'], scope: null },
  {
    name: 'danguy',
    displayName: 'Đảng ủy xã Đắk Liêng (mẫu)',
    roles: ['grassroots-committee'],
    scope: commune,
  },
  {
    name: 'chibo',
    displayName: 'Chi bộ Buôn Yuk La 3 (mẫu)',
    roles: ['cell'],
    scope: cellId(commune, 'Buôn Yuk La 3'),
  },
  { name: 'danvan', displayName: 'Ban Dân vận (mẫu)', roles: ['mobilisation'], scope: null },
  { name: 'mattran', displayName: 'Mặt trận Tổ quốc huyện (mẫu)', roles: ['front'], scope: null },
  { name: 'hdnd', displayName: 'Thường trực HĐND huyện (mẫu)', roles: ['council'], scope: null },
  { name: 'ubnd', displayName: 'Ủy ban nhân dân huyện (mẫu)', roles: ['government'], scope: null },
  { name: 'xem', displayName: 'Người xem (mẫu)', roles: ['reader'], scope: null },
  { name: 'admin', displayName: 'Quản trị (mẫu)', roles: ['admin'], scope: null },
]
