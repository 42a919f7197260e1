import { z } from 'zod'
import { register } from '#kernel/register.ts'

/** Hương ước, quy ước of a village, as approved or last revised. */
export const conventions = register(
  'village-conventions',
  { vi: 'Hương ước, quy ước', en: 'Village conventions' },
  z.object({
    village: z.uuid(),
    home: z.uuid(),
    /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null where nobody knows any more. */
    approvedOn: z.string().nullable(),
    revisedOn: z.string().nullable(),
  }),
  {
    references: { village: 'places', home: 'party-organisations' },
    organisation: (row) => row.home,
    namedBy: { field: 'village', register: 'places' },
    name: (row) => row.approvedOn ?? '',
    columns: {
      village: { vi: 'Thôn, buôn, tổ dân phố', en: 'Village' },
      home: { vi: 'Tổ chức đảng', en: 'Party organisation' },
      approvedOn: { vi: 'Công nhận', en: 'Approved' },
      revisedOn: { vi: 'Sửa đổi gần nhất', en: 'Last revised' },
    },
  },
)

/** What a scheme brought in one village in one year: households that took up the new way, of those asked. */
export const schemeResults = register(
  'scheme-results',
  { vi: 'Kết quả đề án theo buôn', en: 'Results of a scheme by village' },
  z.object({
    directive: z.uuid(),
    village: z.uuid(),
    home: z.uuid(),
    year: z.int(),
    households: z.int(),
    changed: z.int(),
    note: z.string().nullable(),
  }),
  {
    references: { directive: 'directives', village: 'places', home: 'party-organisations' },
    organisation: (row) => row.home,
    namedBy: { field: 'village', register: 'places' },
    name: (row) => String(row.year),
    columns: {
      village: { vi: 'Thôn, buôn', en: 'Village' },
      directive: { vi: 'Đề án', en: 'Scheme' },
      year: { vi: 'Năm', en: 'Year', isYear: true },
      households: { vi: 'Hộ được vận động', en: 'Households asked' },
      changed: { vi: 'Hộ đã đổi cách làm', en: 'Changed' },
      note: { vi: 'Việc chính', en: 'Main thing' },
    },
  },
)
