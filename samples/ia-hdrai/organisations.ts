import type { OrganisationKind, Sector } from '#subjects/party-organisations.ts'
import { stableId } from '../stable-id.ts'

export const idOf = (...parts: (string | number)[]) => stableId('ia-hdrai', ...parts)

export const root = idOf('organisation', 'Đảng bộ huyện')
export const superior = idOf('unit', 'Tỉnh ủy')

export interface OrganisationOutline {
  id: string
  name: string
  kind: OrganisationKind
  parent: string | null
  sector: Sector
  serves: readonly string[]
  /** Fewest and most members a cell has at the opening; null for a body. */
  size: readonly [least: number, most: number] | null
}

export const organisationId = (name: string) => idOf('organisation', name)
export const placeId = (...names: string[]) => idOf('place', ...names)
export const unitId = (name: string) => idOf('unit', name)
export const cellId = (parent: string, name: string) => idOf('organisation', parent, name)

export const communes = ['Ia Dom', 'Ia Tơi', 'Ia Đal'] as const
/** Each of the three communes has seven thôn. */
export const villages = Array.from({ length: 7 }, (_, index) => `Thôn ${index + 1}`)
export const schoolsOf = (commune: string) =>
  ['Trường Mầm non', 'Trường Tiểu học', 'Trường THCS'].map((kind) => `${kind} ${commune}`)
export const communeBody = (name: string) => organisationId(`Đảng bộ xã ${name}`)

/** Offices run as one on trial: each pair had one head and one cell, until the trial was stopped. */
export const pairedOffices = [
  { name: 'Văn phòng Huyện ủy và HĐND - UBND', parts: ['Văn phòng Huyện ủy', 'Văn phòng HĐND - UBND'] },
  { name: 'Ban Tổ chức - Nội vụ', parts: ['Ban Tổ chức Huyện ủy', 'Phòng Nội vụ'] },
  { name: 'Ủy ban Kiểm tra - Thanh tra', parts: ['Ủy ban Kiểm tra Huyện ủy', 'Thanh tra huyện'] },
] as const

export const singleOffices = [
  'Ban Tuyên giáo Huyện ủy',
  'Ban Dân vận - Mặt trận',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Nông nghiệp và Phát triển nông thôn',
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Giáo dục và Đào tạo',
  'Tòa án nhân dân huyện',
  'Viện kiểm sát nhân dân huyện',
  'Kho bạc Nhà nước huyện',
] as const

const cell = (
  name: string,
  parent: string,
  sector: Sector,
  size: readonly [number, number],
  serves: readonly string[] = [],
): OrganisationOutline => ({
  id: cellId(parent, name),
  name: `Chi bộ ${name}`,
  kind: parent === root ? 'grassroots-cell' : 'cell',
  parent,
  sector,
  serves,
  size,
})

const body = (
  name: string,
  sector: Sector,
  serves: readonly string[] = [],
  kind: OrganisationKind = 'grassroots-body',
): OrganisationOutline => ({
  id: kind === 'district-body' ? root : organisationId(`Đảng bộ ${name}`),
  name: `Đảng bộ ${name}`,
  kind,
  parent: kind === 'district-body' ? null : root,
  sector,
  serves,
  size: null,
})

const ofCommunes = communes.flatMap((commune) => {
  const home = communeBody(commune)
  return [
    body(`xã ${commune}`, 'commune', [placeId(commune)]),
    ...villages.map((name) => cell(name, home, 'residential', [10, 13], [placeId(commune, name)])),
    ...schoolsOf(commune).map((name) => cell(name, home, 'school', [8, 12], [unitId(name)])),
    cell(`Công an xã ${commune}`, home, 'armed-forces', [4, 5]),
    cell(`Quân sự xã ${commune}`, home, 'armed-forces', [5, 7]),
    cell(`Trạm Y tế xã ${commune}`, home, 'health', [4, 6]),
    cell(`Cơ quan xã ${commune}`, home, 'agency', [12, 15]),
  ]
})

const policeBody = organisationId('Đảng bộ Công an huyện')
const armyBody = organisationId('Đảng bộ Quân sự huyện')

/** The tree of 31/12/2022. */
export const organisations: readonly OrganisationOutline[] = [
  body('huyện Ia H’Drai', 'commune', [], 'district-body'),
  ...ofCommunes,
  body('Công an huyện', 'armed-forces'),
  ...['An ninh', 'Cảnh sát'].map((name) => cell(name, policeBody, 'armed-forces', [10, 12])),
  body('Quân sự huyện', 'armed-forces'),
  ...['Chỉ huy', 'Tham mưu'].map((name) => cell(name, armyBody, 'armed-forces', [10, 12])),
  ...pairedOffices.map(({ name }) => cell(name, root, 'agency', [11, 14], [unitId(name)])),
  ...singleOffices.map((name) => cell(name, root, 'agency', [7, 11], [unitId(name)])),
  cell('Trung tâm Y tế', root, 'health', [12, 15]),
  cell('Trường PTDT nội trú', root, 'school', [13, 17], [unitId('Trường PTDT nội trú')]),
  cell('Nông trường Cao su', root, 'enterprise', [9, 12], [unitId('Nông trường Cao su')]),
]
