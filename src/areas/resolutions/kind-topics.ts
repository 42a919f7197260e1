import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Văn bản lãnh đạo, chỉ đạo', en: 'Directives' }, of: ['directive'] },
  { label: { vi: 'Nhiệm vụ', en: 'Tasks' }, of: ['task'] },
  { label: { vi: 'Vấn đề nổi cộm, bức xúc', en: 'Pressing issues' }, of: ['issue'] },
]
