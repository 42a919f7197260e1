import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Văn bản đi, đến', en: 'Papers in and out' }, of: ['paper-day', 'document'] },
  {
    label: { vi: 'Cuộc họp cấp ủy', en: 'Meetings' },
    of: ['committee-meeting', 'meeting-paper', 'conclusion', 'steering-conference'],
  },
  {
    label: { vi: 'Chương trình, lịch công tác', en: 'Programme and calendar' },
    of: ['work-programme', 'programme-item', 'working-week', 'engagement'],
  },
  {
    label: { vi: 'Thủ tục, rèn luyện, nhiệm kỳ', en: 'Procedures, training, terms' },
    of: ['procedure', 'training-programme', 'term'],
  },
]
