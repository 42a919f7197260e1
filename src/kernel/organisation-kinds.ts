import { type Choice, communeFirstDay, districtLastDay } from './choice.ts'
import type { Label } from './label.ts'

/**
 * What a Party organisation is, whatever its day calls it: names and last days follow the Charter packs
 * of the rulebook. From 26/7/2026 (208-QĐ/TW) every cell is a "Chi bộ", and a new one is entered as `cell`.
 */
export const organisationKinds = {
  'district-body': { vi: 'Đảng bộ huyện', en: 'District Party body', lastDay: districtLastDay },
  'commune-body': { vi: 'Đảng bộ xã', en: 'Commune Party body', firstDay: communeFirstDay },
  'grassroots-body': { vi: 'Đảng bộ cơ sở', en: 'Grassroots Party body' },
  'grassroots-cell': {
    vi: 'Chi bộ cơ sở',
    en: 'Grassroots cell',
    lastDay: '2026-07-25',
    later: [{ from: '2026-07-26', vi: 'Chi bộ', en: 'Cell' }],
  },
  'sectional-body': {
    vi: 'Đảng bộ bộ phận',
    en: 'Sectional Party body',
    later: [
      {
        from: '2026-07-26',
        vi: 'Đảng bộ trực thuộc đảng ủy cơ sở',
        en: 'Party body under a grassroots committee',
      },
    ],
  },
  cell: {
    vi: 'Chi bộ trực thuộc',
    en: 'Subordinate cell',
    later: [{ from: '2026-07-26', vi: 'Chi bộ', en: 'Cell' }],
  },
} satisfies { [kind: string]: Choice }
export type OrganisationKind = keyof typeof organisationKinds

/** Loại hình: by what a Party organisation works in. */
export const sectors = {
  commune: { vi: 'Xã, phường, thị trấn', en: 'Commune, ward, township' },
  residential: { vi: 'Thôn, buôn, tổ dân phố', en: 'Village, residential group' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  school: { vi: 'Trường học', en: 'School' },
  health: { vi: 'Y tế', en: 'Health' },
  'public-service': { vi: 'Đơn vị sự nghiệp khác', en: 'Other public service' },
  enterprise: { vi: 'Doanh nghiệp, hợp tác xã', en: 'Enterprise, cooperative' },
  'armed-forces': { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
} satisfies { [sector: string]: Label }
export type Sector = keyof typeof sectors
