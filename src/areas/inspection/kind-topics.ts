import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  {
    label: { vi: 'Chương trình năm', en: 'Programme of the year' },
    of: ['inspection-programme', 'inspection-item'],
  },
  { label: { vi: 'Kiểm tra, giám sát', en: 'Inspections' }, of: ['inspection', 'inspection-finding'] },
  { label: { vi: 'Tố cáo, khiếu nại kỷ luật', en: 'Denunciations' }, of: ['denunciation'] },
  { label: { vi: 'Vụ việc theo dõi', en: 'Cases followed' }, of: ['watched-case'] },
  { label: { vi: 'Thi hành kỷ luật', en: 'Discipline' }, of: ['discipline'] },
]
