import { z } from 'zod'
import { type Choice, communeFirstDay, districtLastDay } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

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

/** Only a cell has members of its own; every other organisation has them through its cells. */
export const holdsMembers = (kind: OrganisationKind): boolean => kind === 'cell' || kind === 'grassroots-cell'

/** Tổ chức cơ sở đảng: directly under the district or commune committee. */
export const grassrootsKinds = ['grassroots-body', 'grassroots-cell'] as const satisfies OrganisationKind[]

const row = z.object({
  name: z.string(),
  kind: z.enum(Object.keys(organisationKinds) as OrganisationKind[]),
  /** Null only for the root of the book. */
  parent: z.uuid().nullable(),
  sector: z.enum(Object.keys(sectors) as Sector[]),
  code: z.string().nullable(),
  /** Places and units it covers: the village of a cell, the school of a cell. */
  serves: z.array(z.uuid()),
  /** As much of the day as is known; absent for what the book saw founded. */
  foundedOn: z.string().nullable().optional(),
})
export type PartyOrganisation = z.infer<typeof row>

/** The Party tree, valid in time: a member has one cell, a cell one superior. */
export const partyOrganisations = register(
  'party-organisations',
  { vi: 'Sổ tổ chức đảng', en: 'Party organisations' },
  row,
  {
    references: { parent: 'party-organisations' },
    organisation: (_, subject) => subject,
    name: (organisation) => organisation.name,
    searchable: (organisation) =>
      organisation.code ? [organisation.name, organisation.code] : [organisation.name],
    columns: {
      name: { vi: 'Tên tổ chức đảng', en: 'Organisation' },
      kind: { vi: 'Loại tổ chức', en: 'Kind' },
      parent: { vi: 'Trực thuộc', en: 'Under' },
      sector: { vi: 'Loại hình', en: 'Sector' },
      code: { vi: 'Mã', en: 'Code' },
      foundedOn: { vi: 'Ngày thành lập', en: 'Founded on' },
    },
    choices: { kind: organisationKinds, sector: sectors },
  },
)
