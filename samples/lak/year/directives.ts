import { day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { cellId, idOf, root } from '../organisations.ts'
import { openedOn } from '../people.ts'
import { agencyPosts, officesAtOpening, standingDeputy } from '../posts.ts'

export const directive = (name: string) => idOf('directive', name)

/** The thematic resolutions of the district committee that other records of the sample speak of. */
export const thematic = {
  tourism: directive('02-NQ/HU'),
  crops: directive('05-NQ/HU'),
  lake: directive('13-NQ/HU'),
  households: directive('14-NQ/HU'),
} as const
export const habitsScheme = directive('07-ĐA/TU')
const renewal = directive('64-KL/TW')
export const renewalProgramme = directive('17-CTr/HU')
export const streamlining = directive('18-NQ/TW')
export const fifthDirective = directive('05-CT/TW')

interface Standing {
  document: string
  type: string
  number?: string
  title: string
  alsoCalled?: string
  issuer: string
  issuedOn?: string
  implements?: string
  targetPlan?: string
  planDue?: string
  fromYear?: number
  untilYear?: number
  reviewDue?: string
}

const districtCommittee = 'Ban Chấp hành Đảng bộ huyện Lắk'
const centralCommittee = 'Ban Chấp hành Trung ương'

/** In force when the book opens. What the source text leaves out (days, some numbers) stays empty. */
const standing: readonly Standing[] = [
  {
    document: directive('Đại hội XIII'),
    type: 'resolution',
    title: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    issuer: 'Đại hội đại biểu toàn quốc',
    fromYear: 2021,
    untilYear: 2025,
  },
  {
    document: directive('Đại hội XVII tỉnh'),
    type: 'resolution',
    title: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII',
    issuer: 'Đại hội Đảng bộ tỉnh Đắk Lắk',
    implements: directive('Đại hội XIII'),
    fromYear: 2020,
    untilYear: 2025,
  },
  {
    document: directive('Đại hội XV huyện'),
    type: 'resolution',
    title: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XV',
    issuer: 'Đại hội Đảng bộ huyện Lắk',
    implements: directive('Đại hội XVII tỉnh'),
    targetPlan: 'DH-XV',
    fromYear: 2020,
    untilYear: 2025,
  },
  {
    document: thematic.tourism,
    type: 'resolution',
    number: '02-NQ/HU',
    title: 'Xây dựng huyện thành khu du lịch trọng điểm của tỉnh',
    issuer: districtCommittee,
    implements: directive('Đại hội XV huyện'),
    untilYear: 2030,
  },
  {
    document: thematic.crops,
    type: 'resolution',
    number: '05-NQ/HU',
    title: 'Chuyển đổi cơ cấu cây trồng',
    issuer: districtCommittee,
    implements: directive('Đại hội XV huyện'),
    fromYear: 2021,
    untilYear: 2025,
  },
  {
    document: thematic.lake,
    type: 'resolution',
    number: '13-NQ/HU',
    title: 'Bảo vệ danh thắng Hồ Lắk',
    issuer: districtCommittee,
    implements: directive('Đại hội XV huyện'),
  },
  {
    document: thematic.households,
    type: 'resolution',
    number: '14-NQ/HU',
    title: 'Phân công đảng viên giúp đỡ hộ nghèo, hộ cận nghèo',
    issuer: districtCommittee,
    implements: directive('Đại hội XV huyện'),
    fromYear: 2023,
    untilYear: 2025,
  },
  {
    document: habitsScheme,
    type: 'scheme',
    number: '07-ĐA/TU',
    title: 'Thay đổi tập quán sản xuất trong đồng bào dân tộc thiểu số',
    issuer: 'Ban Thường vụ Tỉnh ủy Đắk Lắk',
    fromYear: 2022,
    untilYear: 2026,
    reviewDue: '2023-10-31',
  },
  {
    document: renewal,
    type: 'conclusion',
    number: '64-KL/TW',
    title: 'Tiếp tục đổi mới, hoàn thiện hệ thống chính trị từ Trung ương đến cơ sở',
    issuer: centralCommittee,
    issuedOn: '2013-05-28',
  },
  {
    document: renewalProgramme,
    type: 'programme',
    number: '17-CTr/HU',
    title: 'Thực hiện Kết luận 64-KL/TW',
    issuer: 'Huyện ủy Lắk',
    issuedOn: '2018-06-29',
    implements: renewal,
    reviewDue: '2023-11-30',
  },
  {
    document: streamlining,
    type: 'resolution',
    number: '18-NQ/TW',
    title: 'Đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn',
    issuer: centralCommittee,
    issuedOn: '2017-10-25',
  },
  {
    document: directive('04-NQ/TW'),
    type: 'resolution',
    number: '04-NQ/TW',
    title: 'Tăng cường xây dựng, chỉnh đốn Đảng (khóa XII)',
    issuer: centralCommittee,
    issuedOn: '2016-10-30',
  },
  {
    document: fifthDirective,
    type: 'directive',
    number: '05-CT/TW',
    title: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    alsoCalled: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    issuer: 'Bộ Chính trị',
    issuedOn: '2016-05-15',
  },
  {
    document: directive('17-CT/TW'),
    type: 'directive',
    number: '17-CT/TW',
    title: 'Đổi mới, nâng cao chất lượng công tác tuyên truyền miệng',
    issuer: 'Ban Bí thư',
    issuedOn: '2007-10-15',
  },
]

const opening = (): Happening[] =>
  standing.map((one) => ({
    key: one.document,
    kind: 'directive.brought-forward',
    organisation: root,
    on: openedOn,
    body: { ...one },
  }))

/** Real papers of the year, which every grassroots organisation studies. */
const receivedInYear = [
  {
    type: 'resolution',
    number: '27-NQ/TW',
    title: 'Tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa',
    issuedOn: '2022-11-09',
    on: '2023-01-09',
    studyDue: '2023-06-30',
  },
  {
    type: 'resolution',
    number: '28-NQ/TW',
    title: 'Đổi mới phương thức lãnh đạo, cầm quyền của Đảng',
    issuedOn: '2022-11-17',
    on: '2023-01-09',
    studyDue: '2023-06-30',
  },
  {
    type: 'resolution',
    number: '29-NQ/TW',
    title: 'Đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước',
    issuedOn: '2022-11-17',
    on: '2023-01-09',
    studyDue: '2023-06-30',
  },
  {
    type: 'conclusion',
    number: '01-KL/TW',
    title: 'Tiếp tục thực hiện Chỉ thị 05-CT/TW về học tập và làm theo Bác',
    issuedOn: '2021-05-18',
    on: '2023-01-11',
    studyDue: '2023-09-30',
    planDue: '2023-10-31',
    implements: fifthDirective,
  },
  {
    type: 'resolution',
    number: '43-NQ/TW',
    title: 'Phát huy truyền thống, sức mạnh đại đoàn kết toàn dân tộc',
    issuedOn: '2023-11-24',
    on: '2023-12-01',
    studyDue: '2024-03-31',
  },
] as const

const received = (): Happening[] =>
  receivedInYear.map(({ on, ...told }) => ({
    key: told.number,
    kind: 'directive.received',
    organisation: root,
    on: day(on),
    body: {
      ...told,
      document: directive(told.number),
      issuer: told.type === 'conclusion' ? 'Bộ Chính trị' : centralCommittee,
    },
  }))

/** Every agency has a cell of its own from June; what it is given is its own work. */
export const agencyNow = (agency: string) => cellId(root, agency)

/** Who heads an agency; where nobody does, the standing deputy answers. */
export const headsOf = (cast: Cast) => {
  const { holderOf } = officesAtOpening(cast)
  return (agency: string): string => {
    const found = agencyPosts.find((one) => one.agency === agency)
    return (found ? holderOf(found.head) : holderOf(standingDeputy)).id
  }
}

const review = (document: string, on: string, result: string, nextDue: string): Happening => ({
  key: `${document} ${on}`,
  kind: 'directive.reviewed',
  organisation: root,
  on: day(on),
  body: { document, result, nextDue },
})

/** Papers the district leads by, and their reviews. */
export const directives = (): Happening[] => [
  ...opening(),
  ...received(),
  review(habitsScheme, '2023-10-20', 'Sơ kết một năm thực hiện tại các buôn', '2024-10-31'),
  review(renewalProgramme, '2023-11-24', 'Tiếp tục thực hiện trong năm 2024', '2024-11-30'),
]
