import { addDays, day } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { idOf, root, unitId } from '../organisations.ts'
import { bodies, workingDay } from './council-bodies.ts'

const base = { organisation: root }
export const sessionId = (name: string) => idOf('council-session', name)

type ResolutionOutline = readonly [title: string, field: string, to: readonly string[]]
interface SessionOutline {
  name: string
  kind: 'regular' | 'thematic'
  ordinal: number
  from: string
  until?: string
  agenda: readonly string[]
  resolutions: readonly ResolutionOutline[]
}

const finance = unitId('Phòng Tài chính - Kế hoạch')
const home = unitId('Phòng Nội vụ')
const land = unitId('Phòng Tài nguyên và Môi trường')

/** One regular session and three thematic ones, the third of them with the votes of confidence. */
const outlines: readonly SessionOutline[] = [
  {
    name: 'chuyên đề thứ nhất',
    kind: 'thematic',
    ordinal: 6,
    from: '2023-03-24',
    agenda: ['Phân bổ vốn chương trình mục tiêu quốc gia', 'Danh mục đầu tư công bổ sung'],
    resolutions: [
      ['Phân bổ vốn các chương trình mục tiêu quốc gia năm 2023', 'budget', [finance]],
      ['Bổ sung danh mục đầu tư công trung hạn', 'budget', [finance]],
      ['Chủ trương đầu tư hạ tầng khu du lịch hồ Lắk', 'budget', [finance, land]],
    ],
  },
  {
    name: 'giữa năm',
    kind: 'regular',
    ordinal: 7,
    from: '2023-07-19',
    until: '2023-07-20',
    agenda: [
      'Kinh tế - xã hội sáu tháng đầu năm',
      'Báo cáo trả lời kiến nghị cử tri',
      'Chất vấn và trả lời chất vấn',
      'Thông qua các nghị quyết',
    ],
    resolutions: [
      ['Nhiệm vụ kinh tế - xã hội sáu tháng cuối năm 2023', 'budget', [finance]],
      ['Phê chuẩn quyết toán ngân sách năm 2022', 'budget', [finance]],
      ['Điều chỉnh dự toán thu, chi ngân sách năm 2023', 'budget', [finance]],
      ['Điều chỉnh kế hoạch đầu tư công năm 2023', 'budget', [finance]],
      ['Chương trình giám sát năm 2024', 'other', [bodies.office]],
      ['Mức hỗ trợ hoạt động thôn, buôn, tổ dân phố', 'welfare', [home]],
      ['Xác nhận kết quả bầu bổ sung ủy viên UBND huyện', 'personnel', [home]],
      ['Danh mục công trình cần thu hồi đất', 'land', [land]],
      ['Kết quả giám sát việc trả lời kiến nghị cử tri', 'other', [bodies.office]],
    ],
  },
  {
    name: 'chuyên đề thứ hai',
    kind: 'thematic',
    ordinal: 8,
    from: '2023-09-22',
    agenda: ['Chủ trương đầu tư các công trình bổ sung'],
    resolutions: [
      ['Chủ trương đầu tư công trình cấp nước ba xã', 'budget', [finance]],
      ['Phân khai chi tiết nguồn vốn thông báo sau', 'budget', [finance]],
      ['Điều chỉnh quy hoạch sử dụng đất đến năm 2030', 'land', [land]],
    ],
  },
  {
    name: 'chuyên đề thứ ba',
    kind: 'thematic',
    ordinal: 9,
    from: '2023-11-23',
    agenda: ['Lấy phiếu tín nhiệm người giữ chức vụ do HĐND bầu', 'Điều chỉnh kế hoạch vốn'],
    resolutions: [
      ['Xác nhận kết quả lấy phiếu tín nhiệm', 'personnel', [home]],
      ['Điều chỉnh kế hoạch vốn ngân sách huyện', 'budget', [finance]],
      ['Bổ sung kinh phí sự nghiệp môi trường', 'environment', [finance, land]],
    ],
  },
]

/** Numbers run on through the term. */
const firstNumber = 41

const issued = (
  session: SessionOutline,
  [title, field, to]: ResolutionOutline,
  number: number,
): Happening => {
  const on = day(session.until ?? session.from)
  return {
    ...base,
    key: title,
    kind: 'council-resolution.issued',
    on,
    body: {
      resolution: idOf('council-resolution', title),
      session: sessionId(session.name),
      number: `${number}/NQ-HĐND`,
      title,
      field,
      reportedTo: [bodies.provincialCouncil, bodies.provincialCommittee],
      sentTo: [bodies.committee, ...to],
      followUpDue: workingDay(addDays(on, session.kind === 'regular' ? 140 : 200)),
    },
  }
}

const followedUp = (): Happening[] => {
  const [spring, middle] = outlines
  return [...(spring?.resolutions ?? []), ...(middle?.resolutions.slice(0, 6) ?? [])].map(
    ([title], index) => ({
      ...base,
      key: `followed up ${title}`,
      kind: 'council-resolution.followed-up',
      on: workingDay(day(index < 3 ? '2023-10-05' : '2023-11-30')),
      body: {
        resolution: idOf('council-resolution', title),
        result: index % 4 === 3 ? 'Đang thực hiện, chậm so với kế hoạch' : 'Thực hiện đúng tiến độ',
        ...(index % 4 === 3 ? { nextDue: '2024-06-28' } : {}),
      },
    }),
  )
}

export const councilSessions = (): Happening[] => {
  let number = firstNumber
  return [
    ...outlines.flatMap((one) => [
      {
        ...base,
        key: one.name,
        kind: 'council-session.held',
        on: day(one.from),
        body: {
          session: sessionId(one.name),
          kind: one.kind,
          ordinal: one.ordinal,
          ...(one.until ? { until: one.until } : {}),
          agenda: one.agenda,
        },
      },
      ...one.resolutions.map((resolution) => issued(one, resolution, number++)),
    ]),
    ...followedUp(),
  ]
}
