import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { bookProjects } from './registers.ts'

// Lịch sử Đảng bộ, kỷ yếu.

export const booksUnderWay = census(
  'learning.books-under-way',
  { vi: 'Công trình lịch sử, kỷ yếu đang biên soạn', en: 'Histories under way' },
  units.book,
  {
    vi: 'Công trình đang sưu tầm, biên soạn hoặc thẩm định tại ngày cuối kỳ; không tính công trình đã xuất bản.',
    en: 'Books being collected, compiled or appraised on the last day; published ones left out.',
  },
  bookProjects,
  {
    where: { stage: ['collecting', 'compiling', 'appraising'] },
    said: {
      as: ['sưu tầm|biên soạn|thẩm định + lịch sử|kỷ yếu + ?lịch sử kỷ yếu'],
      nouns: 'công trình|cuốn|tập',
    },
  },
)

export const booksPublished = flow(
  'learning.books-published',
  { vi: 'Công trình lịch sử, kỷ yếu xuất bản', en: 'Histories published' },
  units.book,
  {
    vi: 'Số công trình đến bước xuất bản trong kỳ, sau khi đã thẩm định.',
    en: 'Books that reached publication in the period, after their appraisal.',
  },
)

export const bookFigures: readonly Figure[] = [booksUnderWay, booksPublished]
