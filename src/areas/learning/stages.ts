import type { Label } from '#kernel/label.ts'

/** How far a history or a book of proceedings has come, in this order. */
export const stages = {
  collecting: { vi: 'Sưu tầm tư liệu', en: 'Collecting' },
  compiling: { vi: 'Biên soạn', en: 'Compiling' },
  appraising: { vi: 'Thẩm định', en: 'Appraisal' },
  published: { vi: 'Đã xuất bản', en: 'Published' },
} satisfies { [stage: string]: Label }
export type Stage = keyof typeof stages
