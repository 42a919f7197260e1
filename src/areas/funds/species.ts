import type { Label } from '#kernel/label.ts'

/** Trees and flowers as drives name them; what is not listed is other. */
export const species = {
  'sao-den': { vi: 'Sao đen', en: 'Hopea' },
  'giang-huong': { vi: 'Giáng hương', en: 'Padauk' },
  'dau-rai': { vi: 'Dầu rái', en: 'Dipterocarp' },
  keo: { vi: 'Keo', en: 'Acacia' },
  'muong-hoang-yen': { vi: 'Muồng hoàng yến', en: 'Golden shower' },
  'phuong-vi': { vi: 'Phượng vĩ', en: 'Flamboyant' },
  'bang-lang': { vi: 'Bằng lăng', en: 'Crape myrtle' },
  'chuong-vang': { vi: 'Chuông vàng', en: 'Yellow trumpet' },
  'hoa-giay': { vi: 'Hoa giấy', en: 'Bougainvillea' },
  'hoa-khac': { vi: 'Hoa, cây cảnh khác', en: 'Other flowers' },
  'sau-rieng': { vi: 'Sầu riêng', en: 'Durian' },
  bo: { vi: 'Bơ', en: 'Avocado' },
  mit: { vi: 'Mít', en: 'Jackfruit' },
  xoai: { vi: 'Xoài', en: 'Mango' },
  nhan: { vi: 'Nhãn', en: 'Longan' },
  buoi: { vi: 'Bưởi', en: 'Pomelo' },
  chuoi: { vi: 'Chuối', en: 'Banana' },
  'ca-phe': { vi: 'Cà phê', en: 'Coffee' },
  'mac-ca': { vi: 'Mắc ca', en: 'Macadamia' },
  'ho-tieu': { vi: 'Hồ tiêu', en: 'Pepper' },
  other: { vi: 'Cây khác', en: 'Other trees' },
} satisfies { [species: string]: Label }
export type Species = keyof typeof species
