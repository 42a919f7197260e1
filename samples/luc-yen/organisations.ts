import type { OrganisationKind, Sector } from '#subjects/party-organisations.ts'
import { stableId } from '../stable-id.ts'

export const idOf = (...parts: (string | number)[]) => stableId('luc-yen', ...parts)

export const root = idOf('organisation', 'Đảng bộ huyện')
export const superior = idOf('unit', 'Tỉnh ủy')

export interface OrganisationOutline {
  id: string
  name: string
  kind: OrganisationKind
  parent: string | null
  sector: Sector
  /** Members of a cell in the sample; a body has none of its own. */
  members: number
}

const organisationId = (name: string) => idOf('organisation', name)
export const communeBody = (commune: string) => organisationId(`Đảng bộ xã ${commune}`)
export const agencyCell = (agency: string) => organisationId(`Chi bộ ${agency}`)

const communes = ['Suối Trong', 'Đồng Lau', 'Khe Gát', 'Nà Pán'] as const
const agencies = [
  'Văn phòng Huyện ủy',
  'Ban Tổ chức Huyện ủy',
  'Ủy ban Kiểm tra Huyện ủy',
  'Ban Tuyên giáo Huyện ủy',
  'Ban Dân vận Huyện ủy',
  'Văn phòng HĐND và UBND',
] as const

/** The tree of 31/12/2022, as much of it as the sample needs. */
export const organisations: readonly OrganisationOutline[] = [
  {
    id: root,
    name: 'Đảng bộ huyện Lục Yên',
    kind: 'district-body',
    parent: null,
    sector: 'commune',
    members: 0,
  },
  ...agencies.map((agency) => ({
    id: agencyCell(agency),
    name: `Chi bộ ${agency}`,
    kind: 'grassroots-cell' as const,
    parent: root,
    sector: 'agency' as const,
    members: 4,
  })),
  ...communes.flatMap((commune) => [
    {
      id: communeBody(commune),
      name: `Đảng bộ xã ${commune}`,
      kind: 'grassroots-body' as const,
      parent: root,
      sector: 'commune' as const,
      members: 0,
    },
    {
      id: organisationId(`Chi bộ cơ quan xã ${commune}`),
      name: `Chi bộ cơ quan xã ${commune}`,
      kind: 'cell' as const,
      parent: communeBody(commune),
      sector: 'agency' as const,
      members: 3,
    },
  ]),
]
