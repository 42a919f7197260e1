import { day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, root } from '../organisations.ts'
import { agencyNow, directive, headsOf, thematic } from './directives.ts'

const meet = directive('hội thao 2024')

interface Work {
  under: string
  title: string
  agency: string
  due: string
  product: string
  result?: readonly [on: string, result: string]
  done?: readonly [on: string, proof: string]
}

/** What the thematic resolutions and the sports meet are broken down into; every title is invented. */
const works: readonly Work[] = [
  {
    under: thematic.tourism,
    title: 'Lập danh mục điểm dừng chân quanh hồ',
    agency: 'Phòng Văn hóa và Thông tin',
    due: '2023-09-30',
    product: 'Danh mục được phê duyệt',
    done: ['2023-09-22', 'Danh mục kèm Tờ trình số 118'],
  },
  {
    under: thematic.tourism,
    title: 'Mở lớp kỹ năng đón khách cho các hộ buôn Jun, buôn Lê',
    agency: 'Phòng Lao động - Thương binh và Xã hội',
    due: '2023-10-31',
    product: 'Lớp, danh sách học viên',
    done: ['2023-11-10', 'Báo cáo lớp học kèm danh sách'],
  },
  {
    under: thematic.tourism,
    title: 'Đề án bến thuyền độc mộc',
    agency: 'Phòng Kinh tế và Hạ tầng',
    due: '2023-12-20',
    product: 'Đề án',
    result: ['2023-10-16', 'Đã lấy ý kiến các buôn ven hồ'],
  },
  {
    under: thematic.crops,
    title: 'Rà soát diện tích lúa thiếu nước để chuyển đổi',
    agency: 'Phòng Nông nghiệp và Phát triển nông thôn',
    due: '2023-08-31',
    product: 'Bảng diện tích theo xã',
    done: ['2023-08-28', 'Báo cáo rà soát số 74'],
  },
  {
    under: thematic.crops,
    title: 'Hướng dẫn quy trình canh tác cho vùng chuyển đổi',
    agency: 'Phòng Nông nghiệp và Phát triển nông thôn',
    due: '2023-11-30',
    product: 'Sổ tay quy trình',
    done: ['2023-11-24', 'Sổ tay phát cho 9 xã'],
  },
  {
    under: thematic.lake,
    title: 'Cắm mốc hành lang bảo vệ hồ Lắk',
    agency: 'Phòng Tài nguyên và Môi trường',
    due: '2023-12-15',
    product: 'Biên bản bàn giao mốc',
    done: ['2023-12-12', 'Biên bản bàn giao mốc giới'],
  },
  {
    under: thematic.lake,
    title: 'Tuyên truyền không xả rác, không đánh bắt tận diệt quanh hồ',
    agency: 'Ban Tuyên giáo Huyện ủy',
    due: '2023-10-31',
    product: 'Báo cáo các buổi tuyên truyền',
    done: ['2023-10-25', 'Báo cáo tuyên truyền quý III'],
  },
  {
    under: thematic.lake,
    title: 'Điều tra nguồn thải vào hồ',
    agency: 'Phòng Tài nguyên và Môi trường',
    due: '2024-03-31',
    product: 'Báo cáo điều tra',
    result: ['2023-12-08', 'Đã lấy mẫu 12 điểm'],
  },
  {
    under: thematic.households,
    title: 'Lập danh sách đảng viên giúp hộ nghèo theo từng chi bộ',
    agency: 'Ban Dân vận Huyện ủy',
    due: '2023-07-31',
    product: 'Danh sách phân công',
    done: ['2023-07-27', 'Danh sách phân công toàn huyện'],
  },
  {
    under: thematic.households,
    title: 'Đánh giá việc giúp hộ nghèo sáu tháng cuối năm',
    agency: 'Ban Dân vận Huyện ủy',
    due: '2023-12-25',
    product: 'Báo cáo đánh giá',
    done: ['2023-12-21', 'Báo cáo đánh giá cuối năm'],
  },
  {
    under: meet,
    title: 'Sửa nhà thi đấu và sân bóng',
    agency: 'Phòng Kinh tế và Hạ tầng',
    due: '2024-05-31',
    product: 'Biên bản nghiệm thu',
  },
  {
    under: meet,
    title: 'Bố trí nơi ăn, nghỉ cho các đoàn',
    agency: 'Văn phòng Huyện ủy',
    due: '2024-06-30',
    product: 'Phương án đón tiếp',
  },
  {
    under: meet,
    title: 'Điều lệ, lịch thi đấu và trọng tài',
    agency: 'Phòng Văn hóa và Thông tin',
    due: '2024-06-15',
    product: 'Điều lệ và lịch',
  },
]

const sportsMeet: Happening = {
  key: meet,
  kind: 'directive.issued',
  organisation: root,
  on: day('2023-11-20'),
  body: {
    document: meet,
    type: 'plan',
    title: 'Chuẩn bị Hội thao Khối Đảng tỉnh lần thứ XXII năm 2024',
    fromYear: 2023,
    untilYear: 2024,
    reviewDue: '2024-08-31',
  },
}

export const ofTheMeet = works.filter((one) => one.under === meet)

/** The tasks of the thematic resolutions from July, with what came of them, and the preparation of the meet. */
export const resolutionTasks = (cast: Cast): Happening[] => {
  const headOf = headsOf(cast)
  return [
    sportsMeet,
    ...works.flatMap(({ under, title, agency, due, product, result, done }): Happening[] => {
      const task = idOf('task', title)
      const at = { key: task, organisation: agencyNow(agency) }
      return [
        {
          ...at,
          kind: 'task.assigned',
          on: day(under === meet ? '2023-11-20' : '2023-07-03'),
          body: {
            task,
            kind: 'task',
            title,
            responsible: headOf(agency),
            due,
            product,
            directive: under,
            ...(under === meet ? { year: 2024 } : {}),
          },
        },
        ...(result
          ? [
              {
                ...at,
                kind: 'task.result-recorded',
                on: day(result[0]),
                body: { task, result: result[1] },
              },
            ]
          : []),
        ...(done ? [{ ...at, kind: 'task.done', on: day(done[0]), body: { task, proof: done[1] } }] : []),
      ]
    }),
  ]
}
