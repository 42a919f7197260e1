import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { reporters } from './registers.ts'

// Báo cáo viên.

export const reportersNow = census(
  'learning.reporters',
  { vi: 'Báo cáo viên, tuyên truyền viên', en: 'Reporters' },
  units.person,
  {
    vi: 'Người trong đội ngũ báo cáo viên, tuyên truyền viên các cấp tại ngày cuối kỳ.',
    en: 'People in the corps of reporters of any level on the last day of the period.',
  },
  reporters,
  { said: { as: ['báo cáo viên + tuyên truyền viên + ?đội ngũ'], nouns: 'đồng chí' } },
)

export const reportersAdded = flow(
  'learning.reporters-added',
  { vi: 'Báo cáo viên được công nhận, bổ sung', en: 'Reporters added' },
  units.person,
  {
    vi: 'Số người được công nhận, bổ sung vào đội ngũ, theo ngày có hiệu lực; không tính đội ngũ có từ trước khi mở sổ.',
    en: 'People added to the corps, by the day of effect; those of the opening left out.',
  },
)

export const reportersRemoved = flow(
  'learning.reporters-removed',
  { vi: 'Báo cáo viên thôi nhiệm vụ', en: 'Reporters removed' },
  units.person,
  {
    vi: 'Số người thôi làm báo cáo viên, tuyên truyền viên, theo ngày có hiệu lực.',
    en: 'People who left the corps, by the day of effect.',
  },
)

export const reporterFigures: readonly Figure[] = [reportersNow, reportersAdded, reportersRemoved]
