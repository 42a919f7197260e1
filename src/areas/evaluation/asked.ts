import { asked } from '#kernel/asked-census.ts'

// What several figures of this area ask in the same words.

/** The district's or commune's own body is graded above, not in this book. */
export const judgedHere = { kind: ['cell', 'grassroots-cell', 'grassroots-body'] }

export const inTheYear = { year: asked.year }

export const inPeriod = {
  vi: 'tính vào kỳ được đánh giá, kể cả khi quyết định sau kỳ',
  en: 'counted in the period it speaks of, even if decided later',
}

export const grade = { vi: 'Xếp loại', en: 'Grade' }
