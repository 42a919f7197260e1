import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { issues } from './registers.ts'

const field = { of: { vi: 'Lĩnh vực', en: 'Field' } }

export const issuesRaised = flow(
  'resolutions.issues-raised',
  { vi: 'Vấn đề nổi cộm, bức xúc được nêu', en: 'Pressing issues raised' },
  units.issue,
  {
    vi: 'Số vấn đề nổi cộm, bức xúc được nêu trong kỳ, theo ngày nêu; không tính đơn thư và kiến nghị cử tri.',
    en: 'Pressing issues raised in the period, by their day; petitions and requests of voters left out.',
  },
  field,
)

export const issuesResolved = flow(
  'resolutions.issues-resolved',
  { vi: 'Vấn đề nổi cộm, bức xúc được giải quyết', en: 'Pressing issues resolved' },
  units.issue,
  {
    vi: 'Số vấn đề giải quyết xong trong kỳ, kể cả vấn đề nêu từ kỳ trước.',
    en: 'Issues resolved in the period, also those raised before it.',
  },
  field,
)

export const issuesEscalated = flow(
  'resolutions.issues-escalated',
  { vi: 'Vấn đề báo cáo Ban Thường vụ', en: 'Issues brought before the committee' },
  units.issue,
  {
    vi: 'Số vấn đề báo cáo Ban Thường vụ xem xét trong kỳ, theo ngày họp.',
    en: 'Issues brought before the standing committee in the period, by the day of its meeting.',
  },
)

export const issuesOpen = census(
  'resolutions.issues-open',
  { vi: 'Vấn đề nổi cộm, bức xúc chưa giải quyết xong', en: 'Pressing issues not resolved' },
  units.issue,
  {
    vi: 'Vấn đề đã nêu, đến ngày cuối kỳ chưa giải quyết xong, kể cả vấn đề đã báo cáo Ban Thường vụ.',
    en: 'Issues raised and not resolved on the last day, those before the standing committee too.',
  },
  issues,
  { ...field, where: { field: asked.of, state: ['open', 'escalated'] } },
)

export const issueFigures: readonly Figure[] = [issuesRaised, issuesResolved, issuesEscalated, issuesOpen]
