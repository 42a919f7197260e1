import { z } from 'zod'
import { register } from '#kernel/register.ts'

const householdsOf = z.int().min(0)

/** One review of one village, or of a commune reviewed whole; it speaks of its year and ends with it. */
export const povertyReviews = register(
  'poverty-reviews',
  { vi: 'Rà soát hộ nghèo', en: 'Poverty reviews' },
  z.object({
    /** The village, or the commune where it was reviewed whole. */
    place: z.uuid(),
    commune: z.uuid(),
    /** What it speaks of: the village, or the commune with the villages it had that day. */
    covers: z.array(z.uuid()),
    home: z.uuid(),
    year: z.int(),
    /** Of a specially difficult commune or village on the day of the review. */
    difficult: z.boolean(),
    households: householdsOf,
    poor: householdsOf,
    nearPoor: householdsOf,
    minorityHouseholds: householdsOf,
    minorityPoor: householdsOf,
    minorityNearPoor: householdsOf,
  }),
  {
    references: { place: 'places', commune: 'places', home: 'party-organisations' },
    namedBy: { field: 'place', register: 'places' },
    organisation: (row) => row.home,
    name: (row) => `Rà soát năm ${row.year}`,
    columns: {
      place: { vi: 'Địa bàn', en: 'Place' },
      commune: { vi: 'Xã', en: 'Commune' },
      households: { vi: 'Số hộ', en: 'Households' },
      poor: { vi: 'Hộ nghèo', en: 'Poor' },
      nearPoor: { vi: 'Hộ cận nghèo', en: 'Near-poor' },
      minorityHouseholds: { vi: 'Hộ DTTS', en: 'Minority households' },
      minorityPoor: { vi: 'Hộ nghèo DTTS', en: 'Minority poor' },
      minorityNearPoor: { vi: 'Hộ cận nghèo DTTS', en: 'Minority near-poor' },
      difficult: { vi: 'Đặc biệt khó khăn', en: 'Specially difficult' },
    },
  },
)

/** What was concluded stays concluded: the row names its organisation without holding on to it. */
export const monthReviews = register(
  'month-reviews',
  { vi: 'Kết luận đánh giá tháng', en: 'Monthly conclusions' },
  z.object({
    organisation: z.uuid(),
    /** '2023-09'. */
    month: z.string(),
    year: z.int(),
    /** Of the committee the book is of, and not of one below it. */
    ofTheBook: z.boolean(),
    conclusion: z.string(),
    late: z.string().nullable(),
  }),
  {
    organisation: (row) => row.organisation,
    name: (row) => `Tháng ${row.month.slice(5)}/${row.month.slice(0, 4)}`,
    sortKey: (row) => row.month,
    columns: {
      month: { vi: 'Tháng', en: 'Month' },
      conclusion: { vi: 'Kết luận', en: 'Conclusion' },
      late: { vi: 'Chỉ tiêu chậm, ai làm gì', en: 'What is late, who does what' },
    },
  },
)

export const ownRegisters = [povertyReviews, monthReviews]
