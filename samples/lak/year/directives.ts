import { type Day, day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { cellId, idOf, root } from '../organisations.ts'
import { openedOn } from '../people.ts'
import { agencyPosts, officesAtOpening, standingDeputy } from '../posts.ts'

const directive = (name: string) => idOf('directive', name)

/** The thematic resolutions of the district committee that other records of the sample speak of. */
export const thematic = {
  tourism: directive('02-NQ/HU'),
  crops: directive('05-NQ/HU'),
  lake: directive('13-NQ/HU'),
  households: directive('14-NQ/HU'),
} as const
export const habitsScheme = directive('07-ĐA/TU')
const renewal = directive('64-KL/TW')
const renewalProgramme = directive('17-CTr/HU')
const streamlining = directive('18-NQ/TW')
const nextYear = directive('phương hướng 2024')

interface Standing {
  document: string
  type: string
  number?: string
  title: string
  issuer: string
  issuedOn?: string
  implements?: string
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

const review = (document: string, on: string, result: string, nextDue: string): Happening => ({
  key: `${document} ${on}`,
  kind: 'directive.reviewed',
  organisation: root,
  on: day(on),
  body: { document, result, nextDue },
})

const agencyNow = (agency: string) => cellId(root, agency)

interface Direction {
  title: string
  /** The agency that carries it out; its head answers for it. None: a direction without person and day. */
  agency?: string
  due?: string
  product?: string
  under?: string
}

/** What the district set itself for 2024, in the sample's own words. */
const directions: readonly Direction[] = [
  { title: 'Cụ thể hóa kịp thời nghị quyết, chỉ thị cấp trên sát với địa phương' },
  {
    title: 'Sơ kết, tổng kết các văn bản đến hạn trong năm',
    agency: 'Văn phòng Huyện ủy',
    due: '2024-12-15',
    product: 'Báo cáo sơ kết, tổng kết',
  },
  {
    title: 'Luân chuyển, bố trí cán bộ đúng sở trường; phân công cấp ủy viên phụ trách địa bàn',
    agency: 'Ban Tổ chức Huyện ủy',
    due: '2024-06-30',
    product: 'Quyết định phân công',
  },
  {
    title: 'Thực hiện chương trình công tác toàn khóa và quy chế làm việc',
    agency: 'Văn phòng Huyện ủy',
    due: '2024-12-20',
    product: 'Báo cáo kiểm điểm quy chế',
  },
  {
    title: 'Tiếp tục chương trình đổi mới hệ thống chính trị',
    agency: 'Văn phòng Huyện ủy',
    due: '2024-11-30',
    product: 'Báo cáo kết quả năm',
    under: renewalProgramme,
  },
  { title: 'Thực hiện nghị quyết về xây dựng, chỉnh đốn Đảng', under: directive('04-NQ/TW') },
  {
    title: 'Tuyên truyền các ngày lễ lớn theo kế hoạch năm',
    agency: 'Ban Tuyên giáo Huyện ủy',
    due: '2024-12-25',
    product: 'Báo cáo tuyên truyền',
  },
  { title: 'Giải quyết vấn đề nhân dân bức xúc ngay từ cơ sở' },
  {
    title: 'Phát động thi đua, nhân gương điển hình',
    agency: 'Văn phòng HĐND và UBND huyện',
    due: '2024-12-10',
    product: 'Quyết định khen thưởng',
  },
  {
    title: 'Bồi dưỡng báo cáo viên, tuyên truyền viên',
    agency: 'Ban Tuyên giáo Huyện ủy',
    due: '2024-09-30',
    product: 'Lớp bồi dưỡng',
    under: directive('17-CT/TW'),
  },
  {
    title: 'Chuẩn bị Hội thao Khối Đảng tỉnh lần thứ XXII tổ chức tại huyện',
    agency: 'Văn phòng Huyện ủy',
    due: '2024-07-31',
    product: 'Kế hoạch và cơ sở vật chất',
  },
  {
    title: 'Chỉ đạo đại hội Mặt trận cơ sở và đại hội Mặt trận huyện, nhiệm kỳ 2024-2029',
    agency: 'Ủy ban Mặt trận Tổ quốc huyện',
    due: '2024-06-30',
    product: 'Đại hội 11 đơn vị và đại hội huyện',
  },
  {
    title: 'Hoàn thành lịch sử Đảng bộ ba xã và kỷ yếu các kỳ đại hội',
    agency: 'Ban Tuyên giáo Huyện ủy',
    due: '2024-12-31',
    product: 'Ấn phẩm',
  },
  {
    title: 'Sắp xếp tổ chức bộ máy theo chương trình, kế hoạch',
    agency: 'Ban Tổ chức Huyện ủy',
    due: '2024-12-31',
    product: 'Đề án và quyết định',
    under: streamlining,
  },
  {
    title: 'Rà soát quy hoạch, chuẩn bị nhân sự đại hội nhiệm kỳ 2025-2030',
    agency: 'Ban Tổ chức Huyện ủy',
    due: '2024-11-30',
    product: 'Danh sách quy hoạch',
  },
  {
    title: 'Đề nghị, trao Huy hiệu Đảng kịp thời bốn đợt',
    agency: 'Ban Tổ chức Huyện ủy',
    due: '2024-11-07',
    product: 'Tờ trình bốn đợt',
  },
  {
    title: 'Thực hiện chương trình kiểm tra, giám sát; giải quyết dứt điểm đơn tố cáo nếu có',
    agency: 'Ủy ban Kiểm tra Huyện ủy',
    due: '2024-12-20',
    product: 'Báo cáo chương trình',
  },
  {
    title: 'Nắm tình hình nhân dân, kết nghĩa và phát động quần chúng',
    agency: 'Ban Dân vận Huyện ủy',
    due: '2024-12-20',
    product: 'Báo cáo dân vận',
  },
  { title: 'Văn phòng cấp ủy tham mưu nhanh, kịp thời, chính xác' },
  {
    title: 'Cải cách thủ tục hành chính trong Đảng, sắp xếp biên chế theo vị trí việc làm',
    agency: 'Ban Tổ chức Huyện ủy',
    due: '2024-10-31',
    product: 'Bộ thủ tục và đề án vị trí việc làm',
  },
]

const decidedOn: Day = day('2023-12-29')

const directionsOf2024 = (cast: Cast): Happening[] => {
  const { holderOf } = officesAtOpening(cast)
  const headOf = (agency: string) => {
    const found = agencyPosts.find((one) => one.agency === agency)
    return found ? holderOf(found.head) : holderOf(standingDeputy)
  }
  return [
    {
      key: nextYear,
      kind: 'directive.issued',
      organisation: root,
      on: decidedOn,
      body: {
        document: nextYear,
        type: 'resolution',
        title: 'Phương hướng, nhiệm vụ năm 2024',
        implements: directive('Đại hội XV huyện'),
        fromYear: 2024,
        untilYear: 2024,
        reviewDue: '2024-12-31',
      },
    },
    ...directions.map(
      ({ title, agency, due, product, under }): Happening => ({
        key: title,
        kind: 'task.assigned',
        organisation: agency ? agencyNow(agency) : root,
        on: decidedOn,
        body: {
          task: idOf('task', title),
          kind: agency ? 'task' : 'direction',
          title,
          ...(agency ? { responsible: headOf(agency).id } : {}),
          ...(due ? { due } : {}),
          ...(product ? { product } : {}),
          directive: under ?? nextYear,
          year: 2024,
        },
      }),
    ),
  ]
}

/** Papers the district leads by, their reviews, and what it set itself for the next year. */
export const directives = (cast: Cast): Happening[] => [
  ...opening(),
  review(habitsScheme, '2023-10-20', 'Sơ kết một năm thực hiện tại các buôn', '2024-10-31'),
  review(renewalProgramme, '2023-11-24', 'Tiếp tục thực hiện trong năm 2024', '2024-11-30'),
  ...directionsOf2024(cast),
]
