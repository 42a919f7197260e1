import type { Sector } from '#subjects/party-organisations.ts'
import { stableId } from '../stable-id.ts'
import { communes, schoolWithoutCell, upperSecondarySchools } from './geography.ts'

export const idOf = (...parts: (string | number)[]) => stableId('lak', ...parts)

export const root = idOf('organisation', 'Đảng bộ huyện Lắk')
export const superior = idOf('unit', 'Tỉnh ủy Đắk Lắk')

export interface OrganisationOutline {
  id: string
  name: string
  kind: 'district-body' | 'grassroots-body' | 'grassroots-cell' | 'cell'
  parent: string | null
  sector: Sector
  serves: readonly string[]
  /** Fewest and most members a cell has at the opening; null for a body, which has none of its own. */
  size: readonly [least: number, most: number] | null
  /** Share of ethnic-minority members, in per cent. */
  minority: number
  /** The cell's members are at work, none retired. */
  atWork: boolean
  /** The commune it lies in, if it lies in one. */
  commune: string | null
}

const organisationId = (name: string) => idOf('organisation', name)
export const placeId = (commune: string, name = '') => idOf('place', commune, name)
export const unitId = (name: string) => idOf('unit', name)

const fullName = (commune: { kind: string; name: string }) =>
  `${commune.kind === 'township' ? 'thị trấn' : 'xã'} ${commune.name}`
export const communeBody = (name: string) => organisationId(`Đảng bộ ${name}`)

const cell = (
  name: string,
  parent: string,
  sector: Sector,
  size: readonly [number, number],
  more: Partial<OrganisationOutline> = {},
): OrganisationOutline => ({
  id: organisationId(`${parent}/${name}`),
  name: `Chi bộ ${name}`,
  kind: parent === root ? 'grassroots-cell' : 'cell',
  parent,
  sector,
  serves: [],
  size,
  minority: 25,
  atWork: true,
  commune: null,
  ...more,
})

const body = (name: string, sector: Sector, id = organisationId(`Đảng bộ ${name}`)): OrganisationOutline => ({
  id,
  name: `Đảng bộ ${name}`,
  kind: 'grassroots-body',
  parent: root,
  sector,
  serves: [],
  size: null,
  minority: 0,
  atWork: false,
  commune: null,
})

const ofCommunes: readonly OrganisationOutline[] = communes.flatMap((commune) => {
  const home = communeBody(commune.name)
  const minority = Math.round((100 * commune.buon.length) / (commune.buon.length + commune.thon.length))
  const here = { commune: commune.name }
  const village = (name: string, share: number) =>
    cell(name, home, 'residential', [12, 19], {
      ...here,
      serves: [placeId(commune.name, name)],
      minority: share,
      atWork: false,
    })
  return [
    { ...body(fullName(commune), 'commune', home), ...here, serves: [placeId(commune.name)] },
    ...commune.buon.map((name) => village(name, 90)),
    ...commune.thon.map((name) => village(name, 12)),
    ...commune.schools
      .filter((name) => name !== schoolWithoutCell)
      .map((name) => cell(name, home, 'school', [9, 17], { ...here, serves: [unitId(name)], minority: 30 })),
    cell(`Công an ${fullName(commune)}`, home, 'armed-forces', [4, 6], here),
    cell(`Quân sự ${fullName(commune)}`, home, 'armed-forces', [6, 9], { ...here, minority: 50 }),
    cell(`Trạm Y tế ${fullName(commune)}`, home, 'health', [4, 7], { ...here, minority: 40 }),
    cell(`Cơ quan ${fullName(commune)}`, home, 'agency', [13, 19], { ...here, minority }),
  ]
})

const bodiesThatStay = [
  {
    name: 'Quân sự huyện',
    sector: 'armed-forces',
    cells: ['Chỉ huy', 'Tham mưu', 'Hậu cần - Kỹ thuật'],
    size: [11, 14],
  },
  {
    name: 'Công an huyện',
    sector: 'armed-forces',
    cells: ['An ninh', 'Cảnh sát điều tra', 'Tổng hợp'],
    size: [15, 19],
  },
  {
    name: 'Trung tâm Y tế huyện',
    sector: 'health',
    cells: ['Khối điều trị', 'Khối dự phòng'],
    size: [16, 19],
  },
  {
    name: 'Ban Quản lý rừng',
    sector: 'public-service',
    cells: ['Văn phòng', 'Trạm bảo vệ rừng'],
    size: [15, 18],
  },
] as const

/** The two bodies dissolved in 2023; each of their cells becomes a cell directly under the district. */
export const bodiesToDissolve = [
  {
    name: 'cơ quan Đảng, đoàn thể huyện',
    agencies: [
      'Văn phòng Huyện ủy',
      'Ban Tổ chức Huyện ủy',
      'Ban Tuyên giáo Huyện ủy',
      'Ban Dân vận Huyện ủy',
      'Ủy ban Kiểm tra Huyện ủy',
      'Trung tâm Chính trị huyện',
      'Ủy ban Mặt trận Tổ quốc huyện',
      'Hội Nông dân huyện',
      'Hội Liên hiệp Phụ nữ huyện',
      'Huyện đoàn',
      'Liên đoàn Lao động huyện',
    ],
  },
  {
    name: 'cơ quan chính quyền huyện',
    agencies: [
      'Văn phòng HĐND và UBND huyện',
      'Phòng Nội vụ',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Lao động - Thương binh và Xã hội',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      'Phòng Tài nguyên và Môi trường',
      'Phòng Kinh tế và Hạ tầng',
      'Phòng Văn hóa và Thông tin',
      'Phòng Giáo dục và Đào tạo',
      'Phòng Tư pháp',
      'Thanh tra huyện',
    ],
  },
] as const

export const bodyId = (name: string) => organisationId(`Đảng bộ ${name}`)
export const cellId = (parent: string, name: string) => organisationId(`${parent}/${name}`)

const boardingSchool = 'Trường PTDT nội trú THCS huyện'
export const districtSchools = [...upperSecondarySchools, boardingSchool]

export const agenciesWithTheirOwnCell = [
  'Tòa án nhân dân huyện',
  'Viện kiểm sát nhân dân huyện',
  'Chi cục Thi hành án dân sự',
  'Chi cục Thuế',
  'Kho bạc Nhà nước huyện',
  'Bảo hiểm xã hội huyện',
  'Ngân hàng Nông nghiệp huyện',
  'Phòng giao dịch Ngân hàng Chính sách xã hội',
  'Hạt Kiểm lâm huyện',
  'Điện lực huyện',
]

/** Everything on 31/12/2022: 30 grassroots organisations and 223 cells under them. */
export const organisations: readonly OrganisationOutline[] = [
  { ...body('huyện Lắk', 'commune', root), kind: 'district-body', parent: null },
  ...ofCommunes,
  ...bodiesThatStay.flatMap(({ name, sector, cells, size }) => [
    body(name, sector),
    ...cells.map((one) => cell(`${one} ${name}`, bodyId(name), sector, size)),
  ]),
  ...bodiesToDissolve.flatMap(({ name, agencies }) => [
    body(name, 'agency'),
    ...agencies.map((one) => cell(one, bodyId(name), 'agency', [7, 13], { serves: [unitId(one)] })),
  ]),
  ...districtSchools.map((name) => cell(name, root, 'school', [18, 27], { serves: [unitId(name)] })),
  ...agenciesWithTheirOwnCell.map((name) => cell(name, root, 'agency', [10, 20], { serves: [unitId(name)] })),
]
