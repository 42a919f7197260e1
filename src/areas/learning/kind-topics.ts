import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  {
    label: { vi: 'Học tập, quán triệt văn bản', en: 'Study of papers' },
    of: ['study-conference'],
  },
  { label: { vi: 'Lớp bồi dưỡng', en: 'Classes' }, of: ['class'] },
  { label: { vi: 'Học tập và làm theo Bác', en: 'Theme of the year' }, of: ['study-theme'] },
  {
    label: { vi: 'Tuyên truyền, dư luận', en: 'Publicity and opinion' },
    of: ['publicity', 'opinion', 'flag-ceremony'],
  },
  { label: { vi: 'Báo cáo viên', en: 'Reporters' }, of: ['reporter'] },
  { label: { vi: 'Lịch sử, kỷ yếu', en: 'Histories' }, of: ['book-project'] },
]
