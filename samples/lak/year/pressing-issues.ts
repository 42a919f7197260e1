import { day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, placeId } from '../organisations.ts'
import { agencyNow, headsOf } from './directives.ts'

interface Issue {
  title: string
  field: string
  commune: string
  agency: string
  on: string
  due: string
  escalated?: readonly [on: string, conclusion: string, due: string]
  resolved?: readonly [on: string, result: string]
}

const issues: readonly Issue[] = [
  {
    title: 'Rác thải sinh hoạt đổ ven hồ',
    field: 'environment',
    commune: 'Liên Sơn',
    agency: 'Phòng Tài nguyên và Môi trường',
    on: '2023-07-10',
    due: '2023-08-31',
    resolved: ['2023-08-25', 'Lập ba điểm tập kết, thu gom hằng ngày'],
  },
  {
    title: 'Đường liên buôn hư hỏng sau mưa',
    field: 'infrastructure',
    commune: 'Đắk Phơi',
    agency: 'Phòng Kinh tế và Hạ tầng',
    on: '2023-08-14',
    due: '2023-09-30',
    escalated: ['2023-10-09', 'Bố trí vốn sửa chữa trong quý IV', '2023-12-15'],
    resolved: ['2023-12-11', 'Đã sửa, nghiệm thu đoạn hư hỏng'],
  },
  {
    title: 'Chậm cấp giấy chứng nhận quyền sử dụng đất',
    field: 'land',
    commune: 'Buôn Tría',
    agency: 'Phòng Tài nguyên và Môi trường',
    on: '2023-09-18',
    due: '2023-11-30',
    escalated: ['2023-12-11', 'Lập tổ xử lý hồ sơ tồn đọng', '2024-03-31'],
  },
  {
    title: 'Thiếu nước sinh hoạt mùa khô',
    field: 'infrastructure',
    commune: 'Đắk Nuê',
    agency: 'Phòng Nông nghiệp và Phát triển nông thôn',
    on: '2023-11-27',
    due: '2024-02-29',
  },
]

/** Four issues of the second half-year, all invented: two resolved, one before the committee, one under way. */
export const pressingIssues = (cast: Cast): Happening[] => {
  const headOf = headsOf(cast)
  return issues.flatMap(({ title, field, commune, agency, on, due, escalated, resolved }): Happening[] => {
    const issue = idOf('issue', title)
    const at = { key: issue, organisation: agencyNow(agency) }
    return [
      {
        ...at,
        kind: 'issue.raised',
        on: day(on),
        body: { issue, title, field, place: placeId(commune), responsible: headOf(agency), due },
      },
      ...(escalated
        ? [
            {
              ...at,
              kind: 'issue.escalated',
              on: day(escalated[0]),
              body: { issue, conclusion: escalated[1], due: escalated[2] },
            },
          ]
        : []),
      ...(resolved
        ? [{ ...at, kind: 'issue.resolved', on: day(resolved[0]), body: { issue, result: resolved[1] } }]
        : []),
    ]
  })
}
