import type { Choices } from '#kernel/choice.ts'

export const itemStates = {
  planned: { vi: 'Chưa thực hiện', en: 'Not begun' },
  'under-way': { vi: 'Đang thực hiện', en: 'Under way' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  dropped: { vi: 'Đưa ra khỏi chương trình', en: 'Dropped' },
} satisfies Choices

export const inspectionStates = {
  'under-way': { vi: 'Đang tiến hành', en: 'Under way' },
  concluded: { vi: 'Đã kết luận', en: 'Concluded' },
} satisfies Choices
