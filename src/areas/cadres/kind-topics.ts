import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Chức danh', en: 'Posts' }, of: ['position'] },
  { label: { vi: 'Bổ nhiệm, điều động, bầu cử', en: 'Appointments and elections' }, of: ['cadre', 'tenure'] },
  {
    label: { vi: 'Thôi giữ chức, nghỉ hưu', en: 'Leaving a post' },
    of: ['cadre.relieved', 'cadre.post-resigned', 'cadre.retired', 'cadre.left-service'],
  },
  {
    label: { vi: 'Kiêm nhiệm, ban chỉ đạo, phụ trách', en: 'Concurrent posts and charges' },
    of: ['cadre.concurrent-post-assigned', 'steering', 'charge'],
  },
  {
    label: { vi: 'Quy hoạch, giới thiệu ứng cử', en: 'Succession and nomination' },
    of: ['succession', 'nomination', 'cadre.nominated'],
  },
  { label: { vi: 'Đào tạo, bồi dưỡng', en: 'Studies' }, of: ['cadre-study'] },
  { label: { vi: 'Hỗ trợ, thăm hỏi', en: 'Aid and gifts' }, of: ['aid', 'gift'] },
  { label: { vi: 'Tuyển dụng', en: 'Recruitment' }, of: ['recruitment'] },
]
