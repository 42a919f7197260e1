import { type Day, day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, root } from '../organisations.ts'
import { agencyNow, directive, headsOf, renewalProgramme, streamlining } from './directives.ts'

const nextYear = directive('phương hướng 2024')

export interface Direction {
  title: string
  /** The agency that carries it out; its head answers for it. None: a direction without person and day. */
  agency?: string
  due?: string
  product?: string
  under?: string
}

/** What the district set itself for 2024, in the sample's own words. */
export const directions: readonly Direction[] = [
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

/** Entered on the last working day of the year: directions, and tasks with their person and day. */
export const directionsOf2024 = (cast: Cast): Happening[] => {
  const headOf = headsOf(cast)
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
          ...(agency ? { responsible: headOf(agency) } : {}),
          ...(due ? { due } : {}),
          ...(product ? { product } : {}),
          directive: under ?? nextYear,
          year: 2024,
        },
      }),
    ),
  ]
}
