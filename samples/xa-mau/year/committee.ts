import { addDays, type Day, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { holidays } from '#kernel/rulebook.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { leaderOf } from '../leaders.ts'
import { idOf, root } from '../structure.ts'

// The committee's own work in 2026: its programme, its meetings, what it published of its procedures.

const happening = (kind: string, key: string, on: Day, body: object): Happening => ({
  key,
  kind,
  organisation: root,
  on,
  body: { ...body },
})

/** That day, or the next one on which the office works. */
export const workingDay = (from: Day): Day =>
  isWorkingDay(from, holidays) ? from : workingDay(addDays(from, 1))

const subjects = [
  'Nhiệm vụ kinh tế - xã hội và xây dựng Đảng của năm',
  'Lãnh đạo bầu cử đại biểu HĐND xã',
  'Sơ kết sáu tháng chính quyền hai cấp',
  'Công tác cán bộ, phát triển đảng viên',
  'Tiến độ giải ngân, công trình của xã',
  'Kết quả kiểm tra, giám sát sáu tháng',
  'Chất lượng sinh hoạt các chi bộ ghép',
  'Hồ sơ xã đạt chuẩn nông thôn mới',
  'Công tác dân vận, kết nghĩa với các buôn',
  'Phương hướng, nhiệm vụ năm sau',
  'Kiểm điểm, đánh giá, xếp loại cuối năm',
  'Dự toán thu, chi ngân sách năm sau',
] as const

/** One item a month; the committee itself decides every third, its standing committee the others. */
const programme = subjects.map((title, at) => ({
  title,
  decidedBy: at % 3 === 2 ? 'committee' : 'standing',
  preparedBy: at % 2 === 0 ? 'Văn phòng Đảng ủy xã' : 'Ban Xây dựng Đảng Đảng ủy xã',
  year: 2026,
  month: at + 1,
}))
const adopted = happening('work-programme.adopted', '2026', day('2026-01-06'), {
  programme: 'Chương trình công tác năm 2026',
  items: programme,
})
const itemOf = (place: number) => derivedSubject(idOf('record', adopted.kind, adopted.key), place)

const conclusions = [
  'Giao Ủy ban nhân dân xã đẩy nhanh giải ngân, không để dồn cuối năm',
  'Mỗi chi bộ ghép phân công đảng viên phụ trách từng thôn, buôn',
  'Ban Xây dựng Đảng rà soát nguồn kết nạp theo tháng',
  'Trả lời kiến nghị của cử tri đúng hạn, công khai ở nhà văn hóa buôn',
  'Ủy ban Kiểm tra bám chương trình đã ban hành',
] as const
const lastMonth = 10
const members = { standing: 7, committee: 27 } as const

const meetings = (given: Chance): Happening[] =>
  programme.slice(0, lastMonth).map(({ title, decidedBy, month }, place) => {
    const on = workingDay(day(`2026-${String(month).padStart(2, '0')}-${String(given.between(20, 24))}`))
    const whole = decidedBy === 'committee' ? members.committee : members.standing
    return happening('committee-meeting.held', `${decidedBy} ${on}`, on, {
      type: decidedBy,
      members: whole,
      present: whole - given.between(0, decidedBy === 'committee' ? 3 : 1),
      chair: leaderOf(place % 4 === 3 ? 'standing' : 'secretary'),
      subject: title,
      at: '08:00',
      place: 'Phòng họp Đảng ủy xã',
      agenda: [{ title, item: itemOf(place) }],
      conclusions: given
        .shuffled(conclusions)
        .slice(0, given.between(1, 2))
        .map((one) => ({ title: one })),
    })
  })

const procedures = (): Happening[] =>
  [
    {
      title: 'Kết nạp đảng viên',
      kind: 'member.admission-decided',
      days: 30,
      steps: [
        { title: 'Chi bộ gửi hồ sơ', by: 'Chi bộ', days: 0 },
        { title: 'Thẩm định hồ sơ', by: 'Ban Xây dựng Đảng', days: 15 },
        { title: 'Ban Thường vụ xem xét, quyết định', by: 'Ban Thường vụ', days: 12 },
        { title: 'Phát hành quyết định', by: 'Văn phòng Đảng ủy', days: 3 },
      ],
      papers: ['Đơn xin vào Đảng', 'Lý lịch của người xin vào Đảng', 'Nghị quyết của chi bộ'],
    },
    {
      title: 'Chuyển sinh hoạt đảng chính thức',
      kind: 'member.transferred-out',
      days: 5,
      steps: [
        { title: 'Tiếp nhận trên Cổng Dịch vụ công', by: 'Ban Xây dựng Đảng', days: 2 },
        { title: 'Giới thiệu chuyển', by: 'Ban Xây dựng Đảng', days: 3 },
      ],
      papers: ['Thẻ đảng viên', 'Hồ sơ đảng viên'],
    },
  ].map((one) =>
    happening('procedure.published', one.title, day('2026-02-05'), {
      procedure: idOf('procedure', one.title),
      ...one,
    }),
  )

const training = (): Happening =>
  happening('training-programme.registered', '2026', day('2026-01-16'), {
    year: 2026,
    members: members.committee,
    registered: members.committee,
  })

export const committeeWork = (): Happening[] => [
  adopted,
  ...meetings(chance(20260106)),
  ...procedures(),
  training(),
]
