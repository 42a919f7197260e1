import type { Label } from './label.ts'

/** The closed set of roles; an account holds one or more, each with a scope in the Party tree. */
export const roles = {
  admin: { vi: 'Quản trị', en: 'Administrator' },
  'standing-secretariat': { vi: 'Thường trực cấp ủy', en: 'Permanent secretariat' },
  synthesis: { vi: 'Văn phòng – tổng hợp', en: 'Office – synthesis' },
  clerk: { vi: 'Văn thư', en: 'Records clerk' },
  organisation: { vi: 'Ban Tổ chức', en: 'Organisation board' },
  inspection: { vi: 'Ủy ban Kiểm tra', en: 'Inspection commission' },
  'grassroots-committee': { vi: 'Đảng ủy cơ sở', en: 'Grassroots committee' },
  cell: { vi: 'Chi bộ', en: 'Party cell' },
  'party-building': { vi: 'Ban Xây dựng Đảng', en: 'Party-building board' },
  mobilisation: { vi: 'Ban Dân vận', en: 'Mobilisation board' },
  front: { vi: 'Mặt trận, đoàn thể', en: 'Front and mass organisations' },
  council: { vi: 'Hội đồng nhân dân', en: "People's council" },
  government: { vi: 'Ủy ban nhân dân', en: "People's committee" },
  reader: { vi: 'Người xem', en: 'Reader' },
} satisfies { [role: string]: Label }

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]
