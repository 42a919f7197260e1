import { type Check, coverage, partsOf } from '#kernel/check.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { isZero, zero } from '#kernel/quantity.ts'
import { cells, cellsExcused, cellsMet, cellsSilent, cellsWithoutTheme } from './figures/cells.ts'
import { excusedTooOften, poorlyAttended, shortMeetings, withUnexcused } from './figures/criteria.ts'
import { visitsDue } from './figures/visits.ts'

/** A criterion of good meetings: told with how many miss it, never a refusal. */
const criterion = (id: string, label: Label, missing: Figure, missed: Label): Check => ({
  id,
  label,
  figures: () => ({ missing: { figure: missing.id } }),
  judge: ({ missing: count = null }) => ({
    holds: !count || isZero(count),
    stated: count,
    expected: zero,
    says: (print) => ({ vi: `${print(count)} ${missed.vi}`, en: `${print(count)} ${missed.en}` }),
  }),
  ...(missing.form === 'census' ? { missing: { figure: missing.id } } : {}),
})

export const meetingChecks: readonly Check[] = [
  partsOf(
    'organisations.cells-of-the-month',
    {
      vi: 'Mỗi chi bộ trong tháng đã sinh hoạt, có lý do hoặc chưa báo',
      en: 'Each cell met, gave a reason or said nothing',
    },
    { figure: cells.id },
    [{ figure: cellsMet.id }, { figure: cellsExcused.id }, { figure: cellsSilent.id }],
  ),
  coverage(
    'organisations.cells-met-in-month',
    { vi: 'Chi bộ đã sinh hoạt trong tháng', en: 'Cells that met in the month' },
    { figure: cellsMet.id },
    { figure: cells.id },
    { figure: cellsSilent.id },
  ),
  criterion(
    'organisations.theme-each-quarter',
    { vi: 'Sinh hoạt chuyên đề mỗi quý ít nhất một lần', en: 'A theme each quarter' },
    cellsWithoutTheme,
    { vi: 'chi bộ chưa sinh hoạt chuyên đề trong quý', en: 'cells without a theme in the quarter' },
  ),
  criterion(
    'organisations.meetings-well-attended',
    { vi: 'Sinh hoạt chi bộ có trên 85% đảng viên dự', en: 'Meetings with over 85% present' },
    poorlyAttended,
    { vi: 'cuộc chưa đủ tỷ lệ dự', en: 'meetings below the share' },
  ),
  criterion(
    'organisations.absences-excused',
    { vi: 'Không đảng viên nào vắng không lý do', en: 'Nobody away without a reason' },
    withUnexcused,
    { vi: 'cuộc có đảng viên vắng không lý do', en: 'meetings with unexcused absences' },
  ),
  criterion(
    'organisations.meetings-long-enough',
    { vi: 'Sinh hoạt chi bộ từ 90 phút', en: 'Meetings of 90 minutes' },
    shortMeetings,
    { vi: 'cuộc dưới 90 phút', en: 'meetings under 90 minutes' },
  ),
  criterion(
    'organisations.not-excused-on-and-on',
    { vi: 'Không vắng có lý do quá 3 lần liên tiếp trong năm', en: 'Nobody excused over 3 times in a row' },
    excusedTooOften,
    { vi: 'lượt vắng quá số lần liên tiếp', en: 'absences beyond that' },
  ),
  criterion(
    'organisations.visits-made',
    { vi: 'Tổ công tác dự sinh hoạt theo lịch của tháng', en: 'Visits made as planned' },
    visitsDue,
    { vi: 'cuộc trong lịch tháng chưa dự', en: 'visits of the month not made' },
  ),
]
