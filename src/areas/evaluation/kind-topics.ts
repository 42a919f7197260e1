import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Xếp loại', en: 'Grades' }, of: ['member', 'organisation'] },
  {
    label: { vi: 'Kiểm điểm, nhận xét, tín nhiệm', en: 'Self-criticism, notes, confidence' },
    of: ['self-criticism', 'cell-visit', 'confidence-vote'],
  },
  { label: { vi: 'Chi bộ, đảng bộ “bốn tốt”', en: 'Four-good organisations' }, of: ['four-good'] },
  {
    label: { vi: 'Khen thưởng, thi đua', en: 'Commendation and emulation' },
    of: ['commendation', 'emulation'],
  },
]
