import type { Label } from '#kernel/label.ts'

export const projectStates = {
  opened: { vi: 'Mở mới', en: 'Opened' },
  building: { vi: 'Đang thi công', en: 'Under construction' },
  finished: { vi: 'Hoàn thành', en: 'Finished' },
  stopped: { vi: 'Dừng thực hiện', en: 'Stopped' },
} satisfies { [state: string]: Label }
export type ProjectState = keyof typeof projectStates

export const campaigns = {
  habits: { vi: 'Thay đổi nếp nghĩ, cách làm', en: 'New ways of thinking and working' },
  'skilled-mobilisation': { vi: 'Dân vận khéo', en: 'Skilled mass work' },
  'following-example': { vi: 'Học tập và làm theo Bác', en: 'Following the example of Hồ Chí Minh' },
  production: { vi: 'Sản xuất, kinh doanh giỏi', en: 'Good farming and business' },
  countryside: { vi: 'Xây dựng nông thôn mới', en: 'New countryside' },
} satisfies { [campaign: string]: Label }
export type Campaign = keyof typeof campaigns
