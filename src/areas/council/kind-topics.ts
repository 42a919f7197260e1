import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  {
    label: { vi: 'Kỳ họp, nghị quyết HĐND', en: 'Sessions and resolutions' },
    of: ['council-session', 'council-resolution'],
  },
  { label: { vi: 'Vấn đề phát sinh', en: 'Arising matters' }, of: ['arising-matter'] },
  { label: { vi: 'Tiếp xúc cử tri', en: 'Voter contacts' }, of: ['voter-contact', 'voter-opinion'] },
  {
    label: { vi: 'Đơn kiến nghị, đường dây nóng', en: 'Petitions and the hot line' },
    of: ['petition', 'hot-line', 'land-report'],
  },
  { label: { vi: 'Phân loại, chuyển, trả lời', en: 'Classify, send, answer' }, of: ['case'] },
]
