import { day } from '#kernel/calendar.ts'
import { habitsScheme } from '../../lak/year/directives.ts'
import type { Happening } from '../happening.ts'
import { type Leading, leaderOf } from '../leaders.ts'
import { idOf, root } from '../structure.ts'

export const resolutionOf = (year: number) => idOf('directive', `nhiệm vụ ${year}`)

interface Direction {
  title: string
  /** Who answers for it; none for a direction that has no day. */
  by?: Leading
  due?: string
  product?: string
  /** What came of it by the end of October 2026. */
  done?: string
  carried?: { on: string; due: string; reason: string }
  dropped?: { on: string; reason: string }
}

/** What the commune set itself for 2026, in the sample's own words. */
const of2026: readonly Direction[] = [
  { title: 'Giữ đoàn kết, nêu gương; mọi việc của dân được trả lời đúng hẹn' },
  { title: 'Xây dựng chính quyền số ở xã, giảm giấy tờ cho người dân' },
  {
    title: 'Sơ kết sáu tháng chính quyền hai cấp, gỡ từng vướng mắc',
    by: 'office',
    due: '2026-03-31',
    product: 'Báo cáo sơ kết',
    done: '2026-03-27',
  },
  {
    title: 'Lãnh đạo bầu cử đại biểu Quốc hội và HĐND xã nhiệm kỳ 2026-2031',
    by: 'standing',
    due: '2026-03-20',
    product: 'Báo cáo tổng kết bầu cử',
    done: '2026-03-20',
  },
  {
    title: 'Học tập, quán triệt Nghị quyết Đại hội XIV đến từng chi bộ',
    by: 'building',
    due: '2026-06-30',
    product: 'Báo cáo kết quả học tập',
    done: '2026-06-12',
  },
  {
    title: 'Ban hành quy chế phối hợp giữa cấp ủy, chính quyền và Mặt trận xã',
    by: 'office',
    due: '2026-04-30',
    product: 'Quy chế',
    done: '2026-05-08',
  },
  {
    title: 'Rà soát nguồn kết nạp, chú trọng đảng viên trẻ và người dân tộc thiểu số',
    by: 'building',
    due: '2026-05-31',
    product: 'Danh sách nguồn theo chi bộ',
    done: '2026-05-29',
  },
  {
    title: 'Kiểm tra việc thu, nộp đảng phí ở các chi bộ sáp nhập',
    by: 'inspection',
    due: '2026-09-30',
    product: 'Thông báo kết luận',
    done: '2026-09-25',
  },
  {
    title: 'Đối thoại của Bí thư Đảng ủy với Nhân dân, hai cuộc trong năm',
    by: 'front',
    due: '2026-11-15',
    product: 'Thông báo kết luận đối thoại',
  },
  {
    title: 'Hoàn thành hồ sơ xã đạt chuẩn nông thôn mới',
    by: 'deputy',
    due: '2026-12-15',
    product: 'Hồ sơ trình tỉnh',
  },
  {
    title: 'Kiểm điểm, xếp loại tổ chức đảng và đảng viên năm 2026',
    by: 'building',
    due: '2026-12-25',
    product: 'Quyết định xếp loại',
  },
  {
    title: 'Biên soạn lịch sử Đảng bộ xã trên cơ sở ba đảng bộ cũ',
    by: 'building',
    due: '2026-12-31',
    product: 'Bản thảo',
    carried: { on: '2026-10-29', due: '2027-06-30', reason: 'Chờ thẩm định tư liệu của ba đảng bộ cũ' },
  },
  {
    title: 'Lập đề án chợ nông sản ven hồ',
    by: 'deputy',
    due: '2026-09-30',
    product: 'Đề án',
    dropped: { on: '2026-08-27', reason: 'Tỉnh đưa vào quy hoạch chung, xã không lập riêng' },
  },
]

/** What the committee decided at the end of October for the year to come. */
const of2027: readonly Direction[] = [
  { title: 'Nâng chất lượng sinh hoạt chi bộ ở các chi bộ ghép thôn, buôn' },
  { title: 'Giữ môi trường hồ, phát triển du lịch do dân làm chủ' },
  {
    title: 'Giữ vững 19 tiêu chí nông thôn mới sau khi được công nhận',
    by: 'deputy',
    due: '2027-11-30',
    product: 'Báo cáo rà soát',
  },
  {
    title: 'Bồi dưỡng nghiệp vụ cho bí thư chi bộ mới',
    by: 'building',
    due: '2027-05-31',
    product: 'Hai lớp bồi dưỡng',
  },
  {
    title: 'Kiểm tra việc thực hiện nghị quyết đại hội ở mười chi bộ',
    by: 'inspection',
    due: '2027-10-31',
    product: 'Thông báo kết luận',
  },
  {
    title: 'Số hóa hồ sơ đảng viên của ba đảng bộ cũ',
    by: 'office',
    due: '2027-09-30',
    product: 'Biên bản nghiệm thu',
  },
]

const taskOf = (title: string) => idOf('task', title)

const decided = (year: number, on: string, all: readonly Direction[]): Happening[] => [
  {
    key: `nhiệm vụ ${year}`,
    kind: 'directive.issued',
    organisation: root,
    on: day(on),
    body: {
      document: resolutionOf(year),
      type: 'resolution',
      title: `Phương hướng, nhiệm vụ năm ${year}`,
      targetPlan: `KTXH-${year}`,
      fromYear: year,
      untilYear: year,
      reviewDue: `${year}-12-31`,
    },
  },
  ...all.map(
    ({ title, by, due, product }): Happening => ({
      key: title,
      kind: 'task.assigned',
      organisation: root,
      on: day(on),
      body: {
        task: taskOf(title),
        kind: by ? 'task' : 'direction',
        title,
        ...(by ? { responsible: leaderOf(by) } : {}),
        ...(due ? { due } : {}),
        ...(product ? { product } : {}),
        directive: resolutionOf(year),
        year,
      },
    }),
  ),
]

const became = ({ title, product, done, carried, dropped }: Direction): Happening[] => {
  const at = { key: `${title} 2026`, organisation: root }
  const task = taskOf(title)
  return [
    ...(done ? [{ ...at, kind: 'task.done', on: day(done), body: { task, proof: product } }] : []),
    ...(carried
      ? [
          {
            ...at,
            kind: 'task.carried',
            on: day(carried.on),
            body: { task, year: 2027, due: carried.due, reason: carried.reason },
          },
        ]
      : []),
    ...(dropped
      ? [{ ...at, kind: 'task.dropped', on: day(dropped.on), body: { task, reason: dropped.reason } }]
      : []),
  ]
}

/** The province's scheme on habits of farming, which the commune goes on with. */
const habitsReviewed = (): Happening => ({
  key: 'habits 2025',
  kind: 'directive.reviewed',
  organisation: root,
  on: day('2025-10-30'),
  body: { document: habitsScheme, result: 'Sơ kết ba năm thực hiện tại 20 buôn', nextDue: '2026-12-31' },
})

export const directionsOf2026 = (): Happening[] => [
  habitsReviewed(),
  ...decided(2026, '2025-12-26', of2026),
  ...of2026.flatMap(became),
  ...decided(2027, '2026-10-29', of2027),
]
