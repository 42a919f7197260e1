import { z } from 'zod'
import { register } from '#kernel/register.ts'

/**
 * Kết nghĩa: a body, an enterprise or an armed unit with a village. The unit is no reference on purpose: one that
 * is dissolved does not wait for the tie, the tie is then asked about.
 */
export const twinnings = register(
  'twinnings',
  { vi: 'Kết nghĩa buôn', en: 'Twinnings' },
  z.object({
    unit: z.uuid(),
    village: z.uuid(),
    /** "Hạt Kiểm lâm huyện – Buôn Jun", as named when the tie began. */
    title: z.string(),
    /** The Party organisation of the village: scope follows it. */
    home: z.uuid(),
    /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null where an older tie does not tell. */
    since: z.string().nullable(),
    lastHelpOn: z.string().nullable(),
  }),
  {
    references: { village: 'places', home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    columns: {
      village: { vi: 'Thôn, buôn', en: 'Village' },
      unit: { vi: 'Đơn vị kết nghĩa', en: 'Partner' },
      since: { vi: 'Từ', en: 'Since' },
      lastHelpOn: { vi: 'Hoạt động gần nhất', en: 'Last activity' },
    },
  },
)
