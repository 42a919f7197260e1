import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { flagCeremonies } from './registers.ts'

// Tuyên truyền.

const topic = { vi: 'Chủ đề', en: 'Topic' }

export const publicity = flow(
  'learning.publicity',
  { vi: 'Hoạt động tuyên truyền', en: 'Publicity' },
  units.meeting,
  {
    vi: 'Số buổi, đợt tuyên truyền theo chủ đề, theo ngày tổ chức; không tính hội nghị học tập và lớp bồi dưỡng.',
    en: 'Publicity held, by topic and day; study conferences and classes left out.',
  },
  { of: topic },
)

export const publicityAttendance = flow(
  'learning.publicity-attendance',
  { vi: 'Lượt người được tuyên truyền', en: 'Attendance of publicity' },
  units.turn,
  {
    vi: 'Cộng số người dự các buổi tuyên truyền, theo chủ đề; phát thanh, trực quan không đếm được người thì không tính.',
    en: 'Sum of attendance by topic; broadcasts and displays, whose public cannot be counted, left out.',
  },
  { of: topic },
)

export const publicityFor = flow(
  'learning.publicity-audience',
  { vi: 'Lượt người được tuyên truyền, theo chủ đề và đối tượng', en: 'Attendance by topic and audience' },
  units.turn,
  {
    vi: 'Cộng số người dự các buổi tuyên truyền của một chủ đề cho một đối tượng.',
    en: 'Sum of attendance of one topic before one audience.',
  },
  { of: { vi: 'Chủ đề, đối tượng', en: 'Topic, audience' } },
)

export const opinionNotes = flow(
  'learning.opinion-notes',
  { vi: 'Nội dung dư luận được tổng hợp', en: 'Topics of public opinion noted' },
  units.topic,
  {
    vi: 'Số nội dung dư luận xã hội đã tổng hợp theo lĩnh vực và địa bàn từ cấp xã trở lên; không lưu ý kiến của cá nhân.',
    en: 'Topics summed up by field and by commune or wider; the opinion of no person is kept.',
  },
  { of: { vi: 'Lĩnh vực', en: 'Field' } },
)

export const flagCeremoniesKept = census(
  'learning.flag-ceremonies',
  { vi: 'Cơ quan, đơn vị có lịch chào cờ', en: 'Units with a flag ceremony' },
  units.agency,
  {
    vi: 'Cơ quan, đơn vị có lịch chào cờ định kỳ tại ngày cuối kỳ; không ghi ai có mặt.',
    en: 'Units with a regular flag ceremony on the last day; who comes is not kept.',
  },
  flagCeremonies,
)

export const publicityFigures: readonly Figure[] = [
  publicity,
  publicityAttendance,
  publicityFor,
  opinionNotes,
  flagCeremoniesKept,
]
