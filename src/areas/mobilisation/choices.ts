import type { Label } from '#kernel/label.ts'

/** The Front and the five political-social organisations. */
export const associations = {
  front: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  union: { vi: 'Công đoàn', en: 'Trade union' },
  farmers: { vi: 'Hội Nông dân', en: 'Farmers’ association' },
  women: { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s union' },
  youth: { vi: 'Đoàn Thanh niên', en: 'Youth union' },
  veterans: { vi: 'Hội Cựu chiến binh', en: 'Veterans’ association' },
} satisfies { [association: string]: Label }
export type Association = keyof typeof associations

/** Those with members of their own; the Front is a union of organisations. */
export const membersOf = {
  union: associations.union,
  farmers: associations.farmers,
  women: associations.women,
  youth: associations.youth,
  veterans: associations.veterans,
}
export type WithMembers = keyof typeof membersOf

/** How a village or a household is helped. */
export const helpForms = {
  seed: { vi: 'Cây giống, con giống', en: 'Seedlings, livestock' },
  guidance: { vi: 'Hướng dẫn cách làm ăn', en: 'Guidance in farming' },
  labour: { vi: 'Ngày công', en: 'Labour' },
  money: { vi: 'Tiền, vốn vay', en: 'Money, loans' },
  house: { vi: 'Sửa nhà, công trình', en: 'Repairs and works' },
  goods: { vi: 'Nhu yếu phẩm, quà', en: 'Goods and gifts' },
  study: { vi: 'Giúp con em học tập, việc làm', en: 'Schooling and jobs of the young' },
  publicity: { vi: 'Tuyên truyền, vận động', en: 'Publicity' },
} satisfies { [form: string]: Label }

export const helpOutcomes = {
  escaped: { vi: 'Hộ đã thoát nghèo', en: 'No longer poor' },
  reassigned: { vi: 'Giao đồng chí khác', en: 'Given to another member' },
  moved: { vi: 'Hộ chuyển đi', en: 'The household moved away' },
  left: { vi: 'Đồng chí chuyển công tác', en: 'The member left' },
} satisfies { [outcome: string]: Label }
