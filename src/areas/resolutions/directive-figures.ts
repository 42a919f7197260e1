import type { Figure } from '#kernel/figure.ts'
import { flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

const type = { vi: 'Loại văn bản', en: 'Type of paper' }

export const directivesReceived = flow(
  'resolutions.directives-received',
  { vi: 'Văn bản chỉ đạo của cấp trên tiếp nhận', en: 'Directing papers received' },
  units.document,
  {
    vi: 'Số chỉ thị, nghị quyết, kết luận, quy định của cấp trên đã tiếp nhận để thực hiện; không tính văn bản hành chính.',
    en: 'Directives, resolutions, conclusions and regulations from above received to be carried out; other papers left out.',
  },
  { of: type },
)

export const directivesIssued = flow(
  'resolutions.directives-issued',
  { vi: 'Văn bản lãnh đạo ban hành', en: 'Directing papers issued' },
  units.document,
  {
    vi: 'Số nghị quyết, chương trình, đề án, kế hoạch do cấp ủy ban hành để lãnh đạo, theo ngày ban hành.',
    en: 'Resolutions, programmes, schemes and plans issued by committees to lead by, by their day.',
  },
  { of: type },
)

export const reviewsHeld = flow(
  'resolutions.reviews-held',
  { vi: 'Cuộc sơ kết, tổng kết', en: 'Reviews held' },
  units.meeting,
  {
    vi: 'Số lần sơ kết, tổng kết một văn bản lãnh đạo, theo ngày họp.',
    en: 'Interim and final reviews of a directing paper, by their day.',
  },
)

export const directiveFigures: readonly Figure[] = [directivesReceived, directivesIssued, reviewsHeld]
